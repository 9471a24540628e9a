package cn.gov.zs.housing.applicant.stage;

import java.util.List;

/** Every answer to somebody who takes a case or gives it away. */
public sealed interface HoldAnswer {
    /** Done, or it was so already. */
    record Held(CaseClock now) implements HoldAnswer {}

    /** No, and nothing changed. */
    sealed interface Barred extends HoldAnswer {}

    /** It is no office's turn. */
    record NotDue() implements Barred {}

    /** It is the turn of other duties. */
    record NotHers(List<Duty> duties) implements Barred {}

    /** Somebody holds it. */
    record HeldBy(Account holder) implements Barred {}

    /** She neither holds it nor is the holder's superior. */
    record NotHolder() implements Barred {}

    /** The colleague has none of the duties whose turn it is, or not in this township. */
    record NotEntitled(List<Duty> duties) implements Barred {}
}
