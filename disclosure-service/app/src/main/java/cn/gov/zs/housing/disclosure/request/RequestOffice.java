package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.InformationRequest.AwaitingCorrection;
import cn.gov.zs.housing.disclosure.request.InformationRequest.Handling;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What happens to a request between its arrival and its file being closed, by the rules of the regulation. */
public final class RequestOffice {
    private static final int AT_ONCE = 100;

    private final Requests requests;
    private final RequestClock clock;

    /**
     * @param requests where they are kept
     * @param clock what is counted
     */
    public RequestOffice(Requests requests, RequestClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Who does a step, on which version of the request, and when. */
    public record By(Officer member, long version, Instant at) {
        LocalDate today() {
            return OfficeDay.of(at);
        }

        Step step(Step.Kind kind) {
            return new Step(kind, at, member.subject());
        }
    }

    /**
     * Takes a request in. One that came by a way whose day counts is registered at once.
     *
     * @return what is kept; the same form sent again changes nothing
     */
    public InformationRequest arrive(InformationRequest.Head head, Applicant applicant, Wish wish) {
        var by = head.enteredBy().map(Officer::subject).orElse("");
        var arrived = new InformationRequest.Arrived(new InformationRequest.File(
                head, applicant, wish, List.of(new Step(Step.Kind.ARRIVED, head.arrivedAt(), by))));
        InformationRequest first = head.way().receivedOnArrival()
                ? arrived.received(head.arrivedOn(), new Step(Step.Kind.REGISTERED, head.arrivedAt(), by))
                : arrived;
        return requests.add(first)
                ? first
                : requests.find(head.number()).orElseThrow().state();
    }

    /** Confirms the day of receipt (登记): from the day it arrived to today. */
    public RequestAnswer register(RequestNumber number, LocalDate receivedOn, By by) {
        return change(number, by, request -> switch (request) {
            case InformationRequest.Arrived arrived -> {
                var earliest = arrived.head().arrivedOn();
                yield receivedOn.isBefore(earliest) || receivedOn.isAfter(by.today())
                        ? new RequestAnswer.DayWrong(earliest, by.today())
                        : new RequestAnswer.Done(arrived.received(receivedOn, by.step(Step.Kind.REGISTERED)));
            }
            case Handling handling -> new RequestAnswer.RegisteredBefore(handling.receivedOn());
            case AwaitingCorrection waiting ->
                new RequestAnswer.RegisteredBefore(waiting.handling().receivedOn());
            case InformationRequest.Answered answered -> over(answered);
            case InformationRequest.Ended ended -> over(ended);
        });
    }

    /** Asks the applicant to say more clearly what she wants (补正). */
    public RequestAnswer askCorrection(RequestNumber number, String what, By by) {
        return handling(number, by, handling -> {
            if (handling.correction().isPresent()) {
                return new RequestAnswer.CorrectionAskedBefore(
                        handling.correction().get().askedOn());
            }
            var lastDay = clock.askUntil(handling);
            if (by.today().isAfter(lastDay)) {
                return new RequestAnswer.CorrectionTooLate(lastDay);
            }
            var asked = new Correction(what, by.today(), clock.correctUntil(by.today()), Optional.empty(), "");
            return new RequestAnswer.Done(handling.ask(asked, by.step(Step.Kind.CORRECTION_ASKED)));
        });
    }

    /** The applicant answers what she was asked; the clock starts anew. */
    public RequestAnswer correct(RequestNumber number, String words, Instant at) {
        var today = OfficeDay.of(at);
        return requests.change(
                number,
                request -> decided(
                        switch (request) {
                            case AwaitingCorrection waiting
                            when today.isAfter(waiting.asked().until()) ->
                                new RequestAnswer.Over(
                                        Outcome.ABANDONED, waiting.asked().until());
                            case AwaitingCorrection waiting ->
                                new RequestAnswer.Done(waiting.handling()
                                        .corrected(
                                                waiting.asked().arrived(today, words),
                                                new Step(Step.Kind.CORRECTED, at, "")));
                            case InformationRequest.Answered answered -> over(answered);
                            case InformationRequest.Ended ended -> over(ended);
                            case InformationRequest.Arrived _, Handling _ -> new RequestAnswer.NothingAsked();
                        }));
    }

    /** Asks somebody in writing (征求意见). */
    public RequestAnswer consult(RequestNumber number, Consultation.Kind kind, String whom, By by) {
        return handling(
                number,
                by,
                handling -> handling.openConsultation()
                        .<RequestAnswer>map(open -> new RequestAnswer.ConsultationOpen(open.kind(), open.askedOn()))
                        .orElseGet(() -> new RequestAnswer.Done(handling.consult(
                                new Consultation(
                                        kind, whom, by.today(), clock.replyUntil(kind, by.today()), Optional.empty()),
                                by.step(Step.Kind.CONSULTED)))));
    }

    /** Enters what came back, or that nothing came in time. */
    public RequestAnswer replied(RequestNumber number, Consultation.View view, By by) {
        return handling(number, by, handling -> {
            var open = handling.openConsultation();
            if (open.isEmpty()) {
                return new RequestAnswer.NobodyAsked();
            }
            var lastDay = open.get().lastDay();
            if (view == Consultation.View.SILENT
                    && lastDay.filter(day -> !by.today().isAfter(day)).isPresent()) {
                return new RequestAnswer.StillInTime(lastDay.get());
            }
            // silence ends with its last day, however late it is entered: the office gains nothing by being slow
            var on = view == Consultation.View.SILENT ? lastDay.orElse(by.today()) : by.today();
            return new RequestAnswer.Done(
                    handling.replied(new Consultation.Reply(view, on), by.step(Step.Kind.CONSULTATION_OVER)));
        });
    }

    /** The head of the unit gives more time (延期). */
    public RequestAnswer extend(RequestNumber number, int workingDays, String reason, By by) {
        return handling(number, by, handling -> {
            if (handling.extension().isPresent()) {
                return new RequestAnswer.ExtendedBefore(
                        handling.extension().get().on());
            }
            var due = clock.answer(handling, by.today());
            if (due.overdueOn(by.today())) {
                return new RequestAnswer.ExtensionTooLate(due.due());
            }
            return new RequestAnswer.Done(handling.extend(
                    new Extension(workingDays, reason, by.member(), by.today()), by.step(Step.Kind.EXTENDED)));
        });
    }

    /** Answers (答复). */
    public RequestAnswer answer(RequestNumber number, Outcome outcome, String ground, String text, By by) {
        return handling(number, by, handling -> {
            if (!Outcome.answers().contains(outcome)) {
                return new RequestAnswer.NotForTheOffice(outcome);
            }
            if (outcome.keepsBack() && ground.isBlank()) {
                return new RequestAnswer.GroundMissing(outcome);
            }
            if (outcome == Outcome.STILL_UNCLEAR && handling.correction().isEmpty()) {
                return new RequestAnswer.NeverAsked();
            }
            var open = handling.openConsultation();
            if (open.isPresent()) {
                return new RequestAnswer.ConsultationOpen(
                        open.get().kind(), open.get().askedOn());
            }
            return new RequestAnswer.Done(handling.answer(
                    new Answer(outcome, ground, text, by.member(), by.today()), by.step(Step.Kind.ANSWERED)));
        });
    }

    /** Closes the file of what was answered (归档). */
    public RequestAnswer archive(RequestNumber number, By by) {
        return change(number, by, request -> switch (request) {
            case InformationRequest.Answered answered
            when !answered.archived() -> new RequestAnswer.Done(answered.archive(by.step(Step.Kind.ARCHIVED)));
            case InformationRequest.Answered answered -> new RequestAnswer.Done(answered);
            case InformationRequest.Ended ended -> over(ended);
            case InformationRequest.Arrived _ -> new RequestAnswer.NotRegistered();
            case AwaitingCorrection waiting ->
                new RequestAnswer.AwaitsCorrection(waiting.asked().until());
            case Handling _ -> new RequestAnswer.NothingAsked();
        });
    }

    /** The applicant takes it back (撤回). */
    public RequestAnswer withdraw(RequestNumber number, Instant at) {
        var today = OfficeDay.of(at);
        return requests.change(
                number,
                request -> decided(
                        switch (request) {
                            case InformationRequest.Answered answered -> over(answered);
                            case InformationRequest.Ended ended
                            when ended.outcome() == Outcome.WITHDRAWN -> new RequestAnswer.Done(ended);
                            case InformationRequest.Ended ended -> over(ended);
                            case InformationRequest.Arrived _, Handling _, AwaitingCorrection _ ->
                                new RequestAnswer.Done(new InformationRequest.Ended(
                                        request.file().with(new Step(Step.Kind.WITHDRAWN, at, "")),
                                        request.handled(),
                                        Outcome.WITHDRAWN,
                                        today));
                        }));
    }

    /** Ends those whose applicants did not answer in time what they were asked. Safe to call at any time, from any replica. */
    public void abandonUnanswered(Instant at) {
        var today = OfficeDay.of(at);
        requests.listUnanswered(today, AT_ONCE)
                .forEach(number -> requests.change(
                        number,
                        request -> request instanceof AwaitingCorrection waiting
                                        && today.isAfter(waiting.asked().until())
                                ? Change.to(
                                        waiting.abandon(waiting.asked().until(), new Step(Step.Kind.ABANDONED, at, "")),
                                        List.of(),
                                        true)
                                : Change.none(false)));
    }

    private RequestAnswer handling(RequestNumber number, By by, Function<Handling, RequestAnswer> step) {
        return change(number, by, request -> switch (request) {
            case InformationRequest.Arrived _ -> new RequestAnswer.NotRegistered();
            case Handling handling -> step.apply(handling);
            case AwaitingCorrection waiting ->
                new RequestAnswer.AwaitsCorrection(waiting.asked().until());
            case InformationRequest.Answered answered -> over(answered);
            case InformationRequest.Ended ended -> over(ended);
        });
    }

    private RequestAnswer change(RequestNumber number, By by, Function<InformationRequest, RequestAnswer> step) {
        return requests.change(number, by.version(), request -> decided(step.apply(request)));
    }

    private static Change<InformationRequest, RequestAnswer> decided(RequestAnswer answer) {
        return answer instanceof RequestAnswer.Done(var next)
                ? Change.to(next, List.of(), answer)
                : Change.none(answer);
    }

    private static RequestAnswer over(InformationRequest.Answered answered) {
        return new RequestAnswer.Over(
                answered.answer().outcome(), answered.answer().on());
    }

    private static RequestAnswer over(InformationRequest.Ended ended) {
        return new RequestAnswer.Over(ended.outcome(), ended.on());
    }
}
