package cn.gov.zs.platform.journeys;

import cn.gov.zs.platform.journeys.Story.Part;
import java.util.Map;
import java.util.Optional;

/** Returned and corrected; refused with a clause, appealed against, heard by somebody else. */
final class RefusalScenes {
    private static final String REVIEWER = "reviewer-xiaolan";
    private static final String APPROVER = "city-approver";

    private final Props props;

    RefusalScenes(Props props) {
        this.props = props;
    }

    /** The first review sends a declaration back; the household corrects it and the review goes on. */
    String corrected() {
        var household = props.story().household(Part.OBJECTED);
        props.cases().take(REVIEWER, household, "first-return", "VISITED", "工作单位与社保记录不符，请更正。");
        var declaration = Application.of(props.formId(), household.applicant(), household.spouse());
        declaration.put("employer", "小榄锁业有限公司");
        props.cases()
                .send(household.account(), household, "correction", "RETURNED", Map.of("declaration", declaration));
        props.cases().reaches(household, "VISITED");
        Calls.check(
                props.calls().page(REVIEWER, household.staff()).contains("小榄锁业有限公司"),
                "Staff do not see the correction");
        return household.staff();
    }

    /** The township refuses on article 7; the relative with the mandate appeals. */
    String refused() {
        var household = props.story().household(Part.WINDOW);
        refuse(REVIEWER, "first-refusal", "VISITED", household, "HOUSING", "邻里反映该户名下另有住房。");
        appeal(household, "citizen-li", "该住房登记在其兄名下，有不动产查询结果为证。");
        return household.mine() + "/appeal";
    }

    /** Somebody else at the city hears the appeal and upholds it: the first review is made again. */
    String appealUpheld() {
        var household = props.story().household(Part.WINDOW);
        decide(household, "UPHELD", "不动产查询结果属实，支持申诉。");
        props.cases().reaches(household, "VISITED");
        return household.staff();
    }

    /** After an objection was upheld the city refuses; this appeal is rejected, and the remedies are told. */
    String appealRejected() {
        var household = props.story().household(Part.OBJECTED);
        refuse("city-reviewer", "city-refusal", "FILED", household, "HOUSING", "异议成立，该户名下另有自建房。");
        appeal(household, household.account(), "自建房为父母所有。");
        decide(household, "REJECTED", "自建房登记在申请人名下，不支持申诉。");
        props.cases().reaches(household, "APPEAL_REJECTED");
        Calls.check(
                props.calls().page(household.account(), household.mine()).contains("行政诉讼"),
                "The household is not told what else it can do");
        return household.mine();
    }

    private void refuse(String who, String step, String from, Household household, String ground, String reasons) {
        props.cases().send(who, household, step, from, Map.of("ground", ground, "reasons", reasons));
        var told = props.cases().seen(household.account(), household).path("refusals");
        Calls.check(
                told.path(told.size() - 1).path("article").asInt() == 7,
                "The household is not told the article: " + told);
    }

    private void appeal(Household household, String who, String grounds) {
        props.cases().send(who, household, "appeal", "REFUSED", Map.of("grounds", grounds));
        var clock = props.patience().until("the appeal's clock runs", () -> {
            var seen = props.calls().json(APPROVER, household.resource() + "/clock");
            return seen.path("stage").asString().equals("APPEAL") ? Optional.of(seen) : Optional.empty();
        });
        Calls.check(
                clock.path("days").asInt() == 15
                        && clock.path("unit").asString().equals("WORKING"),
                "An appeal is not answered within 15 working days: " + clock);
    }

    private void decide(Household household, String outcome, String reasons) {
        props.cases()
                .send(
                        APPROVER,
                        household,
                        "appeal-decision",
                        "APPEALED",
                        Map.of("outcome", outcome, "reasons", reasons));
    }
}
