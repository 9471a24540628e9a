package cn.gov.zs.housing.disclosure.board;

import java.time.Instant;

/** Every answer to the record of a removal. */
public sealed interface TakeOffAnswer {
    /** It is recorded. */
    record Off(TakenOff posting) implements TakeOffAnswer {}

    /** It would have been taken off before it was hung up. */
    record BeforeHanging(Instant hungAt) implements TakeOffAnswer {}

    /** That moment is still to come. */
    record NotYet() implements TakeOffAnswer {}

    /** Its removal was recorded before. */
    record OffAlready(Instant takenOffAt) implements TakeOffAnswer {}
}
