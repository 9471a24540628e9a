package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.casefile.FilePart;
import cn.gov.zs.housing.applicant.casefile.FileParts;
import cn.gov.zs.housing.applicant.evidence.DocumentFacts;
import cn.gov.zs.housing.applicant.evidence.Documents;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The documents of a case, those taken back among them, for the household's whole file. */
@Component
class EvidenceFile implements FileParts {
    private final Documents documents;

    EvidenceFile(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<FilePart> of(Application application) {
        var all = documents.list(application.id());
        return IntStream.range(0, all.size())
                .mapToObj(at -> part(at + 1, all.get(at).facts()))
                .toList();
    }

    /** Two files may be called the same: the number in front tells them apart. */
    private FilePart part(int number, DocumentFacts facts) {
        var name = FilePart.safe(number + "-" + facts.name().text());
        return new FilePart("documents/" + name, out -> {
            try (var content = documents.open(facts.id())) {
                content.transferTo(out);
            }
        });
    }
}
