package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A new building comes into the books by workbook; its homes are finished, looked at and declared fit. */
final class StockScenes {
    private static final String OFFICER = "stock-officer";
    private static final String ESTATE = "祈安苑";
    private final Props props;
    private final Calls calls;

    StockScenes(Props props) {
        this.props = props;
        this.calls = props.calls();
    }

    /**
     * Brings in a building with this many homes and one more, whose defect keeps it from being fit.
     *
     * @param homes 2 or more
     */
    String imported(int homes) throws IOException {
        var building = "J" + props.formId().substring(0, 5) + "栋";
        var estate = calls.json(OFFICER, "/api/v1/homes/estates?size=100")
                .path("items")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(ESTATE))
                .findFirst()
                .orElseThrow(() -> new JourneyFailed("The estate " + ESTATE + " is not in the books"))
                .path("estateId")
                .asString();
        var bad = upload(estate, HomesWorkbook.of(ESTATE, building, homes + 1, "10000", props.today()));
        Calls.check(
                Calls.refused(bad, 400, "home-import.bad-cells")
                        .path("cells")
                        .toString()
                        .contains("建筑面积"),
                "A home of 10,000 m² was not refused at its cell: " + bad.body());
        var id = upload(estate, HomesWorkbook.of(ESTATE, building, homes + 1, "58.37", props.today()))
                .expect(201)
                .json()
                .path("importId")
                .asString();
        Calls.check(all(building).isEmpty(), "Homes are in the books before the import is confirmed");
        props.act()
                .untilDone(
                        "the import is confirmed",
                        () -> !status(id).equals("TO_CONFIRM"),
                        () -> calls.post(OFFICER, "/api/v1/homes/imports/" + id + "/confirmation", Map.of()));
        props.patience()
                .until(
                        "the homes are in the books",
                        () -> Optional.of(status(id)).filter("FINISHED"::equals));
        var there = all(building);
        Calls.check(there.size() == homes + 1, "Not every home of the workbook is in the books: " + there.size());
        there.forEach(home -> move(home, "FINISH", "FINISHED", "竣工验收备案。"));
        defective(there.getLast());
        there.subList(0, homes).forEach(home -> move(home, "DECLARE_FIT", "FIT", "查验合格。"));
        return "/staff/homes?estate=" + ESTATE + "&building=" + building;
    }

    private Answer upload(String estate, byte[] workbook) {
        return calls.surely(
                "a workbook of homes",
                () -> props.cast()
                        .as(OFFICER)
                        .upload(
                                "/api/v1/homes/estates/" + estate + "/imports",
                                Map.of(),
                                "file",
                                "祈安苑.xlsx",
                                workbook));
    }

    private String status(String id) {
        return calls.json(OFFICER, "/api/v1/homes/imports/" + id).path("status").asString();
    }

    private List<JsonNode> all(String building) {
        var found = new ArrayList<JsonNode>();
        var query = "/api/v1/homes?size=100&estate=" + encoded(ESTATE) + "&building=" + encoded(building);
        calls.json(OFFICER, query).path("items").valueStream().forEach(found::add);
        return found;
    }

    private void move(JsonNode home, String move, String becomes, String why) {
        var path = path(home);
        props.act()
                .untilDone(
                        "a home is " + becomes,
                        () -> state(path).equals(becomes),
                        () -> calls.post(
                                OFFICER, path + "/moves", Map.of("version", version(path), "move", move, "why", why)));
    }

    /** A home with a defect cannot be declared fit before it is mended. */
    private void defective(JsonNode home) {
        var path = path(home);
        props.act()
                .untilDone(
                        "the defect is on record",
                        () -> calls.json(OFFICER, path).path("openDefects").asInt() > 0,
                        () -> calls.post(
                                OFFICER, path + "/defects", Map.of("version", version(path), "what", "卫生间渗水。")));
        Calls.refused(
                calls.post(
                        OFFICER,
                        path + "/moves",
                        Map.of("version", version(path), "move", "DECLARE_FIT", "why", "查验。")),
                409,
                "home.still-defective");
    }

    private String state(String path) {
        return calls.json(OFFICER, path).path("state").asString();
    }

    private long version(String path) {
        return calls.json(OFFICER, path).path("version").asLong();
    }

    private static String path(JsonNode home) {
        return "/api/v1/homes/" + home.path("homeId").asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
