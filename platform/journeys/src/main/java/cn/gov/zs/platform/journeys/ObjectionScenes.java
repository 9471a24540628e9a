package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Anyone objects to a notice: investigated by somebody else than the reviewer, answered, and the review made again if right. */
final class ObjectionScenes {
    private final Props props;
    private JsonNode first = Visitor.JSON.createObjectNode();

    ObjectionScenes(Props props) {
        this.props = props;
    }

    /** An objection to the first notice of the window's household; who objected gets number and key. */
    String filed() {
        var household = props.story().household(Part.WINDOW);
        first = objects(household, "FIRST_REVIEW", "该户在本镇另有一套自建房，与公示不符。");
        var version = known("clerk-xiaolan", first).path("version").asLong();
        var own = Map.of("version", version, "finding", "属实");
        Calls.refused(
                props.calls().post("reviewer-xiaolan", api(first) + "/investigation", own),
                409,
                "objection.own-review");
        return "/objections";
    }

    /** While it is open the case stays in the township; investigated and rejected, it goes on. */
    String rejected() {
        var household = props.story().household(Part.WINDOW);
        var filing = props.cases().versioned("clerk-xiaolan", household, Map.of("finding", "同意上报。"));
        Calls.refused(
                props.calls().post("clerk-xiaolan", household.resource() + "/filing", filing),
                409,
                "review.objection-open");
        answer("clerk-xiaolan", first, "FACTS_HOLD", "经核查，该户名下没有其他住房。");
        var told = opened(first, "REJECTED");
        Calls.check(told.contains("经核查"), "Who objected is not told why: " + told);
        return "/staff/objections/" + first.path("number").asString();
    }

    /** An objection to the second notice is right: the notice comes down and the city reviews again. */
    String upheld() {
        var household = props.story().household(Part.OBJECTED);
        var second = objects(household, "CITY_REVIEW", "该户名下另有自建房，附照片为证。");
        answer("city-approver", second, "FACTS_WRONG", "经查询不动产登记，异议成立。");
        props.cases().reaches(household, "FILED");
        opened(second, "UPHELD");
        return "/staff/objections/" + second.path("number").asString();
    }

    private JsonNode objects(Household household, String kind, String words) {
        var notice = Notices.find(props.cast().everybody(), props.patience(), kind, household.id());
        var path = "/api/v1/public/notices/" + notice.path("id").asString() + "/objections";
        var statement = Map.of("form", props.formId(), "name", "王建国", "contact", "13900139000", "words", words);
        return props.calls().postPublicly(path, statement).expect(201).json();
    }

    /** The objection, as soon as it has arrived at the office. */
    private JsonNode known(String who, JsonNode receipt) {
        return props.patience()
                .until(
                        "the objection has arrived",
                        () -> Optional.of(props.calls().get(who, api(receipt)))
                                .filter(answer -> answer.status() == 200))
                .json();
    }

    private void answer(String who, JsonNode receipt, String ground, String reasons) {
        step(who, receipt, "investigation", "RECEIVED", Map.of("finding", "查询不动产登记，并走访邻里两户。"));
        step(who, receipt, "answer", "INVESTIGATED", Map.of("ground", ground, "reasons", reasons));
    }

    private void step(String who, JsonNode receipt, String step, String from, Map<String, String> body) {
        props.act()
                .untilDone(
                        "the " + step,
                        () -> !known(who, receipt).path("phase").asString().equals(from),
                        () -> {
                            var versioned = new HashMap<String, Object>(body);
                            versioned.put(
                                    "version",
                                    known(who, receipt).path("version").asLong());
                            return props.calls().post(who, api(receipt) + "/" + step, versioned);
                        });
    }

    /** What who objected reads with number and key, once it has this outcome. */
    private String opened(JsonNode receipt, String outcome) {
        var asked = Map.of(
                "number",
                receipt.path("number").asString(),
                "key",
                receipt.path("key").asString());
        return props.patience()
                .until(
                        "the objection is answered",
                        () -> Optional.of(props.calls()
                                        .postPublicly("/api/v1/public/objections", asked)
                                        .expect(200)
                                        .body())
                                .filter(body -> body.contains(outcome)));
    }

    private static String api(JsonNode receipt) {
        return "/api/v1/objections/" + receipt.path("number").asString();
    }
}
