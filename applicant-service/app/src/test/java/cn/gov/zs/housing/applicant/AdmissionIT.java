package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AdmissionIT extends RunningService {
    private static final String CHECKS = "/api/v1/public/admission-checks";
    private static final String STANDARDS = "/api/v1/public/admission-standards";
    private static final String STAFF = "/staff/admission-standards";
    private static final String SAMPLE = "示例，非现行标准，以主管部门公布为准";
    private static final Pattern TOLD = Pattern.compile("name=\"told\" value=\"([^\"]*)\"");

    @Test
    void anybody_is_told_which_condition_fails_and_by_how_much(CapturedOutput log) {
        var page = anybody().get("/check");
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body().strip()).endsWith("</html>");
        assertThat(page.body()).contains("申请资格自测", "不保存", "method=\"post\"").doesNotContain("??");

        // 77777.77 yuan a year for two is 3,240.74 a month: 597.75 above 2,643, rounded up
        var answer = anybody().form("/check", typed());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().strip()).endsWith("</html>");
        assertThat(answer.body())
                .contains("有条件不符合", "3,240.74元", "597.75元", "人均月可支配收入不高于2643元", SAMPLE)
                .contains("本市户籍低收入家庭准入标准第4版", "暂不能判断", "仅对单身申请人要求")
                .contains("value=\"77777.77\"")
                .doesNotContain("??");
        var english = anybody().form("/check?lang=en", typed());
        assertThat(english.body())
                .contains("Fails a condition", "597.75 yuan", "Sample, not the standard in force", "version 4")
                .doesNotContain("??");
        assertThat(log.getAll()).doesNotContain("77777").doesNotContain("31.41");
    }

    @Test
    void the_api_answers_the_same_and_stores_nothing() {
        var body = new HashMap<String, Object>(
                Map.of("category", "LOCAL_LOW_INCOME", "persons", 2, "yearlyIncome", new BigDecimal("63432.01")));

        var over = anybody().json(CHECKS, body);
        assertThat(over.status()).as(over.body()).isEqualTo(200);
        assertThat(over.json().path("outcome").asString()).isEqualTo("FAILS");
        assertThat(over.json().path("standard").path("label").asString()).isEqualTo(SAMPLE);
        var income = over.json().path("conditions").path(0);
        assertThat(income.path("limit").path("criterion").asString()).isEqualTo("PER_HEAD_MONTHLY_INCOME");
        assertThat(income.path("limit").path("clause").asString()).contains("2643元");
        assertThat(income.path("standardNumber").asInt()).isEqualTo(4);
        assertThat(income.path("by").decimalValue()).isEqualByComparingTo("0.01");
        assertThat(income.path("byUnit").asString()).isEqualTo("YUAN");
        body.put("yearlyIncome", new BigDecimal("63432.00"));
        assertThat(anybody().json(CHECKS, body).json().path("outcome").asString())
                .as("exactly on the line, and the rest not told")
                .isEqualTo("OPEN");
        var migrant = Map.of(
                "category",
                "MIGRANT_POINTS",
                "persons",
                1,
                "hasHome",
                false,
                "migrantPoints",
                30,
                "transferred",
                false,
                "underHousingSecurity",
                false);
        assertThat(anybody().json(CHECKS, migrant).json().path("outcome").asString())
                .isEqualTo("MEETS");
        assertThat(anybody()
                        .json(CHECKS, Map.of("category", "LOCAL_OTHER", "persons", 1))
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("NO_STANDARD");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "persons, 0, out-of-range",
        "persons, 31, out-of-range",
        "persons, -1, out-of-range",
        "persons, 99999999999, type",
        "persons, 1.5, type",
        "persons, \"2\", type",
        "persons, null, required",
        "category, \"PENTHOUSE\", unknown-choice",
        "category, 5, type",
        "yearlyIncome, -0.01, out-of-range",
        "yearlyIncome, 1e300, out-of-range",
        "yearlyIncome, 0.001, out-of-range",
        "yearlyIncome, \"viel\", type",
        "declaredAssets, 100000000.01, out-of-range",
        "floorArea, -3, out-of-range",
        "areaMeasure, \"ROUND\", unknown-choice",
        "applicantAge, 121, out-of-range",
        "transferredOn, \"2999-01-01\", in-the-future",
        "transferredOn, \"2026-02-30\", type",
        "migrantPoints, -1, out-of-range",
        "underHousingSecurity, \"maybe\", type",
        "color, \"red\", unknown",
    })
    void the_api_names_the_field_that_is_wrong(String field, String value, String code) {
        var fields = new LinkedHashMap<String, String>(
                Map.of("category", "\"LOCAL_LOW_INCOME\"", "persons", "2", "hasHome", "true", "floorArea", "30"));
        fields.put(field, value);
        var body = new StringBuilder("{");
        fields.forEach((name, each) -> body.append(body.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":")
                .append(each));

        var answer = anybody()
                .post(
                        CHECKS,
                        "application/json",
                        body.append('}').toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("fields").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(answer.json().path("fields").path(0).path("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "persons, 0, 数值超出允许的范围",
        "persons, 31, 数值超出允许的范围",
        "persons, zwei, 请填写数字",
        "persons, '', 必填",
        "category, PENTHOUSE, 请从列出的选项中选择",
        "yearlyIncome, -1, 数值超出允许的范围",
        "yearlyIncome, 99999999999999999999, 数值超出允许的范围",
        "yearlyIncome, 1e5, 请填写数字",
        "floorArea, '', 必填",
        "transferredOn, 2026-02-30, 请填写日期",
        "transferredOn, 2999-01-01, 不能晚于今天",
    })
    void the_page_says_beside_the_field_what_is_wrong(String field, String value, String text) {
        var fields = typed();
        fields.put(field, value);

        var answer = anybody().form("/check", fields);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"", text);
        assertThat(answer.body().strip()).endsWith("</html>");
        assertThat(answer.body()).doesNotContain("id=\"result\"", "??");
    }

    @Test
    void malformed_checks_are_answered_with_4xx() {
        assertThat(anybody().form("/check", Map.of()).status()).isEqualTo(400);
        assertThat(anybody().json(CHECKS, List.of()).status()).isEqualTo(400);
        assertThat(anybody().post(CHECKS, "application/json", new byte[] {'{'}).status())
                .isEqualTo(400);
        assertThat(anybody().post(CHECKS, "application/json", new byte[] {}).status())
                .isEqualTo(400);
        assertThat(anybody().get(CHECKS).status()).isEqualTo(405);
    }

    @Test
    void everybody_reads_all_versions_newest_first() {
        var items = anybody().get(STANDARDS).json().path("items");
        var local = items.valueStream()
                .filter(item -> item.path("category").asString().equals("LOCAL_LOW_INCOME"))
                .toList();

        assertThat(local).extracting(item -> item.path("number").asInt()).containsExactly(4, 3, 2, 1);
        assertThat(local)
                .extracting(item -> item.path("state").asString())
                .containsExactly("IN_FORCE", "SUPERSEDED", "SUPERSEDED", "SUPERSEDED");
        assertThat(local).allMatch(item -> item.path("label").asString().equals(SAMPLE));
        var page = anybody().get("/admission-standards");
        assertThat(page.body())
                .contains("2,643元", "2,428元", "1,385元", "28万元", "流动人员申请住房保障须知", SAMPLE, "暂用于对照", "已被替代")
                .doesNotContain("??");
        assertThat(page.body().strip()).endsWith("</html>");
        assertThat(anybody().get("/admission-standards?lang=en").body())
                .contains("Used for comparison for now", "2,643 yuan")
                .doesNotContain("??");
    }

    @Test
    void one_person_enters_a_version_and_another_approves_it() {
        var fields = standard("NEW_EMPLOYEE", "2030-01-01");
        var empty = cityReviewer().get(STAFF + "/new?category=LOCAL_LOW_INCOME");
        assertThat(empty.body()).contains("value=\"2643\"", "人均月可支配收入不高于2643元").doesNotContain("??");
        assertThat(empty.body().strip()).endsWith("</html>");
        assertThat(cityReviewer().get(STAFF + "/new").status()).isEqualTo(200);

        var sent = cityReviewer().form(STAFF, fields);
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        assertThat(anybody().get(STANDARDS).body())
                .as("what waits is not public")
                .doesNotContain("中建〔2029〕1号");
        var again = cityReviewer().form(STAFF, fields);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("id=\"firstDay-error\"", "同一施行日期已有一个版本待批准");

        var number = anyNumber("NEW_EMPLOYEE");
        var approval = STAFF + "/NEW_EMPLOYEE/" + number + "/approval";
        assertThat(cityReviewer().form(approval, Map.of()).status()).isEqualTo(403);
        var both = visitor(ISSUER.token("city-reviewer", "city-reviewer", "city-approver"));
        var own = both.form(approval, Map.of());
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.body()).contains("不能批准自己录入的标准", "二（二）（1）");
        assertThat(both.get(STAFF).body()).doesNotContain(approval);
        assertThat(cityApprover().get(STAFF).body()).contains(approval, "待批准", "city-reviewer");
        assertThat(cityApprover().form(approval, Map.of()).status()).isBetween(302, 303);
        assertThat(cityApprover().form(approval, Map.of()).status()).isEqualTo(409);
        assertThat(anybody().get(STANDARDS).body()).contains("中建〔2029〕1号", "TO_COME");

        var withdrawal = STAFF + "/NEW_EMPLOYEE/" + number + "/withdrawal";
        assertThat(cityApprover().form(withdrawal, Map.of()).status()).isBetween(302, 303);
        assertThat(anybody().get(STANDARDS).body()).contains("WITHDRAWN");
        assertThat(cityReviewer().get(STAFF + "?lang=en").body())
                .contains("Withdrawn")
                .doesNotContain("??");
    }

    @Test
    void a_version_in_force_is_not_taken_back() {
        var answer = cityApprover().form(STAFF + "/LOCAL_LOW_INCOME/4/withdrawal", Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("2018年7月1日", "不能撤回");
    }

    @Test
    void a_flawed_version_is_shown_again_with_its_errors() {
        var fields = standard("INDUSTRIAL_PARK", "soon");
        fields.put("sourceNumber", "");
        fields.put("limits[0].number", "-5");
        fields.put("limits[5].number", "25.5");
        fields.put("limits[5].clause", "");

        var answer = cityReviewer().form(STAFF, fields);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body().strip()).endsWith("</html>");
        assertThat(answer.body())
                .contains("id=\"firstDay-error\"", "id=\"sourceNumber-error\"", "id=\"limits0.number-error\"")
                .contains("id=\"limits5.number-error\"", "id=\"limits5.clause-error\"", "value=\"-5\"")
                .doesNotContain("??");
        assertThat(cityReviewer().form(STAFF, Map.of()).status()).isEqualTo(400);
        assertThat(anybody().get(STANDARDS).body()).doesNotContain("INDUSTRIAL_PARK");
    }

    @Test
    void only_the_city_manages_standards() {
        assertThat(anybody().get(STAFF).status()).isEqualTo(401);
        assertThat(citizen().get(STAFF).status()).isEqualTo(403);
        assertThat(xiaolanReviewer().get(STAFF).status()).isEqualTo(403);
        assertThat(cityApprover().get(STAFF + "/new").status()).isEqualTo(403);
        assertThat(cityApprover()
                        .form(STAFF, standard("NEW_EMPLOYEE", "2031-01-01"))
                        .status())
                .isEqualTo(403);
        assertThat(citizen()
                        .form(STAFF + "/NEW_EMPLOYEE/1/withdrawal", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(cityApprover()
                        .form(STAFF + "/PENTHOUSE/1/approval", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(cityApprover()
                        .form(STAFF + "/NEW_EMPLOYEE/x/approval", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(cityApprover()
                        .form(STAFF + "/NEW_EMPLOYEE/99/approval", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(cityApprover().get("/fragments/applicant/staff").body()).contains(STAFF);
        assertThat(xiaolanReviewer().get("/fragments/applicant/staff").body()).doesNotContain(STAFF);
    }

    @Test
    void a_household_that_fails_is_told_and_may_submit_all_the_same() {
        var fields = Bodies.form(UUID.randomUUID());
        fields.put("incomes[0].monthly", "10000");
        var path = "/my/applications/" + fields.get("formId");

        var told = citizen().form("/my/applications", fields);
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        assertThat(told.body().strip()).endsWith("</html>");
        assertThat(told.body())
                .contains("提交前请看", "5,000元", "2,357元", "value=\"李小明\"", SAMPLE)
                .doesNotContain("??");
        assertThat(citizen().get(path).status()).as("nothing was kept").isEqualTo(404);

        fields.put("told", found(told.body()));
        fields.put("assets.other", "482000");
        assertThat(citizen().form("/my/applications", fields).status())
                .as("another condition fails now")
                .isEqualTo(200);
        fields.put("assets.other", "0");
        var sent = citizen().form("/my/applications", fields);
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        assertThat(citizen().get(path).body()).contains("准入条件对照", "2,357元");
        assertThat(citizen().get(path + "/receipt").body()).contains("准入条件对照", "2,357元");
        var staff = xiaolanReviewer().get("/staff/applications/" + fields.get("formId"));
        assertThat(staff.body())
                .contains("准入条件对照", "2,357元", "人均资产（自动计算）", "9,000元", "由工作人员审核决定")
                .doesNotContain("??");
        assertThat(staff.body().split("id=\"judgement\"", -1)).hasSize(2);
    }

    @Test
    void the_form_shows_the_judgement_without_submitting() {
        var fields = Bodies.form(UUID.randomUUID());
        fields.put("judge", "true");

        var shown = citizen().form("/my/applications?lang=en", fields);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains("has not been submitted yet", "1,250 yuan", "7.25 m²", "9,000 yuan")
                .doesNotContain("??");
        assertThat(citizen().get("/my/applications/" + fields.get("formId")).status())
                .isEqualTo(404);
        assertThat(citizen().get("/my/applications/new").body()).contains("href=\"/check\"", "name=\"judge\"");
    }

    /** A couple of two, over the income line. */
    private static Map<String, String> typed() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("category", "LOCAL_LOW_INCOME");
        fields.put("persons", "2");
        fields.put("applicantAge", "");
        fields.put("hasHome", "true");
        fields.put("floorArea", "31.41");
        fields.put("areaMeasure", "BUILT");
        fields.put("transferred", "");
        fields.put("transferredOn", "");
        fields.put("yearlyIncome", "77777.77");
        fields.put("declaredAssets", "");
        fields.put("underHousingSecurity", "false");
        fields.put("earlierBenefit", "");
        fields.put("migrantPoints", "");
        return fields;
    }

    private static Map<String, String> standard(String category, String firstDay) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("category", category);
        fields.put("firstDay", firstDay);
        fields.put("sourceTitle", "关于调整准入标准的通知");
        fields.put("sourceNumber", "中建〔2029〕1号");
        fields.put("sourceDate", "2026-11-01");
        fields.put("limits[0].number", "4,800");
        fields.put("limits[0].included", "true");
        fields.put("limits[0].clause", "人均月可支配收入不高于4800元");
        fields.put("limits[8].clause", "未正在享受住房保障");
        return fields;
    }

    private String anyNumber(String category) {
        var form = Pattern.compile("/" + category + "/(\\d+)/approval")
                .matcher(cityApprover().get(STAFF).body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private static @Nullable String found(String body) {
        var told = TOLD.matcher(body);
        assertThat(told.find()).isTrue();
        return told.group(1);
    }
}
