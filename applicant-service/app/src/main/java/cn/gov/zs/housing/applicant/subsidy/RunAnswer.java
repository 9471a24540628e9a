package cn.gov.zs.housing.applicant.subsidy;

import java.time.YearMonth;

/** Every answer to who wants to do something to a monthly run. */
public sealed interface RunAnswer {
    /** It was done. */
    record Kept(SubsidyRun run) implements RunAnswer {}

    /** There is no such run. */
    record Absent() implements RunAnswer {}

    /** The month lies ahead. */
    record FutureMonth(YearMonth latest) implements RunAnswer {}

    /** The month has a list that was not discarded: nothing is computed twice. */
    record RunAlready(SubsidyRun.Name state) implements RunAnswer {}

    /** A later month was run; what this one did not pay stands there in arrears. */
    record LaterMonthRun(YearMonth later) implements RunAnswer {}

    /** An earlier month's list is not approved yet; what it pays is not known. */
    record EarlierMonthOpen(YearMonth earlier) implements RunAnswer {}

    /** No version of the rule is in force in this month. */
    record NoRule(YearMonth month) implements RunAnswer {}

    /** The state does not allow it. */
    record NotDue(SubsidyRun.Name state) implements RunAnswer {}

    /** Four eyes: nobody approves a list she computed or held lines of. */
    record OwnRun() implements RunAnswer {}

    /** The list has no such line, or one that cannot be paid anyway. */
    record NoSuchLine() implements RunAnswer {}

    /** The line is held back already. */
    record HeldAlready() implements RunAnswer {}

    /** Nothing would be paid. */
    record Empty() implements RunAnswer {}

    /** The list was changed since this person saw it. */
    record OtherList() implements RunAnswer {}

    /** The bank's result stands already, and is another. */
    record ResultRecorded() implements RunAnswer {}

    /** The bank's result lies ahead, or before the approval. */
    record DayOutOfRange() implements RunAnswer {}

    /** Results are missing. */
    record ResultsMissing(int missing) implements RunAnswer {}
}
