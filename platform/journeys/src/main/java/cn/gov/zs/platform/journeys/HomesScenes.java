package cn.gov.zs.platform.journeys;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The stock officer enters homes of 祈安苑 and puts them on offer; the public reads the homes notice. */
final class HomesScenes {
    private final Props props;
    private final Cast cast;
    private final Patience patience;
    private final Story story;

    HomesScenes(Props props) {
        this.props = props;
        this.cast = props.cast();
        this.patience = props.patience();
        this.story = props.story();
    }

    /**
     * Offers this many homes.
     *
     * @param homes at least 2; more when more households wait, so that everybody can be housed
     */
    String offer(int homes) {
        var officer = cast.as("stock-officer");
        var building = "journey-" + Long.toHexString(props.chance().nextLong()).substring(0, 6);
        for (var each = 0; each < homes; each++) {
            story.homeIds.add(add(officer, building, each + 1, props.formId()));
        }
        var formId = props.formId();
        patience.until("the homes are on offer", () -> {
            var answer = officer.post("/api/v1/homes/offers", Map.of("formId", formId, "homeIds", story.homeIds));
            if (answer.unavailable()) {
                return Optional.empty();
            }
            if (answer.status() != 409) {
                answer.expect(201);
            }
            var offer = officer.get("/api/v1/homes/offers/" + formId);
            return Optional.of(offer)
                    .filter(seen -> seen.status() == 200)
                    .filter(seen -> seen.json().path("state").asString().equals("OFFERED"));
        });
        story.offerId = formId;
        return "/homes";
    }

    private String add(Visitor officer, String building, int number, String formId) {
        var home = Map.of(
                "formId",
                formId,
                "estate",
                "祈安苑",
                "building",
                building,
                "number",
                "%d%02d".formatted(1 + number / 4, 1 + number % 4),
                "rooms",
                2,
                "floorArea",
                58.5,
                "floor",
                1 + number / 4,
                "address",
                "南区街道祈安苑" + building);
        return patience.until("a home is entered", () -> {
            var answer = officer.post("/api/v1/homes", home);
            if (answer.unavailable()) {
                return Optional.empty();
            }
            // 409 names the home that an earlier try entered although its answer was lost
            return Optional.of((answer.status() == 409 ? answer : answer.expect(201))
                    .json()
                    .path("homeId")
                    .asString());
        });
    }

    String notice() {
        var notice = Notices.find(cast.everybody(), patience, "HOMES", story.offerId);
        story.homesPublishedOn = LocalDate.parse(notice.path("publishedOn").asString());
        return notice.path("path").asString();
    }
}
