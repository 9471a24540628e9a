package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.Answer;
import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.request.Consultation;
import cn.gov.zs.housing.disclosure.request.Correction;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.InformationRequest.AwaitingCorrection;
import cn.gov.zs.housing.disclosure.request.InformationRequest.Handling;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.Reasons;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.Step;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.housing.disclosure.request.Wish;
import cn.gov.zs.platform.workdays.CountedDay;
import cn.gov.zs.platform.workdays.Deadline;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as who filed it follows it, without an account. Her name and papers are not repeated: whoever finds a receipt learns no
 * more than what was asked and answered.
 *
 * @param state {@code ARRIVED}, {@code HANDLING}, {@code AWAITING_CORRECTION}, {@code AWAITING_PAYMENT}, {@code ANSWERED}, {@code WITHDRAWN},
 *     {@code ABANDONED} or {@code UNPAID}
 * @param due when the answer is due; absent before the day of receipt is confirmed, while a correction is waited for and when it is over
 * @param daysLeft whole natural days to it; negative when it is overdue
 * @param consulting whether somebody is asked, which the clock does not count
 * @param asked what the applicant was asked; absent when nothing
 * @param correctUntil the last day to answer that; absent when it is answered
 * @param outcome absent while it is open
 * @param reasons what was asked about the number of requests; absent when nothing
 * @param fee what is or was to be paid; absent when nothing
 * @param reviewFirst whether 行政复议 has to come before a suit
 * @param steps without those of the office's own work
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestView(
        String number,
        String state,
        Way way,
        ApplicantKind kind,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        String description,
        Wish.Form form,
        Wish.Handover handover,
        @Nullable LocalDate due,
        @Nullable Long daysLeft,
        boolean provisional,
        boolean consulting,
        int extendedBy,
        @Nullable String extensionReason,
        @Nullable String asked,
        @Nullable LocalDate correctUntil,
        @Nullable String corrected,
        @Nullable Outcome outcome,
        @Nullable String clause,
        @Nullable String ground,
        @Nullable String answer,
        @Nullable LocalDate endedOn,
        @Nullable Reasons reasons,
        @Nullable FeeView fee,
        boolean reviewFirst,
        List<Step> steps) {

    static RequestView of(InformationRequest request, RequestClock clock, LocalDate today) {
        var file = request.file();
        var running = request instanceof Handling handling
                ? Optional.of(clock.answer(handling, today))
                : Optional.<Deadline>empty();
        var correction = correction(request);
        var answer = request instanceof InformationRequest.Answered answered
                ? Optional.of(answered.answer())
                : Optional.<Answer>empty();
        return new RequestView(
                file.head().number().text(),
                state(request),
                file.head().way(),
                file.applicant().kind(),
                file.head().arrivedOn(),
                request.handled().map(Handling::receivedOn).orElse(null),
                file.wish().description(),
                file.wish().form(),
                file.wish().handover(),
                running.map(Deadline::due).orElse(null),
                running.map(each -> each.due().toEpochDay() - today.toEpochDay())
                        .orElse(null),
                running.map(Deadline::provisional).orElse(false),
                request.handled().flatMap(Handling::openConsultation).isPresent(),
                request.handled()
                        .flatMap(Handling::extension)
                        .map(each -> each.workingDays())
                        .orElse(0),
                request.handled()
                        .flatMap(Handling::extension)
                        .map(each -> each.reason())
                        .orElse(null),
                correction.map(Correction::what).orElse(null),
                request instanceof AwaitingCorrection waiting ? waiting.asked().until() : null,
                correction
                        .filter(each -> each.arrivedOn().isPresent())
                        .map(Correction::text)
                        .orElse(null),
                request.ending().orElse(null),
                request.ending().map(each -> each.clause().ref()).orElse(null),
                answer.map(Answer::ground).filter(text -> !text.isEmpty()).orElse(null),
                answer.map(Answer::text).orElse(null),
                endedOn(request),
                request.handled().flatMap(Handling::reasons).orElse(null),
                FeeView.of(request).orElse(null),
                request.ending().filter(Outcome::refusesToDisclose).isPresent(),
                file.steps().stream().filter(each -> !each.kind().internal()).toList());
    }

    private static Optional<Correction> correction(InformationRequest request) {
        return request instanceof AwaitingCorrection waiting
                ? Optional.of(waiting.asked())
                : request.handled().flatMap(Handling::correction);
    }

    private static String state(InformationRequest request) {
        return switch (request) {
            case InformationRequest.Arrived _ -> "ARRIVED";
            case Handling _ -> "HANDLING";
            case AwaitingCorrection _ -> "AWAITING_CORRECTION";
            case InformationRequest.AwaitingPayment _ -> "AWAITING_PAYMENT";
            case InformationRequest.Answered _ -> "ANSWERED";
            case InformationRequest.Ended ended -> ended.outcome().name();
        };
    }

    private static @Nullable LocalDate endedOn(InformationRequest request) {
        return switch (request) {
            case InformationRequest.Answered answered -> answered.answer().on();
            case InformationRequest.Ended ended -> ended.on();
            case InformationRequest.Arrived _, Handling _, AwaitingCorrection _, InformationRequest.AwaitingPayment _ ->
                null;
        };
    }

    /** How the due date of a running clock is counted, day by day; empty when none runs. */
    static List<CountedDay> working(InformationRequest request, RequestClock clock, LocalDate today) {
        return request instanceof Handling handling
                ? clock.calendar().working(clock.answer(handling, today))
                : List.of();
    }

    /** Whoever was consulted, for the office. */
    static List<Consultation> consultations(InformationRequest request) {
        return request.handled().map(Handling::consultations).orElse(List.of());
    }

    @Override
    public String toString() {
        return "view of request " + number;
    }
}
