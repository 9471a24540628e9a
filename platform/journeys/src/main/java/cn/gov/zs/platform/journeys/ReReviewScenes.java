package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The township's annual re-review: who confirms or says what changed is checked and concluded, who is silent is reminded, then a person decides. */
final class ReReviewScenes {
    private static final String CAMPAIGNS = "/api/v1/re-reviews/campaigns";
    private static final String CITY = "city-reviewer";
    private static final String TOWNSHIP = "442000118";
    private static final String NEW_EMPLOYER = "小榄锁业有限公司";
    private static final List<Part> CONFIRMING =
            List.of(Part.MAIN, Part.SUBSIDISED, Part.TIED_ONE, Part.TIED_TWO, Part.EMPLOYEE);

    private final Props props;
    private final ChangeScenes changes;
    private String campaign = "";

    ReReviewScenes(Props props, ChangeScenes changes) {
        this.props = props;
        this.changes = changes;
    }

    /** The city opens the campaign of a year that had none, and every waiting household is asked. */
    String opened() throws IOException {
        var year = yearWithout();
        campaign = number(year);
        props.act().untilDone("the campaign is open", () -> isOpen(year), () -> open(year));
        for (var part : List.of(Part.MAIN, Part.WINDOW, Part.SUBSIDISED, Part.LEAVING)) {
            props.patience()
                    .until(
                            "the household is asked",
                            () -> find(campaign, props.story().household(part)));
        }
        return "/staff/re-reviews/" + campaign;
    }

    /** The clock may have moved past New Year a moment ago: until the service has seen that, the year is too far off for it. */
    private Answer open(int year) {
        var asked = Map.of("year", year, "kind", "ANNUAL", "township", TOWNSHIP);
        return props.patience()
                .until(
                        "the service knows what year it is",
                        () -> Optional.of(props.calls().post(CITY, CAMPAIGNS, asked))
                                .filter(answer -> answer.status() != 400));
    }

    /** An earlier journey may have had this year's campaign; then it is the next one's, at worst after New Year. */
    private int yearWithout() throws IOException {
        while (true) {
            var year = props.today().getYear();
            for (var candidate : List.of(year, year + 1)) {
                if (!isOpen(candidate)) {
                    return candidate;
                }
            }
            props.until(LocalDate.of(year + 1, 1, 2));
        }
    }

    private boolean isOpen(int year) {
        return props.calls()
                .json(CITY, CAMPAIGNS + "?year=" + year)
                .valueStream()
                .anyMatch(one -> one.path("id").asString().equals(number(year)));
    }

    private static String number(int year) {
        return year + "-ANNUAL-" + TOWNSHIP;
    }

    /** Nothing changed, consent is renewed, departments are asked again, and the city concludes. */
    String confirmed() {
        for (var part : CONFIRMING) {
            var household = props.story().household(part);
            Calls.refused(
                    props.calls().post(household.account(), path(household) + "/confirmation", Map.of("version", 1)),
                    400,
                    "field.invalid");
            send(household, household.account(), "confirmation", "ASKED", Map.of("consent", true));
            reaches(household, "VERIFIED");
            send(
                    household,
                    "city-approver",
                    "decision",
                    "VERIFIED",
                    Map.of("outcome", "QUALIFIED", "reasons", "核查与申报一致，复审合格。"));
            reaches(household, "CONCLUDED");
        }
        return props.story().main().mine();
    }

