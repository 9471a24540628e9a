package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Circumstances change: checked by the township, decided by the city; who waits is scored anew, who has a home keeps it. */
final class ChangeScenes {
    private final Props props;

    ChangeScenes(Props props) {
        this.props = props;
    }

    /** It earns more and is no longer on minimum living allowance: still qualified, with another score. */
    String change() throws IOException {
        var household = props.story().main();
        var before = score(household);
        report(household, "换到另一家工厂上班，工资上涨，不再领取低保。", Map.of());
        check(household);
        decide(household);
        scoredAnew(household, before);
        return "/my/waiting-list";
    }

    /** It lives in its home by now: it reports like everybody, and keeps the home. */
    String tenant() throws IOException {
        var household = props.story().main();
        var home = home(household);
        report(household, "家庭成员换了工作单位，收入有变化。", Map.of());
        check(household);
        decide(household);
        props.patience()
                .until(
                        "the tenant's change is registered",
                        () -> latest(household)
                                .filter(seen -> seen.path("effect").asString("").equals("DONE")));
        Calls.check(home(household).equals(home), "The tenant's home is another, or none");
        return household.mine();
    }

    private String home(Household household) {
        var seen = props.cases().seen(household.account(), household);
        Calls.check(seen.path("state").asString().equals("ALLOTMENT_CONFIRMED"), "The household is no tenant: " + seen);
        return seen.path("allotment").path("homeId").asString();
    }

    /** The household reports that it earns more, and what else is different. */
    void report(Household household, String words, Map<String, ?> otherwise) throws IOException {
        var declaration = Application.of(props.formId(), household.applicant(), household.spouse());
        declaration.put("incomes", List.of(Application.wages(0, 2_400), Application.wages(1, 1_080)));
        declaration.put("incomeClass", "OTHER_QUALIFIED");
        declaration.putAll(otherwise);
        var report = Map.of(
                "formId",
                props.formId(),
                "changedOn",
                props.today().toString(),
                "words",
                words,
                "declaration",
                declaration);
        var known = changes(household).size();
        props.act()
                .untilDone(
                        "the change is reported",
                        () -> changes(household).size() > known,
                        () -> props.calls().post(household.account(), household.resource() + "/changes", report));
    }

    /** The township has looked. */
    void check(Household household) {
        step(household, "reviewer-xiaolan", "check", "REPORTED", Map.of("finding", "已走访用人单位，情况属实。"));
    }

    /** The city finds it still qualified. */
    void decide(Household household) {
        step(
                household,
                "city-approver",
                "decision",
                "CHECKED",
                Map.of("conclusion", "STILL_QUALIFIED", "reasons", "人均收入仍低于标准。"));
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
        return changes(household).stream().findFirst();
    }

    /** Its changes, the newest first. */
    private List<JsonNode> changes(Household household) {
        return props.calls()
                .json(household.account(), household.resource() + "/changes")
                .valueStream()
                .toList();
    }

    /** The household's score on the waiting list. */
    String score(Household household) {
        return findScore(household).orElseThrow(() -> new JourneyFailed("The household has no score"));
    }

    /** Waits until its score is another. */
    void scoredAnew(Household household, String before) {
        props.patience()
                .until(
                        "the household is scored anew",
                        () -> findScore(household).filter(now -> !now.equals(before)));
    }

    private Optional<String> findScore(Household household) {
        return props.calls()
                .json(household.account(), "/api/v1/allocation/waiting-list/mine")
                .valueStream()
                .filter(entry -> entry.path("applicationId").asString().equals(household.id()))
                .map(entry -> entry.path("score").asString(""))
                .filter(score -> !score.isEmpty())
                .findFirst();
    }
}
