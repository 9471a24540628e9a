package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Households answer what they drew: one gives its home up, the next in line accepts it, everybody else accepts. */
final class AnswerScenes {
    private static final String OFFICER = "allocation-officer";

    /** Whose households have the same score. */
    private static final String SAME_SCORE = "citizen-chen";

    private final Props props;

    AnswerScenes(Props props) {
        this.props = props;
    }

    String answered() {
        var before = drawn(DrawScenes.TIED);
        var number = before.path("number").asInt();
        Calls.refused(
                props.calls()
                        .post(
                                SAME_SCORE,
                                answers(),
                                Map.of(
                                        "number",
                                        drawn(DrawScenes.FIRST).path("number").asInt(),
                                        "accepts",
                                        true)),
                404,
                "absent");
        props.act()
                .untilDone(
                        "the home is given up",
                        () -> holder(before.path("homeId").asString()) != number,
                        () -> props.cast().as(SAME_SCORE).post(answers(), Map.of("number", number, "accepts", false)));
        var next = holder(before.path("homeId").asString());
        Calls.check(next > 0, "Nobody was next in line for the home that was given up");
        own(story().household(Part.MAIN));
        // whoever is at the window: the rest, some of an earlier journey perhaps
        props.act().untilDone("everybody has answered", () -> !state().equals("DRAWN"), () -> {
            Answer last = props.calls().get(OFFICER, batch());
            for (var home : last.expect(200).json().path("drawn")) {
                if (home.hasNonNull("holder") && !home.path("accepted").asBoolean()) {
                    last = props.cast()
                            .as(OFFICER)
                            .post(
                                    answers(),
                                    Map.of("number", home.path("holder").asInt(), "accepts", true));
                }
            }
            return last;
        });
        Calls.check(
                shown().path("drawn")
                        .valueStream()
                        .anyMatch(home -> home.path("holder").asInt() == next
                                && home.path("accepted").asBoolean()),
                "The next in line does not hold the home that was given up");
        return "/batches/" + story().batchId;
    }

    /** The household accepts on its own page. */
    private void own(Household household) {
        props.act()
                .untilDone(
                        "the household has accepted its home",
                        () -> offer(household)
                                .filter(o -> state(o).equals("ACCEPTED"))
                                .isPresent(),
                        () -> props.cast()
                                .as(household.account())
                                .postForm(
                                        "/my/waiting-list/homes/" + story().batchId,
                                        Map.of(
                                                "number",
                                                offer(household)
                                                        .orElseThrow()
                                                        .path("number")
                                                        .asString(),
                                                "accepts",
                                                "true")));
    }

    private Optional<JsonNode> offer(Household household) {
        return props.calls()
                .json(household.account(), "/api/v1/allocation/home-offers/mine")
                .valueStream()
                .filter(one -> one.path("applicationId").asString().equals(household.id()))
                .findFirst();
    }

    private static String state(JsonNode offer) {
        return offer.path("state").asString();
    }

    /** The home that the last of a category drew. */
    private JsonNode drawn(String category) {
        return shown().path("drawn")
                .valueStream()
                .filter(one -> one.path("category").asString().equals(category))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private int holder(String homeId) {
        return shown().path("drawn")
                .valueStream()
                .filter(one -> one.path("homeId").asString().equals(homeId))
                .findFirst()
                .map(one -> one.path("holder").asInt())
                .orElse(0);
    }

    private String state() {
        return shown().path("state").asString();
    }

    private JsonNode shown() {
        return props.calls().get(OFFICER, batch()).expect(200).json();
    }

    private String batch() {
        return "/api/v1/public/batches/" + story().batchId;
    }

    private String answers() {
        return "/api/v1/allocation/batches/" + story().batchId + "/home-answers";
    }

    private Story story() {
        return props.story();
    }
}