    /** Something changed: staff see it beside what was known, and once the city has decided the new facts are told. */
    String amended() throws IOException {
        var household = props.story().household(Part.LEAVING);
        var before = changes.score(household);
        var page = "/my/re-reviews/" + campaign + "/" + household.id();
        Calls.refused(
                props.calls().post(household.account(), path(household) + "/amendment", versioned(household, Map.of())),
                409,
                "rereview.no-change");
        changes.report(household, "换了工作，收入增加。", Map.of("employer", NEW_EMPLOYER));
        send(household, household.account(), "amendment", "ASKED", Map.of());
        Calls.check(
                props.calls().page(household.account(), page + "/receipt").contains("情况有变化"),
                "The receipt does not say that the household told a change");
        reaches(household, "VERIFIED");
        var seen = props.calls()
                .page(
                        "clerk-xiaolan",
                        "/staff/changes/" + household.id() + "/"
                                + see(household).path("change").asInt());
        Calls.check(
                seen.contains(NEW_EMPLOYER) && seen.contains(Application.EMPLOYER),
                "The clerk does not see the new facts beside the old");
        var changed = Map.of("outcome", "CHANGED", "reasons", "变更已核实，仍符合条件。");
        Calls.refused(
                props.calls().post("city-approver", path(household) + "/decision", versioned(household, changed)),
                409,
                "rereview.change-open");
        Calls.check(
                !props.calls().page(household.account(), page).contains(NEW_EMPLOYER),
                "Facts hold that nobody decided");
        changes.check(household);
        changes.decide(household);
        send(household, "city-approver", "decision", "VERIFIED", changed);
        reaches(household, "CONCLUDED");
        changes.scoredAnew(household, before);
        var own = props.calls().page(household.account(), page);
        Calls.check(
                own.contains("情况变更，仍符合条件") && own.contains(NEW_EMPLOYER),
                "The household does not see the outcome, or the facts that hold now");
        props.cases().told(household, "轮候信息已变更");
        return page;
    }

    /** Reminded twice, and only after the days of grace a person takes the silent household off the list. */
    String silent() throws IOException {
        var household = props.story().household(Part.WINDOW);
        var lastDay = LocalDate.parse(see(household).path("lastDay").asString());
        props.until(lastDay.minusDays(14));
        reminded(household, 1);
        props.until(lastDay.minusDays(3));
        reminded(household, 2);
        Calls.refused(
                props.calls()
                        .post(
                                "city-approver",
                                path(household) + "/decision",
                                Map.of(
                                        "version",
                                        see(household).path("version").asLong(),
                                        "outcome",
                                        "NO_ANSWER",
                                        "reasons",
                                        "尚未申报。")),
                409,
                "rereview.not-due");
        props.until(lastDay.plusDays(16));
        reaches(household, "OVERDUE");
        Calls.check(
                props.cases()
                        .seen(household.account(), household)
                        .path("state")
                        .asString()
                        .equals("REGISTERED"),
                "Silence alone took the household off the list");
        send(
                household,
                "city-approver",
                "decision",
                "OVERDUE",
                Map.of("outcome", "NO_ANSWER", "reasons", "两次催告后仍未申报。"));
        props.cases().reaches(household, "REMOVED");
        return household.mine();
    }

    private void reminded(Household household, int times) {
        props.patience()
                .until(
                        "the household is reminded",
                        () -> Optional.of(see(household))
                                .filter(seen -> seen.path("reminded").size() >= times));
    }

    private void reaches(Household household, String state) {
        props.patience()
                .until(
                        "the re-review is " + state,
                        () -> Optional.of(see(household))
                                .filter(seen -> seen.path("state").asString().equals(state)));
    }

    private void send(Household household, String who, String step, String from, Map<String, ?> body) {
        props.act()
                .untilDone(
                        "the " + step + " of the re-review",
                        () -> !see(household).path("state").asString().equals(from),
                        () -> props.calls().post(who, path(household) + "/" + step, versioned(household, body)));
    }

    /** These members with the version of the re-review as it stands. */
    private Map<String, Object> versioned(Household household, Map<String, ?> body) {
        var all = new HashMap<String, Object>(body);
        all.put("version", see(household).path("version").asLong());
        return all;
    }

    private JsonNode see(Household household) {
        return find(campaign, household).orElseThrow(() -> new JourneyFailed(household + " is not re-reviewed"));
    }

    private Optional<JsonNode> find(String number, Household household) {
        var answer = props.calls().get(household.account(), "/api/v1/re-reviews/" + number + "/" + household.id());
        return answer.status() == 404
                ? Optional.empty()
                : Optional.of(answer.expect(200).json());
    }

    private String path(Household household) {
        return "/api/v1/re-reviews/" + campaign + "/" + household.id();
    }
}
