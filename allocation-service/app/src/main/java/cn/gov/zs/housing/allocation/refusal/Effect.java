package cn.gov.zs.housing.allocation.refusal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What follows of one refusal of one household.
 *
 * @param why why it counts, or why it does not
 * @param nth the how many-th that counts; 0 if it does not
 * @param consequence what follows
 * @param ruleId of which rule; empty if none was in force
 * @param clause where that says so; empty if none was in force
 * @param lastDay the last day on which it holds, of one that ends by itself
 */
public record Effect(
        Why why, int nth, Consequence consequence, String ruleId, String clause, Optional<LocalDate> lastDay) {

    /** Why a refusal counts or does not. The names are wire names. */
    public enum Why {
        /** It counts. */
        COUNTS,
        /** 未施行规则. */
        NO_RULE,
        /** 逾期未答复不计. */
        SILENCE_DOES_NOT_COUNT,
        /** 正当理由，不计. */
        GROUND_ACCEPTED
    }

    /** No rule is in force: the household waits on. */
    public static final Effect NO_RULE =
            new Effect(Why.NO_RULE, 0, new Consequence.WaitsOn(), "", "", Optional.empty());

    /** Whether it is one of those that are counted. */
    public boolean counts() {
        return why == Why.COUNTS;
    }
}
