package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeExtendedV1;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.disclosure.contract.NoticeTakenDownV1;
import cn.gov.zs.housing.disclosure.contract.ObjectionFiledV1;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
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
        return add(cause, draft.publish(now, salts.get()));
    }

    /**
     * Puts a notice up under this name.
     *
     * @param id of the notice: the first about an application, or a later one
     * @return false when it was up already
     */
    public boolean publish(Envelope<?> cause, NoticeId id, NoticeDraft draft, Instant now) {
        return add(cause, draft.publish(id, now, salts.get()));
    }

    private boolean add(Envelope<?> cause, Standing notice) {
        return notices.add(cause, notice, Outgoing.of(NoticePublishedV1.TYPE, published(notice.head())));
    }

    /**
     * Registers an objection with the notice it is against, and tells of it. The event is the notice's, so it comes before the
     * end of the notice's period whoever reads.
     *
     * @param words what it says
     * @param today the day in Shanghai
     */
    public ObjectAnswer object(NoticeId id, ObjectionNumber number, String words, LocalDate today) {
        return notices.change(id, notice -> switch (notice) {
            case Standing standing -> decide(standing.object(number, today), number, words, today);
            case Ended ended -> Change.none(over(ended, number));
            case TakenDown down -> Change.none(over(down, number));
        });
    }

    private static Change<Notice, ObjectAnswer> decide(
            ObjectAnswer answer, ObjectionNumber number, String words, LocalDate today) {
        return switch (answer) {
            case ObjectAnswer.Taken(var notice) ->
                Change.to(
                        notice,
                        List.of(Outgoing.of(
                                ObjectionFiledV1.TYPE,
                                new ObjectionFiledV1(
                                        number.text(),
                                        notice.head().id().text(),
                                        notice.head().kind(),
                                        notice.head().reference(),
                                        today,
                                        words))),
                        answer);
            case ObjectAnswer.TakenBefore _,
                    ObjectAnswer.PeriodOver _,
                    ObjectAnswer.DownAlready _,
                    ObjectAnswer.NotOfHousehold _ -> Change.none(answer);
        };
    }

    private static ObjectAnswer over(Ended notice, ObjectionNumber number) {
        var period = notice.head().period();
        return notice.objections().contains(number)
                ? new ObjectAnswer.TakenBefore()
                : new ObjectAnswer.PeriodOver(period.lastDay(), period.clause());
    }

    private static ObjectAnswer over(TakenDown notice, ObjectionNumber number) {
        return notice.objections().contains(number)
                ? new ObjectAnswer.TakenBefore()
                : new ObjectAnswer.DownAlready(notice.on());
    }

    /**
     * Takes in the report that a notice could not be read, and tells of the longer period.
     *
     * @param today the day in Shanghai
     */
    public InterruptAnswer interrupt(NoticeId id, Interruption by, LocalDate today) {
        return notices.change(id, notice -> switch (notice) {
            case Standing standing -> decide(standing.interrupt(by, today));
            case Ended ended -> Change.none(new InterruptAnswer.DownAlready(ended.endedOn()));
            case TakenDown down -> Change.none(new InterruptAnswer.DownAlready(down.on()));
        });
    }

    private static Change<Notice, InterruptAnswer> decide(InterruptAnswer answer) {
        return switch (answer) {
            case InterruptAnswer.Extended(var notice) ->
                Change.to(notice, List.of(Outgoing.of(NoticeExtendedV1.TYPE, extended(notice.head()))), answer);
            case InterruptAnswer.TakenBefore _,
                    InterruptAnswer.BeforePublication _,
                    InterruptAnswer.NotYet _,
                    InterruptAnswer.NothingLost _,
                    InterruptAnswer.DownAlready _ -> Change.none(answer);
        };
    }

    private static NoticeExtendedV1 extended(NoticeHead head) {
        return new NoticeExtendedV1(
                head.id().text(),
                head.kind(),
                head.reference(),
                head.period().publishedOn(),
                head.period().lastDay(),
                head.period().lostDays());
    }

    /**
     * Takes a notice of a household down before its period is over; one that is down already stays as it is.
     *
     * @param today the day in Shanghai
     */
    public void takeDown(NoticeId id, LocalDate today, TakenDown.Reason reason) {
        takeDown(id, today, reason, "");
    }

    /**
     * Takes the notice of an offer of homes down, because nobody will draw them. One whose period is over stays as it is: it has
     * ended.
     *
     * @param today the day in Shanghai
     * @param why in the office's own words
     * @throws NotYetException when the homes are not known to be on offer yet: two topics have no order between them
     */
    public void homesNotDrawn(String offerId, LocalDate today, TakenDown.Reason reason, String why) {
        var id = NoticeId.of(NoticeKind.HOMES, offerId);
        if (notices.find(id).isEmpty()) {
            throw new NotYetException("the notice of offer " + offerId + " is not up yet");
        }
        takeDown(id, today, reason, why);
    }

    /**
     * Takes the notice of a result down, because an assignment in it was revoked.
     *
     * @param today the day in Shanghai
     * @param why the committee's published words
     */
    void resultReviewed(NoticeId id, LocalDate today, String why) {
        takeDown(id, today, TakenDown.Reason.RESULT_REVIEWED, why);
    }

    private void takeDown(NoticeId id, LocalDate today, TakenDown.Reason reason, String why) {
        notices.<Done>change(id, notice -> switch (notice) {
            case Standing standing ->
                Change.to(
                        standing.takeDown(today, reason, why),
                        Outgoing.of(NoticeTakenDownV1.TYPE, takenDown(standing.head(), today)));
            case Ended _, TakenDown _ -> Change.none(Done.DONE);
        });
    }

    private static NoticeTakenDownV1 takenDown(NoticeHead head, LocalDate today) {
        return new NoticeTakenDownV1(head.id().text(), head.kind(), head.reference(), today);
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
            case Ended _, TakenDown _ -> Change.none(Optional.empty());
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
