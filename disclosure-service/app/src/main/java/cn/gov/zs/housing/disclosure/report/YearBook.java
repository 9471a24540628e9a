package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.review.RequestReview;
import java.util.List;
import java.util.stream.Stream;

/** What is on record of a year: the cases behind the figures. */
public interface YearBook {
    /** Every request that was open on a day of the year; whoever takes the stream closes it. */
    Stream<CountedRequest> requests(int year);

    /** Every challenge that was open on a day of the year. */
    List<RequestReview> reviews(int year);

    /** The normative documents of the year. */
    ProactiveTable.Policies policies(int year);

    /** Duties of an item of the catalogue that arose in the year. */
    List<DutyLine> duties(String item, int year);

    /** A duty behind a figure. */
    record DutyLine(String id, String subject) {}

    /** All that is counted of a year. */
    default Figures figures(int year, ProactiveTable.Entered entered) {
        try (var requests = requests(year)) {
            return new Figures(
                    new ProactiveTable(
                            policies(year),
                            duties("permit", year).size(),
                            duties("penalty", year).size(),
                            entered),
                    RequestTable.of(year, requests),
                    new ReviewTable(year, reviews(year)));
        }
    }
}
