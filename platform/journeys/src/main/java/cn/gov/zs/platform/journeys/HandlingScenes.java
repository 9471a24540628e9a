package cn.gov.zs.platform.journeys;

import java.util.Map;
import java.util.Optional;

/** Who handles a case and by when: gaps told once, handovers, deadlines, looks at a whole number. */
final class HandlingScenes {
    private static final String CLERK = "clerk-xiaolan";
    private static final String STAND_IN = "village-xiaolan";
    private static final String GAPS = "缺少配偶近12个月的收入证明。";

    private final Props props;

    HandlingScenes(Props props) {
        this.props = props;
    }

    /** All gaps in one writing, the household hands in, and gaps cannot be told again. */
    String gaps() {
        var household = props.story().main();
        var account = household.account();
        props.cases().take(CLERK, household, "gaps", "SUBMITTED", GAPS);
        Calls.check(
                props.calls().page(account, household.mine()).contains(GAPS),
                "The household is not told what is missing");
        Calls.check(
                props.calls()
                        .json(account, household.resource() + "/clock")
                        .path("stage")
                        .asString()
                        .equals("SUPPLEMENT"),
                "The office's clock does not stand while the household supplements");
        props.cases().send(account, household, "supplement", "GAPS_TOLD", Map.of());
        var again = props.cases().versioned(CLERK, household, Map.of("finding", GAPS));
        Calls.refused(props.calls().post(CLERK, household.resource() + "/gaps", again), 409, "review.not-due");
        return household.mine();
    }

    /** The clerk takes the case and hands it to a colleague while she is away. */
    String handover() {
        var household = props.story().main();
        props.calls().page(STAND_IN, "/staff/my-cases");
        props.act().untilDone("the case has changed hands", () -> holds(STAND_IN, household), () -> {
            if (!holds(CLERK, household)) {
                props.calls().post(CLERK, household.resource() + "/take", Map.of());
            }
            return props.calls()
                    .post(CLERK, household.resource() + "/handover", Map.of("to", STAND_IN, "reason", "外出培训，由村居同事入户。"));
        });
        Calls.check(!holds(CLERK, household), "Two people hold the case");
        return "/staff/my-cases";
    }

    private boolean holds(String who, Household household) {
        return props.calls()
                .json(who, "/api/v1/deadlines/mine?size=100")
                .path("items")
                .valueStream()
                .anyMatch(row -> row.path("id").asString().equals(household.id()));
    }

    /** A whole identity number is shown with a reason only; the household and the auditor see that it was. */
    String idNumber() {
        var household = props.story().main();
        var reads = household.resource() + "/id-number-reads";
        var reason = "与公安核对户籍";
        props.calls()
                .post("reviewer-xiaolan", reads, Map.of("member", 0, "reason", " "))
                .expect(400);
        var seen = props.calls()
                .post("reviewer-xiaolan", reads, Map.of("member", 0, "reason", reason))
                .expect(201)
                .json();
        Calls.check(
                seen.path("idNumber").asString().equals(household.applicant().idNumber()),
                "Another identity number is shown");
        Calls.check(
                props.calls()
                        .json(household.account(), reads)
                        .path("items")
                        .path(0)
                        .path("reason")
                        .asString()
                        .equals(reason),
                "The household does not see that its number was looked at");
        Calls.check(
                props.calls()
                        .get("auditor", "/api/v1/id-number-reads")
                        .expect(200)
                        .body()
                        .contains(household.id()),
                "The auditor does not see the look");
        return "/staff/id-number-reads";
    }

    /** What nobody has accepted in time is on the list of the late, and was told to the reviewer and the city. */
    String overdue() {
        var household = props.story().household(Story.Part.ON_PAPER);
        props.patience().until("the late case is escalated", () -> {
            var clock = props.calls().json("reviewer-xiaolan", household.resource() + "/clock");
            return clock.path("overdue").asBoolean()
                            && clock.path("record").path("told").size() > 0
                    ? Optional.of(clock)
                    : Optional.empty();
        });
        var late = props.calls().json(CLERK, "/api/v1/deadlines?due=OVERDUE&turn=ALL&size=100");
        Calls.check(late.path("total").asLong() > 0, "Nobody's list shows a late case: " + late);
        return "/staff/deadlines?due=OVERDUE&turn=ALL";
    }
}
