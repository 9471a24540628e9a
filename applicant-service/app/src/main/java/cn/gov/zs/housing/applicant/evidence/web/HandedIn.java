package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.housing.applicant.evidence.DocumentKind;
import cn.gov.zs.housing.applicant.evidence.Documents;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The documents that were handed in, as a receipt and a draft list them: what, and when, without their contents. */
@Component
public class HandedIn {
    private final Documents documents;

    HandedIn(Documents documents) {
        this.documents = documents;
    }

    /**
     * One of them.
     *
     * @param name what the sender called it, made harmless
     * @param withdrawn whether it was taken back since
     */
    public record Line(DocumentKind kind, String name, Instant at, boolean withdrawn) {
        static Line of(Document document) {
            var facts = document.facts();
            return new Line(facts.kind(), facts.name().text(), facts.at(), document instanceof Document.Withdrawn);
        }

        /** What it proves, not what it is called. */
        @Override
        public String toString() {
            return kind.toString();
        }
    }

    /** Those of a case or a draft, oldest first. */
    public List<Line> list(ApplicationId application) {
        return documents.list(application).stream().map(Line::of).toList();
    }
}
