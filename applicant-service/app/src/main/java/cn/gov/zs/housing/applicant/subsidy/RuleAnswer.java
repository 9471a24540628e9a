package cn.gov.zs.housing.applicant.subsidy;

import java.time.LocalDate;

/** Every answer to who wants to add a version of the rule or move one on. */
public sealed interface RuleAnswer {
    /** It was done, or had been done before. */
    record Kept(RuleBook book, RuleVersion version) implements RuleAnswer {}

    /** There is no such version. */
    record Unknown() implements RuleAnswer {}

    /** A version for the same first day waits for approval. */
    record AlreadyProposed(int number) implements RuleAnswer {}

    /** Four eyes: nobody approves what she entered. */
    record OwnProposal() implements RuleAnswer {}

    /** It was approved already, or taken back. */
    record NotProposed(int number) implements RuleAnswer {}

    /** It counts since that day; a version in force is followed by a new one and never taken back. */
    record InForceAlready(LocalDate firstDay) implements RuleAnswer {}
}
