package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.law.Clause;
import java.time.LocalDate;

/** Every answer to a wish to change the committee's rule. */
public sealed interface RuleAnswer {

    /** Done. */
    record Kept(RuleBook book, int number) implements RuleAnswer {}

    /** No such version. */
    record Unknown() implements RuleAnswer {}

    /** The very same waits for confirmation. */
    record EnteredAlready() implements RuleAnswer {}

    /** It holds already. */
    record ConfirmedAlready() implements RuleAnswer {}

    /** Nobody confirms what they entered. */
    record OwnEntry(Clause clause) implements RuleAnswer {}

    /** Its first day is over. */
    record BeginsInThePast(LocalDate from) implements RuleAnswer {}

    /** There are too many. */
    record Full(int most) implements RuleAnswer {}
}
