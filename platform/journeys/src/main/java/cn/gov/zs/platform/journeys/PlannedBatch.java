package cn.gov.zs.platform.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A batch in the hands of its officer: planned, and taken from step to step; what falters is done again. */
final class PlannedBatch {
    static final String OFFICER = "allocation-officer";
    private static final String ALL = "/api/v1/allocation/batches";

    private final Act act;
    private final Visitor officer;
    private final String id;

    /** @param id its number, which is the form's it was planned with */
    PlannedBatch(Act act, Cast cast, String id) {
        this.act = act;
        this.officer = cast.as(OFFICER);
        this.id = id;
    }

    /** One pool of two rooms in any size of household. */
    void plan(String title, String offer, List<Map<String, Object>> quotas) {
        act.untilDone(
                title + " is planned",
                () -> officer.get(path()).status() == 200,
                () -> officer.post(
                        ALL,
                        Map.of(
                                "formId",
                                id,
                                "title",
                                title,
                                "offerId",
                                offer,
                                "pools",
                                List.of(Map.of("rooms", 2, "from", 1, "to", 9, "quotas", quotas)))));
    }

    static Map<String, Object> quota(String category, int homes, int reserves) {
        return Map.of("category", category, "homes", homes, "reserves", reserves);
    }

    /** Takes the step that leads out of {@code from}. */
    void step(String step, String from, Map<String, Object> with) {
        act.untilDone(step + " is taken", () -> !state().equals(from), () -> ask(step, with));
    }

    /** Asks for a step once. */
    Answer ask(String step, Map<String, Object> with) {
        var body = new HashMap<>(with);
        body.put(
                "version",
                officer.get(path()).expect(200).json().path("version").asLong());
        return officer.post(path() + "/" + step, body);
    }

    private String state() {
        return officer.get(path())
                .expect(200)
                .json()
                .path("batch")
                .path("state")
                .asString();
    }

    private String path() {
        return ALL + "/" + id;
    }
}
