package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A year's construction plan is adopted by somebody else than who entered it, and what is built is reported month by month. */
final class ConstructionScenes {
    private static final String NANQU = "442000005";
    private static final String ENTERS = "stock-officer";
    private static final String ADOPTS = "stock-officer-2";
    private static final int UNITS = 24;

    private final Props props;
    private final Calls calls;
    private String project = "";
    private YearMonth month = YearMonth.of(1970, 1);

    ConstructionScenes(Props props) {
        this.props = props;
        this.calls = props.calls();
    }

    /** A plan whose sums are wrong is told so, who entered it cannot adopt it, and everybody reads what was adopted. */
    String planAdopted() throws IOException {
        // of the year of the last month that is over, so that the month can be reported
        month = YearMonth.from(props.today()).minusMonths(1);
        project = "祈安苑扩建" + props.formId().substring(0, 6);
        var before = versions();
        begin(before > 0);
        var wrong = props.calls().surely("a plan with wrong sums", () -> put(UNITS - 1));
        Calls.check(
                wrong.expect(400).body().contains("projects[0].unitTypes"),
                "A project whose unit types do not add up was not refused at its field: " + wrong.body());
        calls.surely("the plan is entered", () -> put(UNITS)).expect(200);
        Calls.refused(adopt(ENTERS), 409, "construction.own-entry");
        props.act().untilDone("the plan is adopted", () -> versions() > before, () -> adopt(ADOPTS));
        var page = props.patience().page(props.cast().everybody(), page()).body();
        Calls.check(page.contains(project) && page.contains("<svg"), "The public page shows no chart or no plan");
        return page();
    }

    private int versions() {
        var plan = calls.get(ENTERS, plan());
        return plan.status() == 404
                ? 0
                : plan.expect(200).json().path("versions").size();
    }

    private void begin(boolean amended) {
        var formId = props.formId();
        var body = new HashMap<String, Object>(Map.of("formId", formId, "source", "中住建〔示例〕1号"));
        if (amended) {
            body.put("reason", "增加祈安苑扩建项目。");
        }
        props.act().untilDone("the plan is begun", () -> drafted(), () -> calls.post(ENTERS, plan() + "/drafts", body));
    }

    private boolean drafted() {
        var plan = calls.get(ENTERS, plan());
        return plan.status() == 200 && plan.json().hasNonNull("draft");
    }

    private Answer put(int byType) {
        return props.cast()
                .as(ENTERS)
                .put(
                        plan() + "/draft",
                        Map.of(
                                "version", version(),
                                "tasks", List.of(Map.of("township", NANQU, "units", UNITS)),
                                "projects", List.of(planned(byType))));
    }

    private Map<String, Object> planned(int byType) {
        return Map.of(
                "township",
                NANQU,
                "name",
                project,
                "address",
                "中山市南区街道祈安苑",
                "mode",
                "CENTRALISED",
                "units",
                UNITS,
                "start",
                month.minusMonths(10).toString(),
                "completion",
                month.toString(),
                "unitTypes",
                List.of(Map.of("rooms", 2, "area", "UP_TO_60", "units", byType)));
    }

    private Answer adopt(String who) {
        try {
            return calls.post(
                    who,
                    plan() + "/adoptions",
                    Map.of("version", version(), "adoptedOn", props.today().toString()));
        } catch (IOException unreadable) {
            throw new JourneyFailed("The clock cannot be read", unreadable);
        }
    }

    private long version() {
        return calls.json(ENTERS, plan()).path("version").asLong();
    }

    /** The month is reported, the project begun and finished with a facility; everybody reads the same as table and as file. */
    String progress() {
        report();
        var id = props.formId();
        var path = "/api/v1/construction/projects/" + id;
        props.act().untilDone("the project is entered", () -> known(path), () -> start(id));
        props.act()
                .untilDone(
                        "a facility is entered",
                        () -> !calls.json(ENTERS, path)
                                .path("project")
                                .path("facilities")
                                .isEmpty(),
                        () -> calls.post(
                                ENTERS,
                                path + "/facilities",
                                Map.of(
                                        "version",
                                        versionOf(path),
                                        "kind",
                                        "PARKING",
                                        "name",
                                        "地下停车场",
                                        "state",
                                        "IN_USE",
                                        "since",
                                        month.atEndOfMonth().toString())));
        props.act()
                .untilDone(
                        "the project is finished",
                        () -> calls.json(ENTERS, path).path("project").hasNonNull("completedOn"),
                        () -> calls.post(
                                ENTERS,
                                path + "/completion",
                                Map.of(
                                        "version",
                                        versionOf(path),
                                        "completedOn",
                                        month.atEndOfMonth().toString())));
        var everybody = props.cast().everybody();
        var year = everybody
                .get("/api/v1/public/construction/" + month.getYear())
                .expect(200)
                .json();
        Calls.check(
                year.path("progress").path("finished").asInt() >= UNITS,
                "The public figures lack what was reported: " + year.path("progress"));
        var file = new String(everybody.download(page() + "/projects.csv"), StandardCharsets.UTF_8);
        Calls.check(file.contains(project), "The file of projects lacks the project");
        return page();
    }

    private void report() {
        var path = "/api/v1/construction/progress/" + month.getYear() + "/" + NANQU;
        var formId = props.formId();
        var body = new HashMap<String, Object>(
                Map.of("formId", formId, "started", UNITS, "basicallyFinished", UNITS, "finished", UNITS));
        if (reported(calls.json(ENTERS, path))) {
            body.put("reason", "核对后重报。");
        }
        var answer = calls.post(ENTERS, path + "/" + month, body);
        // a try whose answer was lost was taken: the same form is told from a new one
        Calls.check(
                answer.status() == 201 || answer.body().contains("form.replayed"),
                "The month was not reported: " + answer.body());
        Calls.check(reported(calls.json(ENTERS, path)), "The month does not stand in the report");
    }

    private boolean reported(JsonNode months) {
        return months.valueStream()
                .filter(line -> line.path("month").asString().equals(month.toString()))
                .anyMatch(line -> !line.path("versions").isEmpty());
    }

    private Answer start(String id) {
        return calls.post(
                ENTERS,
                "/api/v1/construction/projects",
                Map.ofEntries(
                        Map.entry("formId", id),
                        Map.entry("year", month.getYear()),
                        Map.entry("township", NANQU),
                        Map.entry("name", project),
                        Map.entry("address", "中山市南区街道祈安苑"),
                        Map.entry("mode", "CENTRALISED"),
                        Map.entry("totalUnits", UNITS),
                        Map.entry("plannedUnits", UNITS),
                        Map.entry("startedOn", month.minusMonths(9).atDay(8).toString()),
                        Map.entry("builder", "示例建设单位"),
                        Map.entry("designer", "示例设计单位"),
                        Map.entry("contractor", "示例施工单位"),
                        Map.entry("supervisor", "示例监理单位")));
    }

    private boolean known(String path) {
        return calls.get(ENTERS, path).status() == 200;
    }

    private long versionOf(String path) {
        return calls.json(ENTERS, path).path("version").asLong();
    }

    private String plan() {
        return "/api/v1/construction/plans/" + month.getYear();
    }

    private String page() {
        return "/construction/" + month.getYear();
    }
}
