package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The rental subsidy: granted on registration, paid by a list that two people made, stopped and claimed back. */
final class SubsidyScenes {
    private static final String RUNS = "/api/v1/subsidies/runs";
    private static final String MAKER = "city-reviewer";
    private static final String APPROVER = "city-approver";

    /** Passes the check digit of GB/T 15694.1; no bank has it. */
    private static final String ACCOUNT = "6222021234567890128";

    private final Props props;

    SubsidyScenes(Props props) {
        this.props = props;
    }

    /** A household that chose the subsidy is granted it without waiting for a home, and says where it is paid. */
    String granted() {
        var household = props.story().household(Part.SUBSIDISED);
        var grant = props.patience()
                .until(
                        "the subsidy is granted",
                        () -> Optional.of(props.calls().get(MAKER, path(household)))
                                .filter(answer -> answer.status() == 200));
        Calls.check(
                grant.json().path("working").path("amount").decimalValue().signum() > 0,
                "The grant has no working: " + grant.body());
        var page = household.mine() + "/subsidy-account";
        props.calls()
                .form(household.account(), page, Map.of("bank", "中山农商银行", "account", "6222021234567890129"))
                .expect(400);
        props.calls()
                .form(household.account(), page, Map.of("bank", "中山农商银行", "account", ACCOUNT))
                .expect(200);
        Calls.check(
                !props.calls().page(household.account(), household.mine()).contains(ACCOUNT),
                "The household's page shows the whole account");
        return household.mine() + "#subsidy";
    }

    /** One makes the month's list, another approves what she saw; it goes to the bank as a workbook, and is closed. */
    String paid() throws IOException {
        var household = props.story().household(Part.SUBSIDISED);
        var month = listed(household);
        var one = RUNS + "/" + month;
        var run = props.calls().json(MAKER, one);
        var seen = Map.of(
                "list",
                run.path("list").asString(),
                "amount",
                run.path("amount").decimalValue());
        props.calls().post(MAKER, one + "/approval", seen).expect(403);
        props.act()
                .untilDone(
                        "the list is approved",
                        () -> !state(month).equals("TO_APPROVE"),
                        () -> props.calls().post(APPROVER, one + "/approval", seen));
        var sheet = props.patience()
                .until(
                        "the list as a workbook",
                        () -> Optional.of(props.cast()
                                .as(MAKER)
                                .download("/staff/subsidies/runs/" + month + "/download", Map.of("reason", "报送银行"))));
        Calls.check(
                Workbooks.texts(sheet).contains(household.applicant().name()), "The payment list lacks the household");
        Calls.check(
                props.calls()
                        .get(APPROVER, one + "/downloads")
                        .expect(200)
                        .body()
                        .contains("报送银行"),
                "The download is not recorded");
        props.calls()
                .post(MAKER, one + "/results", Map.of("on", props.today().toString()))
                .expect(200);
        props.act()
                .untilDone(
                        "the list is closed",
                        () -> state(month).equals("CLOSED"),
                        () -> props.calls().post(MAKER, one + "/closing", Map.of()));
        Calls.check(
                props.calls()
                                .json(MAKER, path(household))
                                .path("paidTotal")
                                .decimalValue()
                                .signum()
                        > 0,
                "The payment did not reach the grant");
        return "/staff/subsidies/runs/" + month;
    }

    /** This month's list with the household on it; a month that an earlier journey closed is over, so the next one is. */
    private YearMonth listed(Household household) throws IOException {
        var from = YearMonth.parse(
                props.calls().json(MAKER, path(household)).path("from").asString());
        if (YearMonth.from(props.today()).isBefore(from)) {
            props.until(from.atDay(1));
        }
        while (true) {
            var month = YearMonth.from(props.today());
            var run = RUNS + "/" + month;
            props.act()
                    .untilDone(
                            "the list of " + month + " is made",
                            () -> !state(month).matches("|DISCARDED|COMPUTING"),
                            () -> state(month).equals("COMPUTING")
                                    ? props.calls().get(MAKER, run)
                                    : props.calls().post(MAKER, RUNS, Map.of("month", month.toString())));
            if (holds(run, household)) {
                return month;
            }
            if (state(month).equals("TO_APPROVE")) {
                props.calls()
                        .post(MAKER, run + "/discard", Map.of("reason", "名单须重新生成。"))
                        .expect(200);
            } else {
                props.until(month.plusMonths(1).atDay(1));
            }
        }
    }

    private boolean holds(String run, Household household) {
        return props.calls()
                .json(MAKER, run + "/lines?size=100")
                .path("items")
                .valueStream()
                .anyMatch(line -> line.path("applicationId").asString().equals(household.id()));
    }

    private String state(YearMonth month) {
        var answer = props.calls().get(MAKER, RUNS + "/" + month);
        return answer.status() == 404
                ? ""
                : answer.expect(200).json().path("state").asString();
    }

    /** The qualification was lost on the first of the month: stopped, and what was paid for it is paid back. */
    String stopped() throws IOException {
        var household = props.story().household(Part.SUBSIDISED);
        var path = path(household);
        var stop = Map.of(
                "lostOn",
                props.today().withDayOfMonth(1).toString(),
                "ground",
                "NO_LONGER_QUALIFIED",
                "reason",
                "查实家庭收入超过标准。");
        props.calls().post(MAKER, path + "/stop", stop).expect(403);
        props.act()
                .untilDone(
                        "the subsidy is stopped",
                        () -> grant(path).path("standing").asString().equals("STOPPED"),
                        () -> props.calls().post(APPROVER, path + "/stop", stop));
        var owed = grant(path).path("outstanding").decimalValue();
        Calls.check(owed.signum() > 0, "Nothing is claimed back: " + grant(path));
        var claim = grant(path).path("claims").path(0).path("id").asInt();
        var back = Map.of("way", "REPAID", "amount", owed, "on", props.today().toString());
        props.act()
                .untilDone(
                        "everything is paid back",
                        () -> grant(path).path("outstanding").decimalValue().compareTo(BigDecimal.ZERO) == 0,
                        () -> props.calls().post(MAKER, path + "/claims/" + claim + "/settlements", back));
        return household.staff() + "#subsidy";
    }

    private JsonNode grant(String path) {
        return props.calls().json(MAKER, path);
    }

    private static String path(Household household) {
        return "/api/v1/subsidies/grants/" + household.id();
    }
}
