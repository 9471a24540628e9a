package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A waiting household's circumstances change: checked by the township, decided by the city, scored anew. */
final class ChangeScenes {
    private final Props props;

    ChangeScenes(Props props) {
        this.props = props;
    }

    /** It earns more and is no longer on minimum living allowance: still qualified, with another score. */
    String change() throws IOException {
        var household = props.story().main();
        var before = score(household).orElseThrow(() -> new JourneyFailed("The household has no score"));
        var changes = household.resource() + "/changes";
        var declaration = Application.of(props.formId(), household.applicant(), household.spouse());
        declaration.put("incomes", List.of(Application.wages(0, 2_400), Application.wages(1, 1_080)));
        declaration.put("incomeClass", "OTHER_QUALIFIED");
        var report = Map.of(
                "formId",
                props.formId(),
                "changedOn",
                props.today().toString(),
                "words",
                "换到另一家工厂上班，工资上涨，不再领取低保。",
                "declaration",
                declaration);
        props.act()
                .untilDone(
                        "the change is reported",
                        () -> latest(household).isPresent(),
                        () -> props.calls().post(household.account(), changes, report));
        step(household, "reviewer-xiaolan", "check", "REPORTED", Map.of("finding", "已走访用人单位，情况属实。"));
        step(
                household,
                "city-approver",
                "decision",
                "CHECKED",
                Map.of("conclusion", "STILL_QUALIFIED", "reasons", "人均收入仍低于标准。"));
        props.patience()
                .until("the household is scored anew", () -> score(household).filter(now -> !now.equals(before)));
        return "/my/waiting-list";
    }

    private void step(Household household, String who, String step, String from, Map<String, String> body) {
        props.act()
                .untilDone(
                        "the " + step + " of the change",
                        () -> latest(household)
                                .filter(seen -> !seen.path("state").asString().equals(from))
                                .isPresent(),
                        () -> {
                            var seen = latest(household).orElseThrow();
                            var versioned = new HashMap<String, Object>(body);
                            versioned.put("version", seen.path("version").asLong());
                            var path = "/api/v1/changes/" + household.id() + "/"
                                    + seen.path("place").asInt();
                            return props.calls().post(who, path + "/" + step, versioned);
                        });
    }

    private Optional<JsonNode> latest(Household household) {
        return props.calls()
                .json(household.account(), household.resource() + "/changes")
                .valueStream()
                .findFirst();
    }

    private Optional<String> score(Household household) {
        return props.calls()
                .json(household.account(), "/api/v1/allocation/waiting-list/mine")
                .valueStream()
                .filter(entry -> entry.path("applicationId").asString().equals(household.id()))
                .map(entry -> entry.path("score").asString(""))
                .filter(score -> !score.isEmpty())
                .findFirst();
    }
}
