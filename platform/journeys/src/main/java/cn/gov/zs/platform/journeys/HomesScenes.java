package cn.gov.zs.platform.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The allocation officer asks for homes of 祈安苑 by event, the stock reserves all or none; the public reads the homes notice. */
final class HomesScenes {
    private static final String ASKS = "allocation-officer";
    private static final String POOLS = "/api/v1/allocation/pools";
    private static final String ESTATE = "祈安苑";

    private final Props props;
    private final Story story;

    HomesScenes(Props props) {
        this.props = props;
        this.story = props.story();
    }

    /** More homes than there are: nothing is reserved, and who asked is told how many there are. */
    String refused() {
        var id = ask("超出房源的批次", 2_000);
        var pool = answered(id, "REFUSED");
        var lacking = pool.path("lacking").path(0);
        Calls.check(
                pool.path("reason").asString().equals("NOT_ENOUGH")
                        && lacking.path("wanted").asInt() == 2_000
                        && lacking.path("free").asInt() > 0,
                "The refusal does not say what was lacking: " + pool);
        return "/staff/allocation/pools/" + id;
    }

    /**
     * Asks for this many homes, which then are on offer.
     *
     * @param homes at least 2; more when more households wait, so that everybody can be housed
     */
    String offer(int homes) {
        var id = ask("祈安苑配租批次", homes);
        answered(id, "GRANTED");
        story.offerId = id;
        props.calls()
                .json("stock-officer", "/api/v1/homes/offers/" + id)
                .path("homeIds")
                .valueStream()
                .map(home -> home.asString())
                .forEach(story.homeIds::add);
        Calls.check(story.homeIds.size() == homes, "Other homes were reserved than were asked for: " + story.homeIds);
        return "/homes";
    }

    String ask(String title, int homes) {
        var formId = props.formId();
        var wish = Map.of("estate", ESTATE, "rooms", 2, "count", homes);
        props.act()
                .untilDone(
                        "homes are asked for",
                        () -> props.calls().get(ASKS, POOLS + "/" + formId).status() == 200,
                        () -> props.calls()
                                .post(ASKS, POOLS, Map.of("formId", formId, "title", title, "wishes", List.of(wish))));
        return formId;
    }

    JsonNode answered(String id, String state) {
        return props.patience()
                .until(
                        "the request for homes is " + state,
                        () -> Optional.of(props.calls().json(ASKS, POOLS + "/" + id))
                                .filter(seen -> seen.path("state").asString().equals(state)));
    }

    String notice() {
        var notice = Notices.find(props.cast().everybody(), props.patience(), "HOMES", story.offerId);
        story.homesPublishedOn = LocalDate.parse(notice.path("publishedOn").asString());
        return notice.path("path").asString();
    }
}
