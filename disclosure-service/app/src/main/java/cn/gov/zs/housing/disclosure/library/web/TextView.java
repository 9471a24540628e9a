package cn.gov.zs.housing.disclosure.library.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Attachment;
import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.GuidePart;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.Passage;
import cn.gov.zs.housing.disclosure.library.PublishedVersion;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.housing.disclosure.library.Validity;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a text as the public reads it. Page and JSON are made from the same facts, so that they cannot disagree.
 *
 * @param version from 1
 * @param current whether it is the version that holds today
 * @param reason why the version before it was not right; empty for the first
 * @param digest of {@code canonical}
 * @param validity of a policy, today
 * @param amends policies it changes; the other way round {@code amendedBy}
 * @param explains of an interpretation and an answer: the policy it is about
 * @param explainedBy of a policy: its interpretations and answers
 * @param due of its clock; absent where it has none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TextView(
        String id,
        TextKind kind,
        String title,
        String issuer,
        LocalDate madeOn,
        String label,
        @Nullable String number,
        LocalDate inForceFrom,
        @Nullable LocalDate expiresOn,
        @Nullable Validity validity,
        int version,
        boolean current,
        LocalDate publishedOn,
        String reason,
        String digest,
        String path,
        @Nullable String words,
        List<Passage> passages,
        List<PartView> parts,
        @Nullable AnswerCategory category,
        List<LinkView> amends,
        List<LinkView> repeals,
        List<LinkView> amendedBy,
        List<LinkView> repealedBy,
        @Nullable LinkView explains,
        List<LinkView> explainedBy,
        List<PaperView> attachments,
        List<VersionView> versions,
        @Nullable DueView due,
        String canonical) {

    /** What stands around a text. */
    record Links(
            List<LinkView> amends,
            List<LinkView> repeals,
            List<LinkView> amendedBy,
            List<LinkView> repealedBy,
            @Nullable LinkView explains,
            List<LinkView> explainedBy) {}

    static TextView of(
            LibraryText text,
            PublishedVersion version,
            boolean current,
            Optional<Validity> validity,
            Links links,
            Optional<DueView> due) {
        var body = version.body();
        var head = body.head();
        var policy = body instanceof TextBody.Policy it ? Optional.of(it) : Optional.<TextBody.Policy>empty();
        var guide = body instanceof TextBody.Guide;
        return new TextView(
                text.id().text(),
                text.kind(),
                head.title(),
                head.issuer(),
                head.madeOn(),
                head.label(),
                policy.flatMap(TextBody.Policy::number)
                        .map(DocumentNumber::text)
                        .orElse(null),
                body.inForceFrom(),
                policy.flatMap(TextBody.Policy::expiresOn).orElse(null),
                validity.orElse(null),
                version.number(),
                current,
                OfficeDay.of(version.publishedAt()),
                version.reason(),
                body.digest(),
                text.path(),
                guide ? null : body.words(),
                guide ? List.of() : Passage.of(body.words()),
                body instanceof TextBody.Guide it
                        ? it.parts().entrySet().stream()
                                .map(each -> new PartView(each.getKey(), each.getValue()))
                                .toList()
                        : List.of(),
                body instanceof TextBody.Answer answer ? answer.category() : null,
                links.amends(),
                links.repeals(),
                links.amendedBy(),
                links.repealedBy(),
                links.explains(),
                links.explainedBy(),
                body.attachments().stream()
                        .map(paper -> PaperView.of(text, paper))
                        .toList(),
                text.versions().stream().map(each -> VersionView.of(text, each)).toList(),
                due.orElse(null),
                body.canonicalText());
    }

    /** Another text. */
    record LinkView(TextKind kind, String title, @Nullable String number, LocalDate madeOn, String path) {
        static LinkView of(LibraryText text) {
            var body = text.versions().getLast().body();
            return new LinkView(
                    text.kind(),
                    body.head().title(),
                    body instanceof TextBody.Policy policy
                            ? policy.number().map(DocumentNumber::text).orElse(null)
                            : null,
                    body.head().madeOn(),
                    text.path());
        }
    }

    /** A part of a guide. */
    record PartView(GuidePart part, String text) {}

    /** A paper that belongs to it. */
    record PaperView(String name, String type, int size, String digest, String path) {
        static PaperView of(LibraryText text, Attachment paper) {
            return new PaperView(
                    paper.name(),
                    paper.type().text(),
                    paper.size(),
                    paper.digest(),
                    text.path() + "/attachments/" + paper.id());
        }
    }

    /** A version that is on record. */
    record VersionView(
            int number, LocalDate inForceFrom, LocalDate publishedOn, String reason, String digest, String path) {
        static VersionView of(LibraryText text, PublishedVersion version) {
            return new VersionView(
                    version.number(),
                    version.body().inForceFrom(),
                    OfficeDay.of(version.publishedAt()),
                    version.reason(),
                    version.body().digest(),
                    text.path() + "?version=" + version.number());
        }
    }

    /**
     * Its clock.
     *
     * @param path where each day of it is counted
     */
    record DueView(LocalDate on, long daysLate, boolean provisional, String path) {}
}
