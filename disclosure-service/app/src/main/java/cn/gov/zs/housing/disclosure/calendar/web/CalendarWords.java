package cn.gov.zs.housing.disclosure.calendar.web;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw;
import cn.gov.zs.housing.disclosure.calendar.DecisionAnswer;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;
import java.util.Optional;

/** The words for what is wrong with a calendar or its decision. */
final class CalendarWords {
    private CalendarWords() {}

    /** A flaw of a line names the line. */
    static String key(CalendarFlaw flaw) {
        return "calendar.flaw." + flaw.code();
    }

    static Object[] args(CalendarFlaw flaw) {
        return new Object[] {Integer.toString(flaw.row()), flaw.text()};
    }

    /** A refusal of a decision; empty when it was taken. */
    static Optional<ProblemException> refusal(DecisionAnswer answer) {
        return switch (answer) {
            case DecisionAnswer.Decided _ -> Optional.empty();
            case DecisionAnswer.SamePerson() ->
                Optional.of(ProblemException.conflict("calendar.same-person", Map.of("field", "version")));
            case DecisionAnswer.DecidedBefore() ->
                Optional.of(ProblemException.conflict("calendar.decided-before", Map.of()));
            case DecisionAnswer.OtherCalendarSince(var inForce) ->
                Optional.of(ProblemException.conflict("calendar.other-since", Map.of("inForce", inForce), inForce));
            case DecisionAnswer.ReasonNeeded(var longest) ->
                Optional.of(ProblemException.field("reason", "required", "calendar.flaw.reason", longest));
        };
    }
}
