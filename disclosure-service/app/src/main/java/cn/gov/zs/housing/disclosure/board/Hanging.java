package cn.gov.zs.housing.disclosure.board;

import java.time.Instant;

/** It hangs there. */
public record Hanging(Head head) implements Posting {
    /**
     * Answers the record of its removal.
     *
     * @param takenOffAt when, as the clerk says
     * @param recorded by whom
     */
    public TakeOffAnswer takeOff(Instant takenOffAt, StaffAct recorded) {
        if (takenOffAt.isBefore(head.hungAt())) {
            return new TakeOffAnswer.BeforeHanging(head.hungAt());
        }
        return takenOffAt.isAfter(recorded.at())
                ? new TakeOffAnswer.NotYet()
                : new TakeOffAnswer.Off(new TakenOff(head, takenOffAt, recorded));
    }
}
