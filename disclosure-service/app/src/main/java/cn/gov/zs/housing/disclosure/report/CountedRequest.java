package cn.gov.zs.housing.disclosure.report;

import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.ReportRow;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the yearly report needs to know of a request; nobody's name, nobody's words.
 *
 * @param arrivedOn the day it came, by which it belongs to a year; it never changes, whenever the day of receipt is confirmed (decision
 *     0357)
 * @param ending how and when it ended; empty while it did not
 */
public record CountedRequest(RequestNumber number, ApplicantKind kind, LocalDate arrivedOn, Optional<Ending> ending) {

    /** How a request ended. */
    public record Ending(ReportRow row, LocalDate on) {}

    /** @throws IllegalArgumentException when it ended before it came */
    public CountedRequest {
        if (ending.filter(end -> end.on().isBefore(arrivedOn)).isPresent()) {
            throw new IllegalArgumentException(number + " ended before it came");
        }
    }

    /** What is counted of a request. */
    public static CountedRequest of(InformationRequest request) {
        var ending = switch (request) {
            case InformationRequest.Answered answered ->
                Optional.of(new Ending(
                        answered.answer().outcome().row(), answered.answer().on()));
            case InformationRequest.Ended ended ->
                Optional.of(new Ending(ended.outcome().row(), ended.on()));
            case InformationRequest.Arrived _,
                    InformationRequest.Handling _,
                    InformationRequest.AwaitingCorrection _,
                    InformationRequest.AwaitingPayment _ -> Optional.<Ending>empty();
        };
        return new CountedRequest(
                request.head().number(),
                request.file().applicant().kind(),
                request.head().arrivedOn(),
                ending);
    }

    boolean endedIn(int year) {
        return ending.filter(end -> end.on().getYear() == year).isPresent();
    }

    boolean endedBefore(int year) {
        return ending.filter(end -> end.on().getYear() < year).isPresent();
    }
}
