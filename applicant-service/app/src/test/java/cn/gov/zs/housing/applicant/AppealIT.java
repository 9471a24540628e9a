package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A household is refused, appeals, and is heard by somebody else: on the pages and over the API. */
@ExtendWith(OutputCaptureExtension.class)
class AppealIT extends RunningService {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String REASONS = "名下有住房一套，人均面积超过标准。";
    private static final String GROUNDS = "该住房已于2015年出售，有买卖合同为证。";

    private String id = "";

    @BeforeEach
    void applies() {
        id = UUID.randomUUID().toString();
        assertThat(citizen()
                        .json("/api/v1/applications", Bodies.json(UUID.fromString(id)))
                        .status())
                .isEqualTo(201);
        takeToTheFirstReview(id);
    }

    private Visitor approver() {
        return visitor(ISSUER.token("city-approver", "city-approver"));
    }

    private String my(String rest) {
        return "/my/applications/" + id + rest;
    }

    private String staff(String rest) {
        return "/staff/applications/" + id + rest;
    }

    private String api(String rest) {
        return "/api/v1/applications/" + id + rest;
    }

    @Test
    void refused_on_its_page_appealed_upheld_and_reviewed_again(CapturedOutput log) {
        assertThat(xiaolanReviewer().get(staff("")).body()).contains(staff("/refusal"));
        var form = xiaolanReviewer().get(staff("/refusal"));
        assertThat(form.body()).contains("审核不予通过", "住房条件不符合").doesNotContain("??");
        var blank = xiaolanReviewer().form(staff("/refusal"), Map.of("version", version(form.body()), "words", " "));
        assertThat(blank.status()).isEqualTo(400);
        assertThat(blank.body()).contains("id=\"choice-error\"", "id=\"words-error\"");
        var refused = xiaolanReviewer()
                .form(
                        staff("/refusal"),
                        Map.of("version", version(form.body()), "choice", "HOUSING", "words", REASONS));
        assertThat(refused.status()).as(refused.body()).isBetween(302, 303);

        var hers = citizen().get(my(""));
        assertThat(hers.body())
                .contains("不予通过", REASONS, "第七条", "行政复议", my("/appeal"))
                .doesNotContain("reviewer-xiaolan");
        assertThat(citizen().get(my("") + "?lang=en").body())
                .contains("Refused", "Housing conditions not met")
                .doesNotContain("??");
        var appeal = citizen().get(my("/appeal"));
        assertThat(appeal.body()).contains("15个工作日");
        assertThat(citizen()
                        .form(my("/appeal"), Map.of("version", version(appeal.body())))
                        .status())
                .isEqualTo(400);
        assertThat(citizen()
                        .form(my("/appeal"), Map.of("version", version(appeal.body()), "words", GROUNDS))
                        .status())
                .isBetween(302, 303);
        assertThat(citizen().get(my("")).body()).contains("申诉处理中", "答复期限", GROUNDS);
        assertThat(approver().get("/fragments/applicant/staff").body()).contains("state=APPEALED");

        assertThat(approver().get(staff("")).body()).contains(staff("/appeal-decision"));
        var decision = approver().get(staff("/appeal-decision"));
        assertThat(decision.body()).contains(REASONS, GROUNDS);
        assertThat(approver()
                        .form(
                                staff("/appeal-decision"),
                                Map.of("version", version(decision.body()), "choice", "MAYBE", "words", "属实"))
                        .status())
                .isEqualTo(400);
        assertThat(approver()
                        .form(
                                staff("/appeal-decision"),
                                Map.of("version", version(decision.body()), "choice", "UPHELD", "words", "合同属实。"))
                        .status())
                .isBetween(302, 303);
        assertThat(citizen().get(my("")).body()).contains("已入户调查，待初审", "支持申诉", "合同属实。");

        var again = xiaolanReviewer().json(api("/first-review"), Map.of("version", apiVersion(), "finding", "复查后情况属实"));
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(log.getAll()).contains(id).doesNotContain(REASONS, GROUNDS, "李美华");
    }

