package cn.gov.zs.housing.disclosure.notice.mongo;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.Clause;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.HomesOnOffer;
import cn.gov.zs.housing.disclosure.notice.Interruption;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeDigest;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.NoticeHead;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticePeriod;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.notice.PublicItem;
import cn.gov.zs.housing.disclosure.notice.Remains;
import cn.gov.zs.housing.disclosure.notice.Salt;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
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
 * @param endedOn the day it ended or came down; null while it stands
 * @param removed what kinds of detail were removed; null while it stands and when nothing was
 * @param reason why it came down early; null for every other
 * @param why the office's own words for it; null when there are none
 * @param objections null in what was stored before there were any
 * @param interruptions null in what was stored before there were any
 * @param changedAt when it was written last, but for the mark of the log; null in what was stored before there were feeds
 * @param logged whether all of its entries are in the public log; null whenever the notice was written since, so each write asks for it
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
        @Nullable List<PublicItem> removed,
        TakenDown.@Nullable Reason reason,
        @Nullable String why,
        @Nullable List<String> objections,
        @Nullable List<InterruptionDocument> interruptions,
        @Nullable Instant changedAt,
        @Nullable Boolean logged) {

    static NoticeDocument from(Notice notice) {
        return switch (notice) {
            case Standing standing ->
                of(
                        Phase.STANDING,
                        standing,
                        ContentDocument.from(standing.content()),
                        standing.salt(),
                        null,
                        null,
                        null,
                        null);
            case Ended ended -> past(Phase.ENDED, ended, ended.endedOn(), ended.remains(), null, null);
            case TakenDown down ->
                past(
                        Phase.TAKEN_DOWN,
                        down,
                        down.on(),
                        down.remains(),
                        down.reason(),
                        down.why().isEmpty() ? null : down.why());
        };
    }

    private static NoticeDocument past(
            Phase phase,
            Notice notice,
            LocalDate on,
            Remains remains,
            TakenDown.@Nullable Reason reason,
            @Nullable String why) {
        return switch (remains) {
            case Remains.Kept(var homes, var salt) ->
                of(phase, notice, ContentDocument.from(homes), salt, on, null, reason, why);
            case Remains.Removed(var items) -> of(phase, notice, null, null, on, items, reason, why);
        };
    }

    private static NoticeDocument of(
            Phase phase,
            Notice notice,
            @Nullable ContentDocument content,
            @Nullable Salt salt,
            @Nullable LocalDate endedOn,
            @Nullable List<PublicItem> removed,
            TakenDown.@Nullable Reason reason,
            @Nullable String why) {
        var head = notice.head();
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
                removed,
                reason,
                why,
                notice.objections().stream().map(ObjectionNumber::text).toList(),
                head.period().interruptions().stream()
                        .map(InterruptionDocument::from)
                        .toList(),
                null,
                null);
    }

    /** The same notice, changed at this moment. */
    NoticeDocument changed(Instant at) {
        return new NoticeDocument(
                phase,
                noticeId,
                kind,
                reference,
                township,
                subject,
                publishedAt,
                publishedOn,
                clause,
                lastDay,
                digest,
                content,
                salt,
                endedOn,
                removed,
                reason,
                why,
                objections,
                interruptions,
                at,
                logged);
    }

    /** When it changed last; of what was stored before there were feeds, the day it ended or the moment of its publication. */
    Instant lastChange() {
        if (changedAt != null) {
            return changedAt;
        }
        return endedOn == null ? publishedAt : OfficeDay.begin(endedOn);
    }

    Notice toDomain() {
        return switch (phase) {
            case STANDING -> new Standing(head(), present(content).toDomain(), new Salt(present(salt)), filed());
            case ENDED -> new Ended(head(), present(endedOn), remains(), filed());
            case TAKEN_DOWN ->
                new TakenDown(head(), present(endedOn), present(reason), why == null ? "" : why, remains(), filed());
        };
    }

    private List<ObjectionNumber> filed() {
        return objections == null
                ? List.of()
                : objections.stream().map(ObjectionNumber::new).toList();
    }

    private List<Interruption> interruptedBy() {
        return interruptions == null
                ? List.of()
                : interruptions.stream().map(InterruptionDocument::toDomain).toList();
    }

    /** An interruption as it is stored. */
    record InterruptionDocument(
            String id,
            LocalDate from,
            LocalDate to,
            Interruption.Cause cause,
            String reason,
            String by,
            Instant at,
            String evidence) {
        private static InterruptionDocument from(Interruption each) {
            return new InterruptionDocument(
                    each.id(),
                    each.from(),
                    each.to(),
                    each.cause(),
                    each.reason(),
                    each.report().by(),
                    each.report().at(),
                    each.report().evidence());
        }

        private Interruption toDomain() {
            return new Interruption(id, from, to, cause, reason, new Interruption.Report(by, at, evidence));
        }
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
                new NoticePeriod(publishedOn, clause, interruptedBy()),
                new NoticeDigest(digest));
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "a stored notice lacks what its phase requires");
    }
}
