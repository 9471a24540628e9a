package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The report on a year's disclosure. What may happen next follows from which of these it is. */
public sealed interface AnnualReport {
    /** The year it reports on. */
    int year();

    /** What officers wrote. */
    ReportWords words();

    /** What names the report in its document, its duty and the log. */
    static String reference(int year) {
        return "annual-report-" + year;
    }

    /** The last day to publish it (条例 art. 49). */
    static LocalDate due(int year) {
        return LocalDate.of(year + 1, 1, 31);
    }

    /** Where the public reads it. */
    static String path(int year) {
        return "/annual-reports/" + year;
    }

    /**
     * Officers write.
     *
     * @param hands whoever wrote in it, each once
     */
    record Drafted(int year, ReportWords words, List<Officer> hands) implements AnnualReport {
        /** Keeps its own copy. */
        public Drafted {
            hands = List.copyOf(hands);
        }

        Drafted write(ReportWords next, Officer by) {
            return new Drafted(
                    year,
                    next,
                    hands.contains(by)
                            ? hands
                            : Stream.concat(hands.stream(), Stream.of(by)).toList());
        }
    }

    /** It waits for somebody who wrote nothing in it. */
    record Submitted(Drafted draft, Officer by, Instant at) implements AnnualReport {
        /** Keeps the moment to the millisecond, as the database does. */
        public Submitted {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public int year() {
            return draft.year();
        }

        @Override
        public ReportWords words() {
            return draft.words();
        }

        boolean byHand(Officer other) {
            return Stream.concat(draft.hands().stream(), Stream.of(by))
                    .anyMatch(each -> each.subject().equals(other.subject()));
        }
    }

    /**
     * It is public and frozen: no later entry changes a figure of it.
     *
     * @param body all that it says
     * @param approvedBy who released it
     */
    record Released(Submitted submitted, DocumentBody.Report body, Officer approvedBy, Instant at)
            implements AnnualReport {
        /** Keeps the moment to the millisecond, as the database does. */
        public Released {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public int year() {
            return submitted.year();
        }

        @Override
        public ReportWords words() {
            return submitted.words();
        }
    }
}
