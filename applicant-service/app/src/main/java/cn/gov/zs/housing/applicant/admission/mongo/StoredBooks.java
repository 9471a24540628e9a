package cn.gov.zs.housing.applicant.admission.mongo;

import cn.gov.zs.housing.applicant.admission.AdmissionStandard;
import cn.gov.zs.housing.applicant.admission.Deed;
import cn.gov.zs.housing.applicant.admission.Limit;
import cn.gov.zs.housing.applicant.admission.SourceDocument;
import cn.gov.zs.housing.applicant.admission.StandardBook;
import cn.gov.zs.housing.applicant.admission.StandardVersion;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Approved;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Proposed;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Shipped;
import cn.gov.zs.housing.applicant.admission.StandardVersion.Withdrawn;
import cn.gov.zs.housing.applicant.admission.mongo.BookDocument.DeedDocument;
import cn.gov.zs.housing.applicant.admission.mongo.BookDocument.LimitDocument;
import cn.gov.zs.housing.applicant.admission.mongo.BookDocument.VersionDocument;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a document to its book, through the domain's own constructors: a stored book that breaks a rule is not read. */
final class StoredBooks {
    private StoredBooks() {}

    static StandardBook book(BookDocument stored) {
        return new StandardBook(
                stored.category(),
                stored.versions().stream()
                        .map(version -> version(stored.category(), version))
                        .toList());
    }

    private static StandardVersion version(ApplicationCategory category, VersionDocument stored) {
        var standard = standard(category, stored);
        return switch (stored.state()) {
            case SHIPPED -> new Shipped(stored.number(), standard, there(stored.shippedAt()));
            case PROPOSED -> proposed(stored, standard);
            case APPROVED -> new Approved(proposed(stored, standard), deed(stored.approved()));
            case WITHDRAWN ->
                new Withdrawn(
                        stored.approved() == null
                                ? proposed(stored, standard)
                                : new Approved(proposed(stored, standard), deed(stored.approved())),
                        deed(stored.withdrawn()));
        };
    }

    private static Proposed proposed(VersionDocument stored, AdmissionStandard standard) {
        return new Proposed(stored.number(), standard, deed(stored.entered()));
    }

    private static AdmissionStandard standard(ApplicationCategory category, VersionDocument stored) {
        return new AdmissionStandard(
                category,
                stored.firstDay(),
                new SourceDocument(
                        stored.sourceTitle(),
                        Optional.ofNullable(stored.sourceNumber()),
                        Optional.ofNullable(stored.sourceDate())),
                stored.sample(),
                stored.limits().stream().map(StoredBooks::limit).toList());
    }

    private static Limit limit(LimitDocument stored) {
        var number = stored.number();
        return number == null
                ? new Limit.Bar(stored.criterion(), stored.clause())
                : new Limit.Measured(stored.criterion(), number, stored.included(), stored.clause());
    }

    private static Deed deed(@Nullable DeedDocument stored) {
        var deed = there(stored);
        return new Deed(deed.subject(), deed.name(), deed.at());
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a stored version lacks a part that its state has");
        }
        return part;
    }
}
