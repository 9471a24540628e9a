package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.housing.applicant.evidence.Documents;
import cn.gov.zs.housing.applicant.exchange.CrossCheck;
import cn.gov.zs.housing.applicant.exchange.CrossChecks;
import cn.gov.zs.housing.applicant.exchange.Inquiry;
import cn.gov.zs.housing.applicant.review.CaseEvidence;
import cn.gov.zs.housing.applicant.review.EvidenceReference;
import cn.gov.zs.housing.applicant.review.EvidenceReference.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file of a case: its documents, and the departments' answers at the city's re-check. */
final class EvidenceInFile implements CaseEvidence {
    private final Documents documents;
    private final CrossChecks checks;

    EvidenceInFile(Documents documents, CrossChecks checks) {
        this.documents = documents;
        this.checks = checks;
    }

    @Override
    public List<EvidenceReference> of(Application application) {
        var papers = documents.list(application.id()).stream()
                .filter(Document.Filed.class::isInstance)
                .map(document -> new EvidenceReference(
                        Kind.DOCUMENT,
                        document.facts().kind().name(),
                        document.id().text()));
        var answers = checks.find(application.id()).filter(check -> check.covers(application)).stream()
                .map(CrossCheck::inquiries)
                .flatMap(List::stream)
                .flatMap(inquiry -> answer(inquiry).stream());
        return Stream.concat(papers, answers).toList();
    }

    private static Optional<EvidenceReference> answer(Inquiry inquiry) {
        var department = inquiry.department().name();
        return switch (inquiry.standing()) {
            case Inquiry.Answered answered ->
                Optional.of(new EvidenceReference(
                        Kind.DEPARTMENT_ANSWER, department, answered.reply().receipt()));
            case Inquiry.OnPaper _ -> Optional.of(new EvidenceReference(Kind.DEPARTMENT_LETTER, department, ""));
            case Inquiry.Pending _, Inquiry.Failed _ -> Optional.empty();
        };
    }
}
