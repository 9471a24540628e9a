package cn.gov.zs.housing.housing.construction;

import java.time.YearMonth;

/** Every answer to a month's report or its correction. */
public sealed interface ReportAnswer {

    /** It counts from now on. */
    record Reported(TownshipProgress progress, MonthReport month) implements ReportAnswer {}

    /** The month has not ended. */
    record NotOver(YearMonth month) implements ReportAnswer {}

    /** The month lies in another year than the plan. */
    record OtherYear(int year) implements ReportAnswer {}

    /** The month was reported: it can be corrected, with a reason. */
    record Known(YearMonth month) implements ReportAnswer {}

    /** The month was not reported: there is nothing to correct. */
    record NothingToCorrect(YearMonth month) implements ReportAnswer {}

    /** A number is impossible beside another of the same report: more finished than started. */
    record Inconsistent(String field) implements ReportAnswer {}

    /**
     * What adds up over the year cannot become less: the other month is to be corrected first.
     *
     * @param field which number
     * @param other the month it would contradict
     * @param counts what that month says
     */
    record Shrinks(String field, YearMonth other, Counts counts) implements ReportAnswer {}

    /** This very form was sent before. */
    record FormReplayed() implements ReportAnswer {}

    /** No plan of the year is in force, or the township has no part in it. */
    record NotPlanned() implements ReportAnswer {}
}
