package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;

/** The steps that staff take for every household alike, from acceptance to the waiting list. */
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
        return all("clerk-xiaolan", "acceptance", "SUBMITTED", "材料齐全，予以受理。");
    }

    String visit() {
        return all("village-xiaolan", "visit", "ACCEPTED", "入户一次，走访邻里两户，情况与申报一致。");
    }

    String passFirstReview() {
        return all("reviewer-xiaolan", "first-review", "VISITED", "入户核查属实，家庭成员、住房、收入与申报一致。");
    }

    String file() {
        return all("clerk-xiaolan", "filing", "FIRST_NOTICE_HELD", "公示期内无异议，同意上报。");
    }

    String passCityReview() {
        return all("city-reviewer", "city-review", "FILED", "公示期内无异议，部门核查与申报一致。");
    }

    String passFinalReview() {
        return all("city-approver", "final-review", "CITY_NOTICE_HELD", "两次公示期满无异议，同意登记轮候。");
    }

    /** For every household whose case is in this state. */
    private String all(String who, String review, String from, String finding) {
        for (var part : Part.UNDER_REVIEW) {
            var household = story.household(part);
            if (props.cases().seen(who, household).path("state").asString().equals(from)) {
                props.cases().take(who, household, review, from, finding);
            }
        }
        return story.main().staff();
    }
}
