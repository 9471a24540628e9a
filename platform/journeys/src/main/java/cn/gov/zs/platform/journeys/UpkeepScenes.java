package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The tenant asks for a repair and has the last word on it; an officer looks in on the home. */
final class UpkeepScenes {
    private static final String OFFICER = "stock-officer";
    private static final String REPAIRS = "/api/v1/repairs/";
    private static final String CHECKS = "/api/v1/occupancy-checks";

    private final Props props;
    private final Calls calls;

    UpkeepScenes(Props props) {
        this.props = props;
        this.calls = props.calls();
    }

    /** Asked for, accepted, done, and confirmed by who asked; others do not see it. */
    String repaired() {
        var tenant = props.story().main().account();
        var id = props.formId();
        props.act()
                .untilDone(
                        "a repair is asked for",
                        () -> calls.get(tenant, REPAIRS + "mine/" + id).status() == 200,
                        () -> calls.post(
                                tenant,
                                REPAIRS + "mine",
                                Map.of(
                                        "formId",
                                        id,
                                        "homeId",
                                        home(),
                                        "fault",
                                        "LEAK",
                                        "words",
                                        "卫生间水管漏水。",
                                        "atHome",
                                        "工作日晚上七点以后")));
        calls.get("citizen-chen", REPAIRS + "mine/" + id).expect(404);
        act(OFFICER, REPAIRS + id, "ACCEPT", "ACCEPTED", "");
        act(OFFICER, REPAIRS + id, "FINISH", "DONE", "已更换水管。");
        act(tenant, REPAIRS + "mine/" + id, "CONFIRM", "CONFIRMED", "");
        return "/staff/repairs/" + id;
    }

    private void act(String who, String path, String act, String becomes, String note) {
        props.act()
                .untilDone(
                        act,
                        () -> calls.json(who, path).path("state").asString().equals(becomes),
                        () -> calls.post(
                                who, path + "/acts", Map.of("version", version(who, path), "act", act, "note", note)));
    }

    private long version(String who, String path) {
        return calls.json(who, path).path("version").asLong();
    }

    /** A visit is planned for today and its finding recorded, once and for good. */
    String lookedIn() throws IOException {
        var id = props.formId();
        var path = CHECKS + "/" + id;
        var today = props.today().toString();
        props.act()
                .untilDone(
                        "a visit is planned",
                        () -> calls.get(OFFICER, path).status() == 200,
                        () -> calls.post(OFFICER, CHECKS, Map.of("formId", id, "homeId", home(), "day", today)));
        props.act()
                .untilDone(
                        "the finding is recorded",
                        () -> calls.json(OFFICER, path).path("state").asString().equals("MADE"),
                        () -> calls.post(
                                OFFICER,
                                path + "/result",
                                Map.of(
                                        "version",
                                        version(OFFICER, path),
                                        "on",
                                        today,
                                        "finding",
                                        "LIVED_IN",
                                        "words",
                                        "家庭居住，房屋完好。")));
        return "/staff/occupancy-checks/" + id;
    }

    private String home() {
        return calls.json(props.story().main().account(), "/api/v1/tenancies/mine")
                .valueStream()
                .filter(one -> one.path("applicationId")
                        .asString()
                        .equals(props.story().main().id()))
                .findFirst()
                .map((JsonNode one) -> one.path("homeId").asString())
                .orElseThrow(() -> new JourneyFailed("The household rents no home"));
    }
}