    @Test
    void a_rejected_appeal_stands_and_says_what_is_left() {
        refuse();
        assertThat(citizen()
                        .json(api("/appeal"), Map.of("version", apiVersion(), "grounds", GROUNDS))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("APPEALED");
        var rejected = approver()
                .json(
                        api("/appeal-decision"),
                        Map.of("version", apiVersion(), "outcome", "REJECTED", "reasons", "该住房仍在名下。"));
        assertThat(rejected.json().path("state").asString()).isEqualTo("APPEAL_REJECTED");
        var line = citizen().get(api("")).json().path("refusals").path(0);
        assertThat(line.path("article").asInt()).isEqualTo(7);
        assertThat(line.has("reviewer")).as("the household is told the office").isFalse();
        assertThat(line.path("appeal").path("upheld").asBoolean(true)).isFalse();
        assertThat(citizen().get(my("")).body())
                .contains("申诉未予支持", "该住房仍在名下。", "6个月内提起行政诉讼")
                .doesNotContain(my("/appeal"));
        var more = citizen().json(api("/appeal"), Map.of("version", apiVersion(), "grounds", GROUNDS));
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.code()).isEqualTo("appeal.not-due");
        assertThat(more.json().path("clause").asString()).contains("第九条");
    }

    @Test
    void each_act_is_for_its_own_people_only() {
        var body = Map.of("version", 3, "ground", "INCOME", "reasons", REASONS);
        assertThat(shiqiReviewer().json(api("/first-refusal"), body).status()).isEqualTo(404);
        assertThat(citizen().json(api("/first-refusal"), body).status()).isEqualTo(403);
        assertThat(xiaolanClerk().get(staff("/refusal")).status()).isEqualTo(403);
        assertThat(approver().get(staff("/refusal")).status())
                .as("the final review is not due")
                .isEqualTo(409);
        assertThat(cityReviewer().get(staff("/refusal")).status())
                .as("the first review is the township's")
                .isEqualTo(409);
        assertThat(cityReviewer().json(api("/city-refusal"), body).code()).isEqualTo("review.not-due");
        assertThat(citizen().get(my("/appeal")).status())
                .as("nothing to appeal against")
                .isEqualTo(409);
        refuse();
        assertThat(otherCitizen().get(my("/appeal")).status()).isEqualTo(404);
        assertThat(otherCitizen()
                        .json(api("/appeal"), Map.of("version", 4, "grounds", GROUNDS))
                        .status())
                .isEqualTo(404);
        citizen().json(api("/appeal"), Map.of("version", apiVersion(), "grounds", GROUNDS));
        var decision = Map.of("version", apiVersion(), "outcome", "UPHELD", "reasons", "属实");
        assertThat(cityReviewer().json(api("/appeal-decision"), decision).status())
                .isEqualTo(403);
        var both = visitor(ISSUER.token(
                "reviewer-xiaolan", Map.of("township", "442000118"), "township-reviewer", "city-approver"));
        assertThat(both.json(api("/appeal-decision"), decision).code()).isEqualTo("appeal.own-refusal");
    }

    @Test
    void what_is_missing_or_wrong_is_named_and_nothing_is_decided() {
        for (var body : List.<Map<String, Object>>of(
                Map.of("version", 3, "reasons", REASONS),
                Map.of("version", 3, "ground", "MOOD", "reasons", REASONS),
                Map.of("version", 3, "ground", "INCOME"),
                Map.of("version", 3, "ground", "INCOME", "reasons", "核对" + Bodies.APPLICANT),
                Map.of("version", 3, "ground", "INCOME", "reasons", "长".repeat(1_001)),
                Map.of("ground", "INCOME", "reasons", REASONS),
                Map.of("version", 3, "ground", "INCOME", "reasons", REASONS, "more", 1))) {
            var answer = xiaolanReviewer().json(api("/first-refusal"), body);
            assertThat(answer.status()).as(body + ": " + answer.body()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain(Bodies.APPLICANT).doesNotContain("cn.gov.zs");
        }
        assertThat(xiaolanReviewer()
                        .json(api("/first-refusal"), Map.of("version", 9, "ground", "INCOME", "reasons", REASONS))
                        .code())
                .isEqualTo("state.stale");
        assertThat(citizen().get(api("")).json().path("state").asString()).isEqualTo("VISITED");
    }

    private void refuse() {
        var refused = xiaolanReviewer()
                .json(api("/first-refusal"), Map.of("version", apiVersion(), "ground", "HOUSING", "reasons", REASONS));
        assertThat(refused.status()).as(refused.body()).isEqualTo(200);
    }

    private long apiVersion() {
        return citizen().get(api("")).json().path("version").asLong();
    }

    private static String version(String body) {
        var matcher = VERSION.matcher(body);
        assertThat(matcher.find()).as("a version in %s", body).isTrue();
        return matcher.group(1);
    }
}
