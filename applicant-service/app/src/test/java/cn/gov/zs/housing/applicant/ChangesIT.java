package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.application.Applications;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A waiting household's circumstances change: reported, checked, decided, carried out; on the pages and over the API. */
@ExtendWith(OutputCaptureExtension.class)
class ChangesIT extends RunningService {
    private static final String WORDS = "五月起换到另一家工厂上班，工资上涨。";

    @Autowired
    private Applications applications;

    private String id = "";

    @BeforeEach
    void waits() {
        id = RegisteredHouseholds.of(citizen(), applications);
    }

    private String my(String rest) {
        return "/my/applications/" + id + rest;
    }

    private String staff(String rest) {
        return "/staff/changes/" + id + rest;
    }

    @Test
    void reported_on_the_page_checked_decided_and_the_waiting_goes_on_with_the_new_facts(CapturedOutput log) {
        assertThat(citizen().get(my("")).body()).contains(my("/changes/new"), "请及时申报");
        var page = citizen().get(my("/changes/new"));
        assertThat(page.body()).contains("李美华", "申报情况变更", "留空").doesNotContain(Bodies.APPLICANT, Bodies.CHILD, "??");
        assertThat(citizen().get(my("/changes/new") + "?lang=en").body())
                .contains("Report a change")
                .doesNotContain("??");

        var fields = fields();
        fields.put("changedOn", "2999-01-01");
        fields.put("words", " ");
        fields.put("incomes[0].monthly", "-5");
        var wrong = citizen().form(my("/changes"), fields);
        assertThat(wrong.status()).as(wrong.body()).isEqualTo(400);
        assertThat(wrong.body())
                .as("all at once, each beside its field, and what was typed stays")
                .contains("id=\"changedOn-error\"", "id=\"words-error\"", "id=\"incomes0.monthly-error\"", "2999-01-01")
                .doesNotContain("??");
        var elsewhere = fields();
        elsewhere.put("hukou.village", "442000001007");
        var moved = citizen().form(my("/changes"), elsewhere);
        assertThat(moved.status()).isEqualTo(400);
        assertThat(moved.body())
                .contains("id=\"hukou.village-error\"", "属于另一镇街", WORDS)
                .doesNotContain("??");

        var sent = citizen().form(my("/changes"), fields());
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        var own = citizen().get(my("/changes/1"));
        assertThat(own.body()).contains("待镇街核实", WORDS, "应于", "示例").doesNotContain(Bodies.APPLICANT, "??");
        assertThat(citizen().get(my("")).body()).doesNotContain(my("/changes/new"));

        assertThat(xiaolanReviewer().get("/staff/changes").body()).contains(id);
        assertThat(shiqiReviewer().get("/staff/changes").body()).doesNotContain(id);
        var work = xiaolanReviewer().get(staff("/1"));
        assertThat(work.body()).contains(WORDS, "id=\"check\"", "原登记情况").doesNotContain("??");
        var nothingFound = xiaolanReviewer().form(staff("/1/check"), Map.of("version", "1", "finding", " "));
        assertThat(nothingFound.status()).isEqualTo(400);
        assertThat(nothingFound.body())
                .contains("id=\"finding-error\"", WORDS, "原登记情况")
                .doesNotContain("??");
        assertThat(xiaolanReviewer()
                        .form(staff("/1/check"), Map.of("version", "1", "finding", "已走访用人单位，情况属实。"))
                        .status())
                .isBetween(302, 303);
        var decision = cityApprover().get(staff("/1") + "?lang=en");
        assertThat(decision.body()).contains("id=\"decision\"").doesNotContain("??");
        var undecided = cityApprover().form(staff("/1/decision"), Map.of("version", "2", "reasons", "仍低于标准。"));
        assertThat(undecided.status()).isEqualTo(400);
        assertThat(undecided.body())
                .as("what was typed stays")
                .contains("id=\"conclusion-error\"", "仍低于标准。</textarea>")
                .doesNotContain("id=\"reasons-error\"", "??");
        assertThat(cityApprover()
                        .form(
                                staff("/1/decision"),
                                Map.of("version", "2", "conclusion", "STILL_QUALIFIED", "reasons", "仍低于标准。"))
                        .status())
                .isBetween(302, 303);

        var told = citizen().get(my("/changes/1"));
        assertThat(told.body()).contains("仍符合条件", "仍低于标准。").doesNotContain("city-approver");
        var now = citizen().get("/api/v1/applications/" + id).json();
        assertThat(now.path("state").asString()).isEqualTo("REGISTERED");
        assertThat(now.path("yearlyIncome").decimalValue()).isEqualByComparingTo("36000");
        assertThat(log.getAll())
                .contains(id)
                .doesNotContain(WORDS, "李美华", Bodies.APPLICANT, Bodies.CHILD, "沿江路", "仍低于标准");
    }

