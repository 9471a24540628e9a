package cn.gov.zs.housing.disclosure.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice whose legal period is over.
 *
 * @param head what is said of it for good
 * @param endedOn the day in Shanghai on which it was ended, after its last day
 * @param remains what is left of its content
 * @param objections that were filed while it stood
 */
public record Ended(NoticeHead head, LocalDate endedOn, Remains remains, List<ObjectionNumber> objections)
        implements Notice {
    /** @throws IllegalArgumentException when it would have ended early */
    public Ended {
        if (!head.period().isOver(endedOn)) {
            throw new IllegalArgumentException(
                    "A notice cannot end before " + head.period().overFrom());
        }
        objections = List.copyOf(objections);
    }

    /** One that nobody objected to. */
    public Ended(NoticeHead head, LocalDate endedOn, Remains remains) {
        this(head, endedOn, remains, List.of());
    }
}
