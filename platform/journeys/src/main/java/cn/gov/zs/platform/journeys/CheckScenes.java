package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The city checks a whole township with seven departments; what one says otherwise, a person decides. */
final class CheckScenes {
    private static final String REVIEWER = "city-reviewer";
    private static final String RUN = "/api/v1/cross-checks/townships/442000118/run";

    /** The department that gives no answer about one household. */
    private static final String SILENT = "HOUSING_FUND";

    private final Props props;

    CheckScenes(Props props) {
        this.props = props;
    }

    /** In bulk for the township; one department contradicts a household, one gives no answer about another, all else fits. */
    String checkTownship() {
        var contradicted = props.story().household(Part.OBJECTED);
        rule("taxation", contradicted.applicant(), "contradict", 120);
        rule("housing-fund", props.story().household(Part.WINDOW).applicant(), "refuse", 600);
        props.act()
                .untilDone(
                        "the township is checked in bulk",
                        () -> check(contradicted).status() == 200
                                && props.calls()
                                        .json(REVIEWER, RUN)
                                        .path("status")
                                        .asString()
                                        .equals("FINISHED"),
                        () -> props.calls().post(REVIEWER, RUN, Map.of()));
        for (var part : Part.UNDER_REVIEW) {
            var household = props.story().household(part);
            var expected = switch (part) {
                case OBJECTED -> "UNDECIDED";
                case WINDOW -> "UNANSWERED";
                default -> "";
            };
            // asked again, departments that have answered are left in peace
            props.patience().until("every department was asked", () -> {
                var answer = props.calls()
                        .post(REVIEWER, path(household), Map.of())
                        .expect(200)
                        .json();
                return Optional.of(answer)
                        .filter(seen -> seen.path("missing").asString("").equals(expected));
            });
        }
        return "/staff/cross-checks";
    }

    /** Until a person has decided the contradiction the city does not pass the case. */
    String decideContradiction() {
        var household = props.story().household(Part.OBJECTED);
        var review = props.cases().versioned(REVIEWER, household, Map.of("finding", "一致。"));
        Calls.refused(
                props.calls().post(REVIEWER, household.resource() + "/city-review", review),
                409,
                "review.not-cross-checked.undecided");
        for (var found : check(household).json().path("contradictions")) {
            var path = path(household) + "/contradictions/" + found.path("id").asString();
            var decision = Map.of("outcome", "EXPLAINED", "reason", "税务数据为上一年度，已核对工资单。");
            props.act()
                    .untilDone(
                            "the contradiction is decided",
                            () -> decided(household, found),
                            () -> props.calls().post(REVIEWER, path, decision));
        }
        return household.staff() + "#cross-check";
    }

    /** What a department does not answer in the exchange it says in a letter; the reviewer records its number and words. */
    String recordPaperAnswer() {
        var household = props.story().household(Part.WINDOW);
        var review = props.cases().versioned(REVIEWER, household, Map.of("finding", "一致。"));
        Calls.refused(
                props.calls().post(REVIEWER, household.resource() + "/city-review", review),
                409,
                "review.not-cross-checked.unanswered");
        var paper = path(household) + "/paper";
        var letter = "中公积金函〔2026〕" + props.chance().nextInt(1, 10_000) + "号";
        var words = "函复：两人均无公积金账户。";
        var answer = Map.of("department", SILENT, "documentNumber", letter, "reason", words);
        var unnumbered = Map.of("department", SILENT, "documentNumber", "", "reason", words);
        Calls.refused(props.calls().post(REVIEWER, paper, unnumbered), 400, "field.invalid");
        props.act()
                .untilDone(
                        "the letter is recorded",
                        () -> inquiry(household).path("standing").asString().equals("ON_PAPER"),
                        () -> props.calls().post(REVIEWER, paper, answer));
        Calls.check(
                inquiry(household).path("receipt").asString().equals(letter)
                        && !check(household).json().hasNonNull("missing"),
                "The letter does not stand for the department's answer");
        var page = props.calls().page(REVIEWER, household.staff());
        Calls.check(page.contains(letter) && page.contains(words), "The case does not show the letter");
        Calls.refused(props.calls().post(REVIEWER, paper, answer), 409, "cross-check.answered-already");
        return household.staff() + "#cross-check";
    }

    private JsonNode inquiry(Household household) {
        return check(household)
                .json()
                .path("inquiries")
                .valueStream()
                .filter(one -> one.path("department").asString().equals(SILENT))
                .findFirst()
                .orElseThrow(() -> new JourneyFailed(SILENT + " was not to be asked"));
    }

    private boolean decided(Household household, JsonNode found) {
        return check(household)
                .json()
                .path("contradictions")
                .valueStream()
                .anyMatch(one -> one.path("id").equals(found.path("id"))
                        && one.path("outcome").asString("").equals("EXPLAINED"));
    }

    private Answer check(Household household) {
        return props.calls().get(REVIEWER, path(household));
    }

    private static String path(Household household) {
        return "/api/v1/cross-checks/applications/" + household.id();
    }

    /** Tells the simulator to behave so about this person for a while; it may be restarting. */
    private void rule(String department, SyntheticPerson person, String behaviour, int seconds) {
        var rule = Map.of("department", department, "name", person.name(), "behaviour", behaviour, "seconds", seconds);
        var request = HttpRequest.newBuilder(props.departments().resolve("/rules"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(Visitor.JSON.writeValueAsBytes(rule)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            props.patience().until("the simulator has the rule", () -> {
                try {
                    return Optional.of(http.send(request, HttpResponse.BodyHandlers.discarding()))
                            .filter(answer -> answer.statusCode() == 201);
                } catch (IOException away) {
                    return Optional.empty();
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    throw new JourneyFailed("interrupted", stop);
                }
            });
        }
    }
}
