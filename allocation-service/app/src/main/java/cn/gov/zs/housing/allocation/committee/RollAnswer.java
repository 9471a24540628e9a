package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.law.Clause;

/** Every answer to a wish to change the register. */
public sealed interface RollAnswer {

    /** Done. */
    record Kept(CommitteeRoll roll, String memberId) implements RollAnswer {}

    /** No such entry. */
    record Unknown() implements RollAnswer {}

    /** The same form sent twice. */
    record FormReplayed() implements RollAnswer {}

    /** Nobody confirms what they entered. */
    record OwnEntry(Clause clause) implements RollAnswer {}

    /** The account sits, or would sit, on some of these days already, as this person. */
    record SitsAlready(String name) implements RollAnswer {}

    /** The entry stands elsewhere. */
    record NotTheNextStep(String state) implements RollAnswer {}

    /** The register holds no more. */
    record Full(int most) implements RollAnswer {}
}
