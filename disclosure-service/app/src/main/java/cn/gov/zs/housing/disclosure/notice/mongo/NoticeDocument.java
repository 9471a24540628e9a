package cn.gov.zs.housing.disclosure.notice.mongo;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.Clause;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeDigest;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.NoticeHead;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticePeriod;
import cn.gov.zs.housing.disclosure.notice.PublicItem;
import cn.gov.zs.housing.disclosure.notice.Remains;
import cn.gov.zs.housing.disclosure.notice.Salt;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.Township;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is stored.
 *
 * @param lastDay follows from {@code publishedOn} and {@code clause}; stored because the ender asks for it
 * @param content null once a personal content was removed
 * @param salt null once a personal content was removed
 * @param endedOn null while it stands
 * @param removed what kinds of detail were removed; null while it stands and when nothing was
 */
record NoticeDocument(
        Phase phase,
        String noticeId,
        NoticeKind kind,
        String reference,
        @Nullable String township,
        String subject,
        Instant publishedAt,
        LocalDate publishedOn,
        Clause clause,
        LocalDate lastDay,
        String digest,
        @Nullable ContentDocument content,
        @Nullable String salt,
        @Nullable LocalDate endedOn,
        @Nullable List<PublicItem> removed) {

    static NoticeDocument from(Notice notice) {
        return switch (notice) {
            case Standing standing ->
                of(
                        Phase.STANDING,
                        standing.head(),
                        ContentDocument.from(standing.content()),
                        standing.salt(),
                        null,
                        null);
            case Ended(var head, var endedOn, Remains.Kept(var homes, var salt)) ->
                of(Phase.ENDED, head, ContentDocument.from(homes), salt, endedOn, null);
            case Ended(var head, var endedOn, Remains.Removed(var items)) ->
                of(Phase.ENDED, head, null, null, endedOn, items);
        };
    }

    private static NoticeDocument of(
            Phase phase,
            NoticeHead head,
            @Nullable ContentDocument content,
            @Nullable Salt salt,
            @Nullable LocalDate endedOn,
            @Nullable List<PublicItem> removed) {
        return new NoticeDocument(
                phase,
                head.id().text(),
                head.kind(),
                head.reference(),
                head.township() == null ? null : head.township().code(),
                head.subject(),
                head.publishedAt(),
                head.period().publishedOn(),
                head.period().clause(),
                head.period().lastDay(),
                head.digest().text(),
                content,
                salt == null ? null : salt.hex(),
                endedOn,
                removed);
    }

    Notice toDomain() {
        return switch (phase) {
            case STANDING -> new Standing(head(), present(content).toDomain(), new Salt(present(salt)));
            case ENDED -> new Ended(head(), present(endedOn), remains());
        };
    }

    private Remains remains() {
        return removed == null
                ? new Remains.Kept((HomesOnOffer) present(content).toDomain(), new Salt(present(salt)))
                : new Remains.Removed(removed);
    }

    private NoticeHead head() {
        return new NoticeHead(
                new NoticeId(noticeId),
                kind,
                reference,
                township == null ? null : Township.get(township),
                subject,
                publishedAt,
                new NoticePeriod(publishedOn, clause),
                new NoticeDigest(digest));
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "a stored notice lacks what its phase requires");
    }
}