    @Test
    void what_staff_found_takes_the_household_off_the_list_and_tells_it_the_clause_and_what_it_can_do() {
        var cityFinds = body(WORDS);
        var found = cityReviewer().json(api("/changes"), cityFinds);
        assertThat(found.status()).as(found.body()).isEqualTo(201);
        assertThat(found.json().path("origin").asString()).isEqualTo("STAFF");
        assertThat(cityReviewer().json(api("/changes"), cityFinds).code()).isEqualTo("form.replayed");
        assertThat(citizen().json(api("/changes"), body(WORDS)).code()).isEqualTo("change.open-already");
        assertThat(citizen().json(change("/withdrawal"), Map.of("version", 1)).code())
                .isEqualTo("change.others-report");
        assertThat(cityApprover()
                        .json(change("/decision"), decision(1, "NO_LONGER_QUALIFIED"))
                        .code())
                .as("the township checks first")
                .isEqualTo("change.not-due");
        check(1);
        assertThat(cityApprover()
                        .json(change("/decision"), decision(1, "NOT_ACCEPTED"))
                        .code())
                .isEqualTo("state.stale");
        var decided = cityApprover().json(change("/decision"), decision(2, "NO_LONGER_QUALIFIED"));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(decided.json().path("effect").asString()).isEqualTo("DONE");
        assertThat(citizen()
                        .get("/api/v1/applications/" + id)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("REMOVED");
        assertThat(citizen().get(my("")).body())
                .contains("取消轮候资格", "第七条", "复查结果如上。", "15个工作日", "行政复议", "6个月内提起行政诉讼")
                .doesNotContain(my("/changes/new"), "??");
        assertThat(citizen().get(my("") + "?lang=en").body())
                .contains("administrative reconsideration")
                .doesNotContain("??");
        assertThat(citizen().json(api("/changes"), body(WORDS)).code()).isEqualTo("change.not-waiting");
    }

    @Test
    void who_was_removed_appeals_on_the_platform_and_waits_again_from_the_same_day() {
        removed();
        var page = citizen().get(my(""));
        assertThat(page.body()).contains(my("/appeal"), "对取消轮候资格的决定申诉");
        var form = citizen().get(my("/appeal"));
        assertThat(form.body()).contains("15个工作日", "复查结果如上。").doesNotContain("??");
        assertThat(citizen().get(my("/appeal") + "?lang=en").body())
                .contains("who did not take the decision")
                .doesNotContain("??");
        var version = String.valueOf(version());
        assertThat(citizen().form(my("/appeal"), Map.of("version", version)).status())
                .isEqualTo(400);
        assertThat(otherCitizen().get(my("/appeal")).status()).isEqualTo(404);
        assertThat(citizen()
                        .form(my("/appeal"), Map.of("version", version, "words", "工资已降回原来水平。"))
                        .status())
                .isBetween(302, 303);
        assertThat(citizen().get(my("")).body()).contains("申诉处理中", "工资已降回原来水平。", "答复期限");
        assertThat(citizen().get(my("")).body()).doesNotContain(my("/appeal") + "\"");

        var decision = Map.of("version", version(), "outcome", "UPHELD", "reasons", "经核实仍符合条件。");
        assertThat(cityApprover().json(api("/appeal-decision"), decision).code())
                .as("who removed it does not hear the appeal")
                .isEqualTo("appeal.own-refusal");
        var another = visitor(ISSUER.token("city-approver-2", "city-approver"));
        assertThat(another.get("/staff/applications/" + id + "/appeal-decision").body())
                .contains("复查结果如上。", "工资已降回原来水平。")
                .doesNotContain("??");
        var heard = another.json(api("/appeal-decision"), decision);
        assertThat(heard.status()).as(heard.body()).isEqualTo(200);
        assertThat(heard.json().path("state").asString()).isEqualTo("REGISTERED");
        assertThat(citizen().get(my("")).body())
                .contains("支持申诉，恢复轮候资格", "经核实仍符合条件。", my("/changes/new"))
                .doesNotContain("??");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(citizen().get(my("")).body()).contains("轮候资格已恢复"));
    }

