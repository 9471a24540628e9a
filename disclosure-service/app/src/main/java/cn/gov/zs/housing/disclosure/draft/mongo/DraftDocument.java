package cn.gov.zs.housing.disclosure.draft.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.draft.Draft;
import cn.gov.zs.housing.disclosure.draft.DraftDesk;
import cn.gov.zs.housing.disclosure.draft.Drafts;
import cn.gov.zs.housing.disclosure.draft.Progress;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.notice.Publishing.Overtaken;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is stored.
 *
 * @param work null once it is published or overtaken
 * @param submitted null while it is open
 * @param approved null until it is
 * @param path null until it is published
 * @param overtaken null unless it was
 * @param overtakenAt null unless it was
 */
record DraftDocument(
        Drafts.Stage stage,
        String id,
        Place place,
        String reference,
        @Nullable String township,
        String title,
        Instant since,
        @Nullable WorkDocument work,
        VerdictDocument verdict,
        List<OfficerDocument> hands,
        @Nullable SubmittedDocument submitted,
        @Nullable ApprovedDocument approved,
        @Nullable String path,
        @Nullable Overtaken overtaken,
        @Nullable Instant overtakenAt) {

    static DraftDocument from(Draft draft) {
        return switch (draft.progress()) {
            case Progress.Open _ -> of(draft, null, null, null, null, null);
            case Progress.Submitted submitted -> of(draft, submitted, null, null, null, null);
            case Progress.Approved approved -> of(draft, approved.submitted(), approved, null, null, null);
            case Progress.Published(var approved, var path) ->
                of(draft, approved.submitted(), approved, path, null, null);
            case Progress.Dropped(var by, var at) -> of(draft, null, null, null, by, at);
        };
    }

    private static DraftDocument of(
            Draft draft,
            Progress.@Nullable Submitted submitted,
            Progress.@Nullable Approved approved,
            @Nullable String path,
            @Nullable Overtaken overtaken,
            @Nullable Instant overtakenAt) {
        var head = draft.head();
        return new DraftDocument(
                DraftDesk.stage(draft),
                head.id(),
                head.place(),
                head.reference(),
                head.township().orElse(null),
                head.title(),
                head.since(),
                draft.work().map(WorkDocument::from).orElse(null),
                VerdictDocument.from(draft.verdict()),
                draft.hands().stream().map(OfficerDocument::from).toList(),
                submitted == null ? null : SubmittedDocument.from(submitted),
                approved == null ? null : new ApprovedDocument(OfficerDocument.from(approved.by()), approved.at()),
                path,
                overtaken,
                overtakenAt);
    }

    Draft toDomain() {
        return new Draft(
                new Draft.Head(id, place, reference, Optional.ofNullable(township), title, since),
                Optional.ofNullable(work).map(WorkDocument::toDomain),
                verdict.toDomain(),
                hands.stream().map(OfficerDocument::toDomain).toList(),
                progress());
    }

    private Progress progress() {
        return switch (stage) {
            case OPEN -> new Progress.Open();
            case SUBMITTED -> present(submitted).toDomain();
            case APPROVED -> approvedOne();
            case PUBLISHED -> new Progress.Published(approvedOne(), present(path));
            case DROPPED -> new Progress.Dropped(present(overtaken), present(overtakenAt));
        };
    }

    private Progress.Approved approvedOne() {
        var it = present(approved);
        return new Progress.Approved(present(submitted).toDomain(), it.by().toDomain(), it.at());
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "a stored draft lacks what its stage requires");
    }

    record OfficerDocument(String subject, String name) {
        static OfficerDocument from(Officer officer) {
            return new OfficerDocument(officer.subject(), officer.name());
        }

        Officer toDomain() {
            return new Officer(subject, name);
        }
    }

    record SubmittedDocument(OfficerDocument by, Instant at, String reason) {
        static SubmittedDocument from(Progress.Submitted it) {
            return new SubmittedDocument(OfficerDocument.from(it.by()), it.at(), it.reason());
        }

        Progress.Submitted toDomain() {
            return new Progress.Submitted(by.toDomain(), at, reason);
        }
    }

    record ApprovedDocument(OfficerDocument by, Instant at) {}
}
