package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A household leaves the waiting list because it wants to; nobody decides that for it, and no homes are drawn for it. */
final class LeavingScenes {
    private static final String WISH = "已自行购房，不再轮候。";
    private static final String LIST = "/api/v1/allocation/waiting-list?category=LOCAL_LOW_INCOME&page=";

    private final Props props;

    LeavingScenes(Props props) {
        this.props = props;
    }

    /** Told what it gives up it confirms; its page says that it wished so, and the list of those who wait lacks it. */
    String left() {
        var household = props.story().household(Part.LEAVING);
        var page = household.mine() + "/leaving";
        Calls.check(listed(household), "The household does not wait");
        Calls.check(
                props.calls().page(household.account(), page).contains("已累计的轮候时间作废"),
                "The household is not told what it gives up");
        props.act()
                .untilDone(
                        "the household has left the list",
                        () -> props.cases()
                                .seen(household.account(), household)
                                .path("state")
                                .asString()
                                .equals("REMOVED"),
                        () -> props.calls().form(household.account(), page, wish(household)));
        var own = props.calls().page(household.account(), household.mine());
        Calls.check(
                own.contains("本人申请退出轮候") && own.contains(WISH) && !own.contains(household.mine() + "/appeal"),
                "The household's page does not show its wish, or offers an appeal against it");
        props.patience()
                .until(
                        "the waiting list lacks the household",
                        () -> Optional.of(household).filter(one -> !listed(one)));
        var entry = mine(household);
        Calls.check(
                entry.path("state").asString().equals("REMOVED")
                        && entry.hasNonNull("removedOn")
                        && !entry.hasNonNull("position"),
                "The household's entry does not say that it left: " + entry);
        var told = props.cases().told(household, "已退出轮候");
        Calls.check(told.size() == 1, "The household was told more than once: " + told);
        props.calls().get(household.account(), page).expect(409);
        return household.mine();
    }

    private Map<String, String> wish(Household household) {
        var version = props.cases().version(household.account(), household);
        return Map.of("version", String.valueOf(version), "words", WISH);
    }

    /** Whether the office finds it among those who wait. */
    private boolean listed(Household household) {
        for (var page = 0; ; page++) {
            var list = props.calls().json("allocation-officer", LIST + page);
            if (list.path("items").valueStream().anyMatch(entry -> isOf(entry, household))) {
                return true;
            }
            if (!list.path("more").asBoolean()) {
                return false;
            }
        }
    }

    private JsonNode mine(Household household) {
        return props.calls()
                .json(household.account(), "/api/v1/allocation/waiting-list/mine")
                .valueStream()
                .filter(entry -> isOf(entry, household))
                .findFirst()
                .orElseThrow(() -> new JourneyFailed("The household no longer sees its entry"));
    }

    private static boolean isOf(JsonNode entry, Household household) {
        return entry.path("applicationId").asString().equals(household.id());
    }
}
