package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.LocalDate;

/**
 * A notice that everybody can read.
 *
 * @param head what is said of it for good
 * @param content what it says
 * @param salt what hides the content in the digest once the content is gone
 */
public record Standing(NoticeHead head, NoticeContent content, Salt salt) implements Notice {
    /** @throws IllegalArgumentException when the content does not belong to the kind */
    public Standing {
        if (!suits(head.kind(), content)) {
            throw new IllegalArgumentException(
                    head.kind() + " cannot hold " + content.getClass().getSimpleName());
        }
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
                ? new EndAnswer.Over(new Ended(head, today, Remains.of(this)))
                : new EndAnswer.StillStanding(
                        head.period().overFrom(), head.period().clause());
    }
}
