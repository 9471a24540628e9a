package cn.gov.zs.housing.disclosure.draft.web;

import cn.gov.zs.housing.disclosure.draft.DraftAnswer;
import cn.gov.zs.housing.disclosure.draft.Typing;
import cn.gov.zs.platform.http.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an officer is told of an answer that is a no.
 *
 * @param code of the problem; its words stand under {@code problem.<code>}
 * @param field the field of the form it is about; empty for the whole
 * @param clause the clause it rests on; empty where it rests on none
 * @param facts what a program needs beside the words
 * @param args for the words
 */
record DraftRefusal(String code, String field, String clause, Map<String, Object> facts, List<Object> args) {
    static Optional<DraftRefusal> of(DraftAnswer answer) {
        return switch (answer) {
            case DraftAnswer.Done _ -> Optional.empty();
            case DraftAnswer.OtherStage(var stage) -> plain("draft.other-stage", "", Map.of("stage", stage.name()));
            case DraftAnswer.OwnHands() -> plain("draft.own-hands", "", Map.of());
            case DraftAnswer.ElementsMissing(var missing, var clause) ->
                Optional.of(new DraftRefusal(
                        "draft.elements-missing",
                        "",
                        clause,
                        Map.of("missing", missing),
                        List.of(String.join("、", missing))));
            case DraftAnswer.Blocked(var findings) ->
                plain(
                        "draft.blocked",
                        "",
                        Map.of(
                                "findings",
                                findings.stream().map(DraftView.FindingView::of).toList()));
            case DraftAnswer.ReasonNeeded() -> plain("draft.reason-needed", "reason", Map.of());
            case DraftAnswer.ReasonUnfit() -> plain("draft.reason-unfit", "reason", Map.of());
            case DraftAnswer.NoRemedy() -> plain("draft.no-remedy", "", Map.of());
            case DraftAnswer.NotTyped() -> plain("draft.not-typed", "", Map.of());
            case DraftAnswer.NoSuchDuty() -> plain("draft.no-such-duty", "", Map.of());
            case DraftAnswer.Unreadable(var fields) ->
                Optional.of(new DraftRefusal(
                        "draft." + fields.getFirst().fault(),
                        fields.getFirst().field(),
                        "",
                        Map.of(),
                        List.of(
                                fields.getFirst().field().equals("title")
                                        ? Typing.LONGEST_TITLE
                                        : Typing.LONGEST_ELEMENT)));
        };
    }

    private static Optional<DraftRefusal> plain(String code, String field, Map<String, Object> facts) {
        return Optional.of(new DraftRefusal(code, field, "", facts, List.of()));
    }

    /** The key of its words. */
    String key() {
        return "problem." + code;
    }

    ProblemException problem() {
        var all = new HashMap<String, Object>(facts);
        if (!field.isEmpty()) {
            all.put("field", field);
        }
        return clause.isEmpty()
                ? ProblemException.conflict(code, all, args.toArray())
                : ProblemException.refused(code, clause, all, args.toArray());
    }
}
