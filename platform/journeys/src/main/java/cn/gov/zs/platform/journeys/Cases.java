package cn.gov.zs.platform.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What people do with a household's case over the API: look at it, take its next step, wait for its next state. */
final class Cases {
    private final Calls calls;
    private final Patience patience;
    private final Act act;

    Cases(Calls calls, Patience patience, Act act) {
        this.calls = calls;
        this.patience = patience;
        this.act = act;
    }

    /** The case as this person sees it now. */
    JsonNode seen(String who, Household household) {
        return calls.json(who, household.resource());
    }

    /** Its version as this person sees it now. */
    long version(String who, Household household) {
        return seen(who, household).path("version").asLong();
    }

    /** A member of staff takes the step and says why; it leaves this state. */
    void take(String who, Household household, String step, String from, String finding) {
        send(who, household, step, from, Map.of("finding", finding));
    }

    /** Sends the step with these members and the version last seen, until the case has left this state. */
    void send(String who, Household household, String step, String from, Map<String, ?> body) {
        act.untilDone(
                step + " is taken",
                () -> !seen(who, household).path("state").asString().equals(from),
                () -> calls.post(who, household.resource() + "/" + step, versioned(who, household, body)));
    }

    /** These members with the version this person sees now. */
    Map<String, Object> versioned(String who, Household household, Map<String, ?> body) {
        var all = new HashMap<String, Object>(body);
        all.put("version", version(who, household));
        return all;
    }

    /** The household's messages about its case with this title, as soon as there is one. */
    List<JsonNode> told(Household household, String title) {
        return patience.until(
                "the household is told: " + title,
                () -> Optional.of(calls.json(household.account(), "/api/v1/messages?unread=true&size=100")
                                .path("items")
                                .valueStream()
                                .filter(message ->
                                        message.path("applicationId").asString().equals(household.id()))
                                .filter(message ->
                                        message.path("title").asString().equals(title))
                                .toList())
                        .filter(found -> !found.isEmpty()));
    }

    /** Waits until the household sees its case in this state. */
    void reaches(Household household, String state) {
        patience.until(
                "the application is " + state,
                () -> Optional.of(seen(household.account(), household))
                        .filter(seen -> seen.path("state").asString().equals(state)));
    }
}