    @Test
    void a_rejected_appeal_against_a_removal_says_what_is_left_and_who_left_by_its_own_wish_has_none() {
        removed();
        citizen().json(api("/appeal"), Map.of("version", version(), "grounds", "不服。"));
        var another = visitor(ISSUER.token("city-approver-2", "city-approver"));
        another.json(
                api("/appeal-decision"), Map.of("version", version(), "outcome", "REJECTED", "reasons", "收入确已超过。"));
        assertThat(citizen().get(my("")).body())
                .contains("申诉未予支持", "收入确已超过。", "6个月内提起行政诉讼")
                .doesNotContain("??");
        assertThat(citizen()
                        .json(api("/appeal"), Map.of("version", version(), "grounds", "不服。"))
                        .code())
                .isEqualTo("appeal.not-due");

        id = RegisteredHouseholds.of(citizen(), applications);
        citizen().json(api("/leaving"), Map.of("version", version(), "reason", "另有住处。"));
        assertThat(citizen().get(my("")).body()).contains("取消轮候资格").doesNotContain(my("/appeal") + "\"", "行政复议");
        assertThat(citizen()
                        .json(api("/appeal"), Map.of("version", version(), "grounds", "不服。"))
                        .code())
                .isEqualTo("appeal.not-due");
    }

