package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.OpenAnswer;
import cn.gov.zs.housing.disclosure.catalogue.PublishAnswer;
import cn.gov.zs.platform.http.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an officer is told of an answer that is a no: beside the field on a page, as a problem to a program.
 *
 * @param code of the problem; its words stand under {@code problem.<code>}
 * @param field the field of the form it is about
 * @param clause the clause it rests on; empty where it rests on none
 * @param facts what a program needs beside the words
 * @param args for the words
 */
record DutyRefusal(String code, String field, String clause, Map<String, Object> facts, List<Object> args) {
    private static final String AROSE_ON = "aroseOn";
    private static final String PUBLISHED_ON = "publishedOn";
    private static final String ADDRESS = "address";

    static Optional<DutyRefusal> of(OpenAnswer answer) {
        return switch (answer) {
            case OpenAnswer.Opened _ -> Optional.empty();
            case OpenAnswer.OpenBefore(var id) ->
                Optional.of(new DutyRefusal("duty.open-before", "number", "", Map.of("duty", id.text()), List.of()));
            case OpenAnswer.AroseAhead(var today, var clause) ->
                Optional.of(
                        new DutyRefusal("duty.arose-ahead", AROSE_ON, clause, Map.of("today", today), List.of(today)));
            case OpenAnswer.BeforeTheCatalogue(var first, var clause) ->
                Optional.of(new DutyRefusal(
                        "duty.before-the-catalogue", AROSE_ON, clause, Map.of("firstDay", first), List.of(first)));
        };
    }

    static Optional<DutyRefusal> of(PublishAnswer answer) {
        return switch (answer) {
            case PublishAnswer.Recorded _ -> Optional.empty();
            case PublishAnswer.ByThePlatform(var clause) ->
                Optional.of(new DutyRefusal("duty.by-the-platform", ADDRESS, clause, Map.of(), List.of()));
            case PublishAnswer.PublishedBefore() ->
                Optional.of(new DutyRefusal("duty.published-before", ADDRESS, "", Map.of(), List.of()));
            case PublishAnswer.NotPublishedYet() ->
                Optional.of(new DutyRefusal("duty.not-published-yet", ADDRESS, "", Map.of(), List.of()));
            case PublishAnswer.ElementsMissing(var missing, var clause) ->
                Optional.of(new DutyRefusal(
                        "duty.elements-missing",
                        "elements",
                        clause,
                        Map.of("missing", missing),
                        List.of(String.join("、", missing))));
            case PublishAnswer.DayAhead(var today) ->
                Optional.of(
                        new DutyRefusal("duty.day-ahead", PUBLISHED_ON, "", Map.of("today", today), List.of(today)));
            case PublishAnswer.BeforeItArose(var arose, var clause) ->
                Optional.of(new DutyRefusal(
                        "duty.before-it-arose", PUBLISHED_ON, clause, Map.of("aroseOn", arose), List.of(arose)));
            case PublishAnswer.NothingThere(var address) ->
                Optional.of(new DutyRefusal("duty.nothing-there", ADDRESS, "", Map.of("address", address), List.of()));
            case PublishAnswer.OtherDayOnRecord(var day) ->
                Optional.of(
                        new DutyRefusal("duty.other-day", PUBLISHED_ON, "", Map.of("publishedOn", day), List.of(day)));
        };
    }

    /** The key of its words. */
    String key() {
        return "problem." + code;
    }

    ProblemException problem() {
        var all = new HashMap<String, Object>(facts);
        all.put("field", field);
        return clause.isEmpty()
                ? ProblemException.conflict(code, all, args.toArray())
                : ProblemException.refused(code, clause, all, args.toArray());
    }
}
