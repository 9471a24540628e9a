package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.InformationRequest.AwaitingCorrection;
import cn.gov.zs.housing.disclosure.request.InformationRequest.AwaitingPayment;
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
    /** Far more than anybody files before somebody asks her why. */
    private static final int MOST_OF_ONE = 2_000;

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
        var assigned = head.enteredBy().map(Assignment.NOBODYS::taken).orElse(Assignment.NOBODYS);
        var arrived = new InformationRequest.Arrived(new InformationRequest.File(
                head, applicant, wish, List.of(new Step(Step.Kind.ARRIVED, head.arrivedAt(), by)), assigned));
        InformationRequest first = head.way().receivedOnArrival()
                ? arrived.received(head.arrivedOn(), new Step(Step.Kind.REGISTERED, head.arrivedAt(), by), assigned)
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
                        : new RequestAnswer.Done(arrived.received(
                                receivedOn,
                                by.step(Step.Kind.REGISTERED),
                                arrived.file().assignment().taken(by.member())));
            }
            case Handling handling -> new RequestAnswer.RegisteredBefore(handling.receivedOn());
            case AwaitingCorrection waiting ->
                new RequestAnswer.RegisteredBefore(waiting.handling().receivedOn());
            case AwaitingPayment waiting ->
                new RequestAnswer.RegisteredBefore(waiting.handling().receivedOn());
            case InformationRequest.Answered answered -> over(answered);
            case InformationRequest.Ended ended -> over(ended);
        });
    }

    /** Hands it to another officer (转办). Who handled it before may still do all of it. */
    public RequestAnswer handOver(RequestNumber number, Officer to, String reason, By by) {
        return change(number, by, request -> switch (request) {
            case InformationRequest.Answered answered -> over(answered);
            case InformationRequest.Ended ended -> over(ended);
            case InformationRequest.Arrived _, Handling _, AwaitingCorrection _, AwaitingPayment _ -> {
                var file = request.file();
                var assigned = file.assignment();
                if (reason.isBlank()) {
                    yield new RequestAnswer.NoReassignmentReason();
                }
                yield assigned.of(to.subject())
                        ? new RequestAnswer.HandledByHer(to)
                        : new RequestAnswer.Done(request.refiled(file.with(by.step(Step.Kind.HANDED_OVER))
                                .with(assigned.handed(
                                        new Reassignment(assigned.handler(), to, reason, by.member(), by.at())))));
            }
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
                            case InformationRequest.Arrived _, Handling _, AwaitingPayment _ ->
                                new RequestAnswer.NothingAsked();
                        }));
    }

    /** Asks the applicant why she asks so much or so often (art. 35). */
    public RequestAnswer askReasons(RequestNumber number, By by) {
        return handling(
                number,
                by,
                handling -> handling.reasons()
                        .<RequestAnswer>map(asked -> new RequestAnswer.ReasonsAskedBefore(asked.askedOn()))
                        .orElseGet(() -> {
                            var asked =
                                    new Reasons(by.today(), clock.reasonsUntil(by.today()), Optional.empty(), "", 0);
                            return new RequestAnswer.Done(handling.reasons(asked, by.step(Step.Kind.REASONS_ASKED)));
                        }));
    }

    /** Asks one person about all of her requests that are being handled, once each; how many that were. */
    public int askReasonsOfAll(String person, Officer member, Instant at) {
        return each(person, handling -> {
            var today = OfficeDay.of(at);
            return handling.reasons().isPresent()
                    ? Optional.empty()
                    : Optional.of(handling.reasons(
                            new Reasons(today, clock.reasonsUntil(today), Optional.empty(), "", 0),
                            new Step(Step.Kind.REASONS_ASKED, at, member.subject())));
        });
    }

    /**
     * Ends all requests of one person for which she stated no reasons, or none that hold, as not to be handled; how many that were.
     *
     * @param ground why, not blank
     */
    public int refuseAllExcessive(String person, String ground, String text, Officer member, Instant at) {
        var today = OfficeDay.of(at);
        return each(
                person,
                handling -> handling.reasons()
                        .filter(asked -> asked.settled(today) && asked.laterBy() == 0)
                        .filter(_ -> handling.openConsultation().isEmpty())
                        .map(_ -> handling.answer(
                                new Answer(Outcome.EXCESSIVE, ground, text, member, today),
                                new Step(Step.Kind.ANSWERED, at, member.subject()))));
    }

    private int each(String person, Function<Handling, Optional<? extends InformationRequest>> step) {
        return (int) requests.listOpenOf(person, MOST_OF_ONE).stream()
                .filter(found -> requests.change(
                        found.state().head().number(),
                        request -> request instanceof Handling handling
                                ? step.apply(handling)
                                        .map(next -> Change.<InformationRequest, Boolean>to(next, List.of(), true))
                                        .orElseGet(() -> Change.none(false))
                                : Change.none(false)))
                .count();
    }

    /** The applicant states her reasons. Late ones are heard as long as nothing is decided. */
    public RequestAnswer stateReasons(RequestNumber number, String words, Instant at) {
        return requests.change(
                number,
                request -> decided(
                        switch (request) {
                            case Handling handling
                            when handling.reasons()
                                    .filter(asked -> asked.arrivedOn().isEmpty())
                                    .isPresent() ->
                                new RequestAnswer.Done(handling.reasons(
                                        handling.reasons().get().stated(OfficeDay.of(at), words),
                                        new Step(Step.Kind.REASONS_STATED, at, "")));
                            case InformationRequest.Answered answered -> over(answered);
                            case InformationRequest.Ended ended -> over(ended);
                            case InformationRequest.Arrived _, Handling _, AwaitingCorrection _, AwaitingPayment _ ->
                                new RequestAnswer.NothingAsked();
                        }));
    }

    /** The reasons hold, but so much cannot be answered in time: it may be answered later, and the applicant is told (art. 35). */
    public RequestAnswer putOff(RequestNumber number, int workingDays, By by) {
        return handling(number, by, handling -> {
            var stated = handling.reasons().filter(asked -> asked.arrivedOn().isPresent());
            if (stated.isEmpty()) {
                return new RequestAnswer.ReasonsFirst(handling.reasons().map(Reasons::until));
            }
            if (stated.get().laterBy() > 0) {
                return new RequestAnswer.PutOffBefore(stated.get().laterBy());
            }
            var due = clock.answer(handling, by.today());
            return due.overdueOn(by.today())
                    ? new RequestAnswer.ExtensionTooLate(due.due())
                    : new RequestAnswer.Done(
                            handling.reasons(stated.get().later(workingDays), by.step(Step.Kind.PUT_OFF)));
        });
    }

    /**
     * Tells the applicant of a fee (收费通知).
     *
     * @param count pieces that this request is split into, or its pages; 1 or more
     */
    public RequestAnswer charge(RequestNumber number, FeeRule.Basis basis, int count, By by) {
        return handling(number, by, handling -> {
            if (handling.fee().isPresent()) {
                return new RequestAnswer.ChargedBefore(handling.fee().get().on());
            }
            var open = handling.openConsultation();
            if (open.isPresent()) {
                return new RequestAnswer.ConsultationOpen(
                        open.get().kind(), open.get().askedOn());
            }
            if (basis == FeeRule.Basis.PAGE && handling.file().wish().form() == Wish.Form.READ_ON_SITE) {
                return new RequestAnswer.NoPages();
            }
            var due = clock.answer(handling, by.today());
            if (due.overdueOn(by.today())) {
                return new RequestAnswer.ChargeTooLate(due.due());
            }
            var rule = FeeRule.on(by.today());
            var before = basis == FeeRule.Basis.PIECE ? before(handling) : 0;
            var yuan = rule.yuan(basis, before, count);
            if (yuan == 0) {
                return new RequestAnswer.NothingToPay(rule.firstCharged(basis));
            }
            var fee = new Fee(
                    basis,
                    before,
                    count,
                    yuan,
                    rule.version(),
                    by.member(),
                    by.today(),
                    by.today().plusDays(Fee.DAYS_TO_PAY),
                    Optional.empty());
            return new RequestAnswer.Done(handling.charge(fee, by.step(Step.Kind.FEE_NOTICED)));
        });
    }

    /** How many the same applicant filed before this one in the calendar month it arrived in. */
    public int before(InformationRequest request) {
        return Math.toIntExact(
                requests.countBefore(request.head(), request.head().arrivedOn().withDayOfMonth(1)));
    }

    /** Enters that the fee was paid, on or before its last day. */
    public RequestAnswer pay(RequestNumber number, LocalDate on, By by) {
        return change(number, by, request -> switch (request) {
            case AwaitingPayment waiting -> {
                var asked = waiting.asked();
                var latest = by.today().isBefore(asked.until()) ? by.today() : asked.until();
                yield on.isBefore(asked.on()) || on.isAfter(latest)
                        ? new RequestAnswer.DayWrong(asked.on(), latest)
                        : new RequestAnswer.Done(waiting.handling().paid(asked.paid(on), by.step(Step.Kind.FEE_PAID)));
            }
            case InformationRequest.Answered answered -> over(answered);
            case InformationRequest.Ended ended -> over(ended);
            case InformationRequest.Arrived _, Handling _, AwaitingCorrection _ -> new RequestAnswer.NothingAsked();
        });
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
            if (outcome == Outcome.EXCESSIVE
                    && handling.reasons()
                            .filter(asked -> asked.settled(by.today()))
                            .isEmpty()) {
                return new RequestAnswer.ReasonsFirst(handling.reasons().map(Reasons::until));
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
            case AwaitingPayment waiting ->
                new RequestAnswer.AwaitsPayment(waiting.asked().until());
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
                            case InformationRequest.Arrived _, Handling _, AwaitingCorrection _, AwaitingPayment _ ->
                                new RequestAnswer.Done(new InformationRequest.Ended(
                                        request.file().with(new Step(Step.Kind.WITHDRAWN, at, "")),
                                        request.handled(),
                                        Outcome.WITHDRAWN,
                                        today));
                        }));
    }

    /** Ends those whose applicants did not answer or pay in time what they were asked. Safe to call at any time, from any replica. */
    public void abandonUnanswered(Instant at) {
        var today = OfficeDay.of(at);
        requests.listUnanswered(today, AT_ONCE)
                .forEach(number -> requests.change(number, request -> switch (request) {
                    case AwaitingCorrection waiting
                    when today.isAfter(waiting.asked().until()) ->
                        Change.to(
                                waiting.abandon(waiting.asked().until(), new Step(Step.Kind.ABANDONED, at, "")),
                                List.of(),
                                true);
                    case AwaitingPayment waiting
                    when today.isAfter(waiting.asked().waitsUntil()) ->
                        Change.to(waiting.giveUp(new Step(Step.Kind.UNPAID, at, "")), List.of(), true);
                    case InformationRequest _ -> Change.none(false);
                }));
    }

    private RequestAnswer handling(RequestNumber number, By by, Function<Handling, RequestAnswer> step) {
        return change(number, by, request -> switch (request) {
            case InformationRequest.Arrived _ -> new RequestAnswer.NotRegistered();
            case Handling handling -> step.apply(handling);
            case AwaitingCorrection waiting ->
                new RequestAnswer.AwaitsCorrection(waiting.asked().until());
            case AwaitingPayment waiting ->
                new RequestAnswer.AwaitsPayment(waiting.asked().until());
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
