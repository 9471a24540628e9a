package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A notice that everybody can read.
 *
 * @param head what is said of it for good
 * @param content what it says
 * @param salt what hides the content in the digest once the content is gone
 * @param objections filed until now
 */
public record Standing(NoticeHead head, NoticeContent content, Salt salt, List<ObjectionNumber> objections)
        implements Notice {
    /** @throws IllegalArgumentException when the content does not belong to the kind */
    public Standing {
        if (!suits(head.kind(), content)) {
            throw new IllegalArgumentException(
                    head.kind() + " cannot hold " + content.getClass().getSimpleName());
        }
        objections = List.copyOf(objections);
    }

    /** One that nobody objected to yet. */
    public Standing(NoticeHead head, NoticeContent content, Salt salt) {
        this(head, content, salt, List.of());
    }

    private static boolean suits(NoticeKind kind, NoticeContent content) {
        return switch (content) {
            case HouseholdFacts _ -> kind == NoticeKind.FIRST_REVIEW || kind == NoticeKind.CITY_REVIEW;
            case HomesOnOffer _ -> kind == NoticeKind.HOMES;
            case DrawResult _ -> kind == NoticeKind.RESULT;
        };
    }

    /** The text behind the digest. */
    public String canonical() {
        return head.canonical(content);
    }

    /**
     * Answers a request to end the notice. Nobody can end it before its period is over.
     *
     * @param today the day in Shanghai
     */
    public EndAnswer end(LocalDate today) {
        return head.period().isOver(today)
                ? new EndAnswer.Over(new Ended(head, today, Remains.of(this), objections))
                : new EndAnswer.StillStanding(
                        head.period().overFrom(), head.period().clause());
    }

    /**
     * Answers an objection. On every day of the period anybody may object, on no other.
     *
     * @param today the day in Shanghai
     */
    public ObjectAnswer object(ObjectionNumber number, LocalDate today) {
        if (!(content instanceof HouseholdFacts)) {
            return new ObjectAnswer.NotOfHousehold(head.kind());
        }
        if (objections.contains(number)) {
            return new ObjectAnswer.TakenBefore();
        }
        if (head.period().isOver(today)) {
            return new ObjectAnswer.PeriodOver(
                    head.period().lastDay(), head.period().clause());
        }
        var more = Stream.concat(objections.stream(), Stream.of(number)).toList();
        return new ObjectAnswer.Taken(new Standing(head, content, salt, more));
    }

    /**
     * Answers the report of an interruption. It extends the period by the days it takes from it and never makes it shorter.
     *
     * @param today the day in Shanghai
     */
    public InterruptAnswer interrupt(Interruption by, LocalDate today) {
        var period = head.period();
        if (period.interruptions().stream().anyMatch(each -> each.id().equals(by.id()))) {
            return new InterruptAnswer.TakenBefore();
        }
        if (by.from().isBefore(period.publishedOn())) {
            return new InterruptAnswer.BeforePublication(period.publishedOn());
        }
        if (by.to().isAfter(today)) {
            return new InterruptAnswer.NotYet(today);
        }
        var longer = head.interrupted(by);
        return longer.period().lastDay().isAfter(period.lastDay())
                ? new InterruptAnswer.Extended(new Standing(longer, content, salt, objections))
                : new InterruptAnswer.NothingLost();
    }

    /**
     * The notice, down before its period was over. Personal content and its salt leave as they would at the end, homes stay
     * readable.
     *
     * @param today the day in Shanghai
     * @param why in the office's own words; empty where the reason says all
     * @throws IllegalStateException for a reason that is not one of this kind of notice
     */
    public TakenDown takeDown(LocalDate today, TakenDown.Reason reason, String why) {
        if (reason.of(content)) {
            return new TakenDown(head, today, reason, why, Remains.of(this), objections);
        }
        throw new IllegalStateException("a notice of " + head.kind() + " is never taken down for " + reason);
    }
}