    @Test
    void a_change_that_is_not_accepted_tells_the_reasons_the_clause_and_what_is_left_and_moves_nothing() {
        RegisteredHouseholds.housed(id, applications);
        citizen().json(api("/changes"), body(WORDS));
        check(1);
        var decided = cityApprover().json(change("/decision"), decision(2, "NOT_ACCEPTED"));
        assertThat(decided.json().path("clause").asString()).as(decided.body()).isEqualTo("住建部令第11号 第九条");
        assertThat(citizen().get(my("/changes/1")).body())
                .contains("不予采纳", "复查结果如上。", "第九条", "照常承租", "再次申报", "行政复议", "6个月内提起行政诉讼")
                .doesNotContain("??");
        assertThat(citizen().get(my("/changes/1") + "?lang=en").body())
                .contains("changes by a review only")
                .doesNotContain("??");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(citizen().get(my("")).body())
                        .contains("情况变更未予采纳", "复查结果如上。")
                        .doesNotContain("??"));
        assertThat(citizen().get(api("")).json().path("state").asString()).isEqualTo("ALLOTMENT_CONFIRMED");
        assertThat(citizen().get(my("/appeal")).status())
                .as("no appeal lies: decision 0161")
                .isEqualTo(409);
        assertThat(citizen().json(api("/changes"), body(WORDS)).status())
                .as("it reports anew")
                .isEqualTo(201);
    }

    @Test
    void a_tenant_reports_a_change_online_or_at_the_window_and_keeps_its_home_with_the_new_facts() {
        RegisteredHouseholds.housed(id, applications);
        assertThat(citizen().get(my("")).body()).contains(my("/changes/new"), "请及时申报");
        assertThat(citizen().get(my("/changes/new")).status()).isEqualTo(200);
        var sent = citizen().form(my("/changes"), fields());
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        check(1);
        var decided = cityApprover().json(change("/decision"), decision(2, "STILL_QUALIFIED"));
        assertThat(decided.json().path("effect").asString()).as(decided.body()).isEqualTo("DONE");
        var now = citizen().get("/api/v1/applications/" + id).json();
        assertThat(now.path("state").asString()).isEqualTo("ALLOTMENT_CONFIRMED");
        assertThat(now.path("yearlyIncome").decimalValue()).isEqualByComparingTo("36000");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(citizen().get(my("")).body())
                        .contains("登记的家庭情况已变更")
                        .doesNotContain("??"));

        var clerk = visitor(ISSUER.token("clerk-xiaolan", Map.of("township", "442000118"), "township-clerk"));
        var window = "/staff/window/changes/" + id;
        assertThat(clerk.get("/staff/applications/" + id).body()).contains(window);
        assertThat(clerk.get(window).body()).contains("申报情况变更").doesNotContain("??");
        var typed = clerk.form(window, fields());
        assertThat(typed.status()).as(typed.body()).isBetween(302, 303);
        assertThat(citizen().get(api("/changes")).json().get(0).path("onPaper").asBoolean())
                .isTrue();
    }

    @Test
    void a_tenant_found_to_qualify_no_longer_is_told_the_clause_and_appeals_and_nothing_says_that_it_left_the_list() {
        RegisteredHouseholds.housed(id, applications);
        assertThat(cityReviewer()
                        .get("/staff/applications/" + id + "/changes/new")
                        .status())
                .isEqualTo(200);
        removed();
        var lost = citizen().get(api("")).json();
        assertThat(lost.path("state").asString()).isEqualTo("QUALIFICATION_LOST");
        assertThat(citizen().get(my("")).body())
                .contains("不再符合承租条件", "第三十一条", "复查结果如上。", "合理的搬迁期", "15个工作日", "行政复议", my("/appeal"))
                .doesNotContain("取消轮候资格", my("/changes/new"), "??");
        assertThat(citizen().get(my("") + "?lang=en").body())
                .contains("Appeal against the loss of your qualification")
                .doesNotContain("??");
        assertThat(citizen().json(api("/changes"), body(WORDS)).code()).isEqualTo("change.not-waiting");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(citizen().get(my("")).body())
                        .contains("您的家庭不再符合承租公共租赁住房的条件")
                        .doesNotContain("??"));

        assertThat(citizen().get(my("/appeal")).body()).contains("复查结果如上。").doesNotContain("??");
        assertThat(citizen()
                        .json(api("/appeal"), Map.of("version", version(), "grounds", "没有购买其他住房。"))
                        .status())
                .isEqualTo(200);
        var another = visitor(ISSUER.token("city-approver-2", "city-approver"));
        assertThat(another.get("/staff/applications/" + id + "/appeal-decision").body())
                .contains("复查结果如上。")
                .doesNotContain("??");
        var heard = another.json(
                api("/appeal-decision"), Map.of("version", version(), "outcome", "UPHELD", "reasons", "经核实仍符合条件。"));
        assertThat(heard.status()).as(heard.body()).isEqualTo(200);
        assertThat(heard.json().path("state").asString()).isEqualTo("ALLOTMENT_CONFIRMED");
        assertThat(citizen().get(my("")).body())
                .contains("支持申诉，恢复承租资格", my("/changes/new"))
                .doesNotContain("合理的搬迁期", "??");
    }

    private void removed() {
        cityReviewer().json(api("/changes"), body(WORDS));
        check(1);
        var decided = cityApprover().json(change("/decision"), decision(2, "NO_LONGER_QUALIFIED"));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    }

    private long version() {
        return citizen()
                .get("/api/v1/applications/" + id)
                .json()
                .path("version")
                .asLong();
    }

    @Test
    void each_part_is_for_its_own_people_only() {
        citizen().json(api("/changes"), body(WORDS));
        var finding = Map.of("version", 1, "finding", "属实");
        assertThat(citizen().json(change("/check"), finding).status()).isEqualTo(403);
        assertThat(shiqiReviewer().json(change("/check"), finding).status()).isEqualTo(404);
        assertThat(cityReviewer().json(change("/check"), finding).status()).isEqualTo(403);
        assertThat(otherCitizen().get(my("/changes/1")).status()).isEqualTo(404);
        assertThat(otherCitizen().get(my("/changes/new")).status()).isEqualTo(404);
        assertThat(otherCitizen().json(api("/changes"), body(WORDS)).status()).isEqualTo(404);
        assertThat(otherCitizen()
                        .json(change("/withdrawal"), Map.of("version", 1))
                        .status())
                .isEqualTo(403);
        assertThat(shiqiReviewer()
                        .get("/staff/applications/" + id + "/changes/new")
                        .status())
                .isEqualTo(404);
        assertThat(cityApprover()
                        .get("/staff/applications/" + id + "/changes/new")
                        .status())
                .isEqualTo(403);
        assertThat(anybody().get(my("/changes/1")).status()).isIn(302, 401);
        check(1);
        var both = visitor(ISSUER.token(
                "reviewer-xiaolan", Map.of("township", "442000118"), "township-reviewer", "city-approver"));
        assertThat(both.json(change("/decision"), decision(2, "NOT_ACCEPTED")).code())
                .isEqualTo("change.own-check");
        assertThat(xiaolanReviewer()
                        .json(change("/decision"), decision(2, "NOT_ACCEPTED"))
                        .status())
                .isEqualTo(403);
        var back = citizen().json(change("/withdrawal"), Map.of("version", 2));
        assertThat(back.json().path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(cityApprover()
                        .json(change("/decision"), decision(3, "NOT_ACCEPTED"))
                        .code())
                .isEqualTo("change.not-due");
        var again = citizen().json(api("/changes"), body(WORDS));
        assertThat(again.json().path("place").asInt()).isEqualTo(2);
        assertThat(citizen().get(api("/changes")).json().size()).isEqualTo(2);
    }

    @Test
    void what_is_missing_or_wrong_is_named_and_nothing_is_kept() {
        for (var wrong : List.<Map<String, Object>>of(
                with("formId", null),
                with("changedOn", null),
                with("changedOn", "2026-13-40"),
                with("changedOn", "2999-01-01"),
                with("words", ""),
                with("words", "号码是" + Bodies.APPLICANT),
                with("words", "长".repeat(1_001)),
                with("declaration", null),
                with("declaration", declaration("consent", false)),
                with("declaration", declaration("incomes", incomes(-1))),
                with("declaration", declaration("applicant", Map.of("name", "王某", "idNumber", ""))),
                with("more", 1))) {
            var answer = citizen().json(api("/changes"), wrong);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain(Bodies.APPLICANT).doesNotContain("cn.gov.zs");
        }
        var moved = citizen()
                .json(
                        api("/changes"),
                        with("declaration", declaration("hukou", Map.of("village", "442000001007", "detail", "1号"))));
        assertThat(moved.code()).isEqualTo("household.other-township");
        assertThat(citizen().get(api("/changes")).json().size()).isZero();
        for (var nobody : List.of("/0", "/1", "/x", "/99999", "/-1")) {
            assertThat(citizen().get(my("/changes" + nobody)).status())
                    .as(nobody)
                    .isEqualTo(404);
        }
        assertThat(cityApprover().get("/staff/changes?state=NONE").status()).isEqualTo(400);
        assertThat(cityApprover().get("/api/v1/changes?page=-1").status()).isEqualTo(400);
    }

    private String api(String rest) {
        return "/api/v1/applications/" + id + rest;
    }

    private String change(String rest) {
        return "/api/v1/changes/" + id + "/1" + rest;
    }

    private void check(int version) {
        var checked = xiaolanReviewer().json(change("/check"), Map.of("version", version, "finding", "情况属实"));
        assertThat(checked.status()).as(checked.body()).isEqualTo(200);
    }

    private static Map<String, Object> decision(int version, String conclusion) {
        return Map.of("version", version, "conclusion", conclusion, "reasons", "复查结果如上。");
    }

    private static Map<String, Object> declaration(String field, Object value) {
        return Bodies.json(UUID.randomUUID(), field, value);
    }

    private static List<Map<String, Object>> incomes(int monthly) {
        return List.of(Map.of("member", 0, "kind", "WAGES", "monthly", monthly, "months", 12));
    }

    private static Map<String, Object> body(String words) {
        var body = new HashMap<String, Object>();
        body.put("formId", UUID.randomUUID().toString());
        body.put("changedOn", "2026-05-20");
        body.put("words", words);
        body.put("declaration", declaration("incomes", incomes(3000)));
        return body;
    }

    private static Map<String, Object> with(String field, @Nullable Object value) {
        var body = body(WORDS);
        if (value == null) {
            body.remove(field);
        } else {
            body.put(field, value);
        }
        return body;
    }

    /** As the page sends it: identity numbers are left blank and stay as they are known. */
    private static Map<String, String> fields() {
        var fields = new HashMap<>(Bodies.form(UUID.randomUUID()));
        fields.put("applicant.idNumber", "");
        fields.put("coApplicants[1].idNumber", "");
        fields.put("incomes[0].monthly", "3000");
        fields.put("changedOn", "2026-05-20");
        fields.put("words", WORDS);
        return fields;
    }
}
