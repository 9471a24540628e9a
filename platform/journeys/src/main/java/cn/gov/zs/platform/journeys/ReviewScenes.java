package cn.gov.zs.platform.journeys;

import java.util.Map;
import java.util.Optional;

/** From acceptance to the waiting list: two townships, the city, three reviews. */
final class ReviewScenes {
    private final Props props;
    private final Story story;

    ReviewScenes(Props props) {
        this.props = props;
        this.story = props.story();
    }

    String otherTownshipSeesNothing() {
        var household = story.main();
        props.calls().get("reviewer-shiqi", household.resource()).expect(404);
        var seen = props.calls()
                .json("reviewer-shiqi", "/api/v1/applications?size=100")
                .path("items");
        Calls.check(
                seen.valueStream().noneMatch(item -> item.path("id").asString().equals(household.id())),
                "Another township's list shows the application");
        return household.staff();
    }

    String accept() {
        return step("clerk-xiaolan", "acceptance", "SUBMITTED", "材料齐全，予以受理。");
    }

    String visit() {
        return step("clerk-xiaolan", "visit", "ACCEPTED", "入户一次，走访邻里两户，情况与申报一致。");
    }

    String passFirstReview() {
        return step("reviewer-xiaolan", "first-review", "VISITED", "入户核查属实，家庭成员、住房、收入与申报一致。");
    }

    String file() {
        return step("clerk-xiaolan", "filing", "FIRST_NOTICE_HELD", "公示期内无异议，同意上报。");
    }

    /** The city asks every department; asked again, those that have answered are left in peace. */
    String checkWithDepartments() {
        var household = story.main();
        var check = "/api/v1/cross-checks/applications/" + household.id();
        props.patience().until("every department has answered", () -> {
            var answer = props.calls().post("city-reviewer", check, Map.of()).expect(200);
            return Optional.of(answer).filter(all -> !all.json().has("missing"));
        });
        return household.staff();
    }

    String passCityReview() {
        return step("city-reviewer", "city-review", "FILED", "公示期内无异议，部门核查与申报一致。");
    }

    String passFinalReview() {
        return step("city-approver", "final-review", "CITY_NOTICE_HELD", "两次公示期满无异议，同意登记轮候。");
    }

    private String step(String who, String review, String from, String finding) {
        props.cases().take(who, story.main(), review, from, finding);
        return story.main().staff();
    }
}
