package cn.gov.zs.housing.disclosure.report;

import java.time.LocalDate;
import java.util.List;

/** What came of a step with a report. */
public sealed interface ReportAnswer {
    /** It was done. */
    record Done(AnnualReport report) implements ReportAnswer {}

    /** It is not where this step begins. */
    record OtherStage() implements ReportAnswer {}

    /** Nobody releases what she wrote herself. */
    record OwnHands() implements ReportAnswer {}

    /** The year goes on until this day: what is frozen before could still change. */
    record YearNotOver(LocalDate lastDay) implements ReportAnswer {}

    /** These parts say nothing yet. */
    record PartsMissing(List<ReportPart> parts) implements ReportAnswer {
        /** Keeps its own copy. */
        public PartsMissing {
            parts = List.copyOf(parts);
        }
    }

    /** A part holds the number of a person's paper, phone or account, or is too long. */
    record PartUnfit(ReportPart part) implements ReportAnswer {}

    /** 一 + 二 = 三 + 四 does not hold in these columns of table 3. */
    record NotClosed(List<Integer> columns) implements ReportAnswer {
        /** Keeps its own copy. */
        public NotClosed {
            columns = List.copyOf(columns);
        }
    }
}
