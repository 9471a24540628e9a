package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.RequestAnswer;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;
import java.util.Optional;

/**
 * Why a step was not done, for pages and API.
 *
 * @param code of the problem, behind {@code request.}
 * @param clause where the law says so; empty when it is no refusal by law
 * @param day the day it turns on, or the colleague; empty when it turns on none
 */
record RequestRefusal(String code, String clause, String day) {

    static Optional<RequestRefusal> of(RequestAnswer answer) {
        return switch (answer) {
            case RequestAnswer.Done _ -> Optional.empty();
            case RequestAnswer.NotRegistered a ->
                refusal("not-registered", a.clause().ref(), "");
            case RequestAnswer.RegisteredBefore(var on) -> refusal("registered-before", "", on.toString());
            case RequestAnswer.AwaitsCorrection(var until) -> refusal("awaits-correction", "", until.toString());
            case RequestAnswer.NothingAsked _ -> refusal("nothing-asked", "", "");
            case RequestAnswer.Over(var _, var on) -> refusal("over", "", on.toString());
            case RequestAnswer.CorrectionAskedBefore a ->
                refusal("correction-asked-before", a.clause().ref(), a.askedOn().toString());
            case RequestAnswer.CorrectionTooLate a ->
                refusal("correction-too-late", a.clause().ref(), a.lastDay().toString());
            case RequestAnswer.ExtendedBefore a ->
                refusal("extended-before", a.clause().ref(), a.on().toString());
            case RequestAnswer.ExtensionTooLate a ->
                refusal("extension-too-late", a.clause().ref(), a.due().toString());
            case RequestAnswer.ConsultationOpen(var kind, var on) ->
                refusal("consultation-open", kind.clause().ref(), on.toString());
            case RequestAnswer.NobodyAsked _ -> refusal("nobody-asked", "", "");
            case RequestAnswer.StillInTime a ->
                refusal("still-in-time", a.clause().ref(), a.lastDay().toString());
            case RequestAnswer.GroundMissing(var outcome) ->
                refusal("ground-missing", outcome.clause().ref(), "");
            case RequestAnswer.NotForTheOffice(var outcome) ->
                refusal("not-for-the-office", outcome.clause().ref(), "");
            case RequestAnswer.NeverAsked a -> refusal("never-asked", a.clause().ref(), "");
            case RequestAnswer.ReasonsAskedBefore a ->
                refusal("reasons-asked-before", a.clause().ref(), a.askedOn().toString());
            case RequestAnswer.ReasonsFirst a ->
                refusal(
                        a.until().isPresent() ? "reasons-awaited" : "reasons-first",
                        a.clause().ref(),
                        a.until().map(Object::toString).orElse(""));
            case RequestAnswer.PutOffBefore a ->
                refusal("put-off-before", a.clause().ref(), String.valueOf(a.workingDays()));
            case RequestAnswer.AwaitsPayment a ->
                refusal("awaits-payment", a.clause().ref(), a.until().toString());
            case RequestAnswer.ChargedBefore a ->
                refusal("charged-before", a.clause().ref(), a.on().toString());
            case RequestAnswer.ChargeTooLate a ->
                refusal("charge-too-late", a.clause().ref(), a.due().toString());
            case RequestAnswer.NothingToPay a ->
                refusal("nothing-to-pay", a.clause().ref(), String.valueOf(a.firstCharged()));
            case RequestAnswer.NoPages a -> refusal("no-pages", a.clause().ref(), "");
            case RequestAnswer.HandledByHer(var handler) -> refusal("handled-by-her", "", handler.name());
            case RequestAnswer.NoReassignmentReason _ -> refusal("no-reassignment-reason", "", "");
            case RequestAnswer.DayWrong(var earliest, var latest) ->
                refusal("day-wrong", "", earliest + " – " + latest);
        };
    }

    private static Optional<RequestRefusal> refusal(String code, String clause, String day) {
        return Optional.of(new RequestRefusal("request." + code, clause, day));
    }

    ProblemException problem() {
        Map<String, Object> details = day.isEmpty() ? Map.of() : Map.of("day", day);
        return clause.isEmpty()
                ? ProblemException.conflict(code, details, day)
                : ProblemException.refused(code, clause, details, day);
    }
}
