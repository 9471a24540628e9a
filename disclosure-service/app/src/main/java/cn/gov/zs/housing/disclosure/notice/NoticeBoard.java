package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The notice board (公示栏): puts notices up and takes them down when the law lets them go. */
public final class NoticeBoard {
    private final Notices notices;
    private final Supplier<Salt> salts;

    /** @param salts chance: each salt is new and cannot be guessed */
    public NoticeBoard(Notices notices, Supplier<Salt> salts) {
        this.notices = notices;
        this.salts = salts;
    }

    /**
     * Puts a notice up.
     *
     * @param cause the event that orders it; seen again, it changes nothing
     * @param now the moment of publication
     * @return false when the notice was up already
     */
    public boolean publish(Envelope<?> cause, NoticeDraft draft, Instant now) {
        var notice = draft.publish(now, salts.get());
        return notices.add(cause, notice, Outgoing.of(NoticePublishedV1.TYPE, published(notice.head())));
    }

    /**
     * Asks to take a notice down.
     *
     * @param today the day in Shanghai
     * @return empty when it was down already
     */
    public Optional<EndAnswer> end(NoticeId id, LocalDate today) {
        return notices.change(id, notice -> switch (notice) {
            case Standing standing -> decide(standing.end(today));
            case Ended _ -> Change.none(Optional.empty());
        });
    }

    private static Change<Notice, Optional<EndAnswer>> decide(EndAnswer answer) {
        return switch (answer) {
            case EndAnswer.Over over ->
                Change.to(
                        over.notice(),
                        List.of(Outgoing.of(NoticePeriodEndedV1.TYPE, ended(over.notice()))),
                        Optional.of(over));
            case EndAnswer.StillStanding still -> Change.none(Optional.of(still));
        };
    }

    private static NoticePublishedV1 published(NoticeHead head) {
        return new NoticePublishedV1(
                head.id().text(),
                head.kind(),
                head.reference(),
                head.period().publishedOn(),
                head.period().lastDay(),
                head.id().path());
    }

    private static NoticePeriodEndedV1 ended(Ended notice) {
        var head = notice.head();
        return new NoticePeriodEndedV1(
                head.id().text(),
                head.kind(),
                head.reference(),
                head.period().publishedOn(),
                head.period().lastDay(),
                notice.endedOn());
    }
}
