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

    private final Props props;

    CheckScenes(Props props) {
        this.props = props;
    }

    /** In bulk for the township; one department contradicts one household, every other answer fits. */
    String checkTownship() {
        var contradicted = props.story().household(Part.OBJECTED);
        contradict("taxation", contradicted.applicant());
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
            var expected = part == Part.OBJECTED ? "UNDECIDED" : "";
            // asked again, departments that have answered are left in peace
            props.patience().until("every department has answered", () -> {
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

    /** Tells the simulator to answer otherwise about this person for two minutes; it may be restarting. */
    private void contradict(String department, SyntheticPerson person) {
        var rule = Map.of("department", department, "name", person.name(), "behaviour", "contradict", "seconds", 120);
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
