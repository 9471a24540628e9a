package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.housing.applicant.evidence.DocumentKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param name what the sender called it, made harmless
 * @param type such as {@code image/png}
 * @param size in bytes
 * @param sha256 of the content as it was sent
 * @param by the role of who added it; {@code citizen} for the household
 * @param withdrawnAt null while it counts
 * @param withdrawnBy the role of who took it back
 * @param mayTakeBack whether the one who asks may take it back now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
        String id,
        DocumentKind kind,
        String name,
        String type,
        int size,
        String sha256,
        String by,
        Instant at,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        boolean mayTakeBack) {

    static DocumentView of(Document document, Access access) {
        var facts = document.facts();
        var withdrawn = document instanceof Document.Withdrawn taken ? taken : null;
        return new DocumentView(
                facts.id().text(),
                facts.kind(),
                facts.name().text(),
                facts.type().text(),
                facts.size(),
                facts.sha256(),
                facts.by().role(),
                facts.at(),
                withdrawn == null ? null : withdrawn.at(),
                withdrawn == null ? null : withdrawn.by().role(),
                access.mayTakeBack(document));
    }

    /** Its size as people say it, rounded up. */
    public int kilobytes() {
        return Math.ceilDiv(size, 1024);
    }

    /** What it proves, not what it is called. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
