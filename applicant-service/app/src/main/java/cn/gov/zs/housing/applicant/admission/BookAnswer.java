package cn.gov.zs.housing.applicant.admission;

import java.time.LocalDate;

/** Every answer to who wants to add a version of a standard or move one on. */
public sealed interface BookAnswer {
    /** It was done, or had been done before. */
    record Kept(StandardBook book, StandardVersion version) implements BookAnswer {}

    /** There is no such version. */
    record Unknown() implements BookAnswer {}

    /** A version for the same first day waits for approval: two would leave the approver to guess. */
    record AlreadyProposed(int number) implements BookAnswer {}

    /** Four eyes: nobody approves what she entered. */
    record OwnProposal() implements BookAnswer {}

    /** It does not wait for anybody: it was approved, or taken back. */
    record NotProposed(int number) implements BookAnswer {}

    /** It judges since that day; a version in force is followed by a new one and never taken back. */
    record InForceAlready(LocalDate firstDay) implements BookAnswer {}
}
