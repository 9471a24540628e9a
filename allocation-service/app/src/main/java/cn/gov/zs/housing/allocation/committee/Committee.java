package cn.gov.zs.housing.allocation.committee;

import java.util.function.Function;

/** The one review committee: its register and its rules, each kept as a whole. */
public interface Committee {

    /** Who sits and sat. */
    CommitteeRoll roll();

    /** Changes the register; the decision may be asked again, on a newer register. */
    RollAnswer changeRoll(Function<CommitteeRoll, RollAnswer> decision);

    /** By which rules it votes and voted. */
    RuleBook rules();

    /** Changes the rules; the decision may be asked again, on newer ones. */
    RuleAnswer changeRules(Function<RuleBook, RuleAnswer> decision);
}
