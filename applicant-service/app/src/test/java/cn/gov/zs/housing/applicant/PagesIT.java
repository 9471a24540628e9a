package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PagesIT extends RunningService {
    private static final Pattern FORM_ID = Pattern.compile("name=\"formId\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Test
    void a_citizen_applies_by_the_form_and_follows_her_case(CapturedOutput log) {
        var citizen = citizen();

        var empty = citizen.get("/my/applications/new");
        assertThat(empty.status()).as(empty.body()).isEqualTo(200);
        assertThat(empty.body().strip())
                .as("a page that breaks off half-way still says 200")
                .endsWith("</html>");
        var fields = Bodies.form(UUID.fromString(found(FORM_ID, empty.body())));
        var sent = citizen.form("/my/applications", fields);
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        assertThat(sent.location()).endsWith("/my/applications/" + fields.get("formId") + "/receipt");

        var receipt = citizen.get("/my/applications/" + fields.get("formId") + "/receipt");
        assertThat(receipt.body()).contains("受理回执", "李美华", "442000************", "小榄镇", "二（一）（3）");
        var page = citizen.get("/my/applications/" + fields.get("formId"));
        assertThat(page.body())
                .contains("已提交，待受理", "核对材料是否齐全", "7.25 m²", "1,250元")
                .doesNotContain("审核意见");
        assertThat(citizen.get("/my/applications").body()).contains("/my/applications/" + fields.get("formId"));
        assertThat(citizen.get("/my/applications/" + fields.get("formId") + "?lang=en")
                        .body())
                .contains("Submitted, to be accepted")
                .doesNotContain("??");
        assertThat(receipt.body().strip()).endsWith("</html>");
        assertThat(page.body().strip()).endsWith("</html>");
        assertThat(receipt.body() + page.body())
                .doesNotContain(Bodies.APPLICANT)
                .doesNotContain(Bodies.CHILD);
        assertThat(log.getAll()).doesNotContain(Bodies.APPLICANT).doesNotContain(Bodies.CHILD);
    }

    @Test
    void an_error_stands_beside_its_field_and_what_was_typed_is_kept(CapturedOutput log) {
        var fields = Bodies.form(UUID.randomUUID());
        fields.put("applicant.idNumber", "442000198001010018");
        fields.put("coApplicants[1].idNumber", "123");
        fields.put("incomes[0].monthly", "viel");
        fields.put("housing.homes[0].floorArea", "");
        fields.put("housing.transferredOn", "irgendwann");
        fields.put("housing.hasPlot", "");
        fields.put("assets.vehicles", "-1");
        fields.put("contact.phone", "110");
        fields.put("hukou.village", "442000118999");
        fields.remove("consent");

        var answer = citizen().form("/my/applications", fields);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body().strip()).endsWith("</html>");
        assertThat(answer.body())
                .contains("身份证号校验位不符", "身份证号应为18位", "请填写数字", "没有这个村（社区）", "请填写手机号码", "未同意核查")
                .contains("value=\"442000198001010018\"", "value=\"viel\"", "value=\"李小明\"")
                .contains("id=\"housing.homes0.floorArea-error\"", "id=\"housing.transferredOn-error\"")
                .contains(
                        "id=\"housing.hasPlot-error\"", "id=\"assets.vehicles-error\"", "id=\"incomes0.monthly-error\"")
                .contains("id=\"applicant.idNumber-error\"", "id=\"coApplicants1.idNumber-error\"")
                .contains("href=\"#coApplicants1.idNumber\"", fields.get("formId"))
                .contains("<option value=\"CHILD\" selected=\"selected\"");
        assertThat(citizen().get("/my/applications/" + fields.get("formId")).status())
                .as("nothing was kept")
                .isEqualTo(404);
        assertThat(log.getAll()).doesNotContain("442000198001010018");
    }

    @Test
    void rows_under_a_no_are_told_and_never_passed_over() {
        var fields = Bodies.form(UUID.randomUUID());
        fields.put("hasIncome", "false");
        fields.put("housing.current", "RENTED");
        fields.put("housing.hasHome", "false");

        var answer = citizen().form("/my/applications", fields);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"hasIncome-error\"", "id=\"housing.hasHome-error\"", "已选“没有”");
    }

    @Test
    void an_income_of_a_row_that_is_not_used_is_nobodys() {
        var fields = Bodies.form(UUID.randomUUID());
        fields.put("incomes[1].member", "1");
        fields.put("incomes[1].kind", "WAGES");
        fields.put("incomes[1].monthly", "1");
        fields.put("incomes[1].months", "1");

        var answer = citizen().form("/my/applications", fields);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"incomes1.member-error\"", "家庭中没有这名成员");
        fields.put("incomes[1].member", "2");
        assertThat(citizen().form("/my/applications", fields).status()).isBetween(302, 303);
    }

    @Test
    void a_village_clerk_sees_her_village_only() {
        var fields = Bodies.form(UUID.randomUUID());
        citizen().form("/my/applications", fields);
        var path = "/staff/applications/" + fields.get("formId");

        assertThat(villageClerk("442000118008").get(path).body())
                .contains("442000************", "138")
                .doesNotContain(Bodies.APPLICANT);
        assertThat(villageClerk("442000118008").get("/staff/applications").body())
                .contains(path);
        assertThat(villageClerk("442000118001").get(path).status()).isEqualTo(404);
        assertThat(villageClerk("442000118001").get("/staff/applications").body())
                .doesNotContain(path);
        assertThat(villageClerk("442000001007").get(path).status())
                .as("it lives there, but another township reviews it")
                .isEqualTo(404);
        assertThat(villageClerk("442000118999").get(path).status())
                .as("an account with a forged code")
                .isEqualTo(403);
        assertThat(villageClerk("442000118008")
                        .form(path + "/first-review", Map.of("version", "1", "finding", "属实"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_form_sent_twice_is_taken_once() {
        var fields = Bodies.form(UUID.randomUUID());

        assertThat(citizen().form("/my/applications", fields).status()).isBetween(302, 303);
        var again = citizen().form("/my/applications", fields);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("form.replayed");
    }

    @Test
    void malformed_forms_are_answered_with_4xx() {
        assertThat(citizen().form("/my/applications", Map.of()).status()).isEqualTo(400);
        assertThat(citizen().form("/my/applications", Map.of("formId", "x")).status())
                .isEqualTo(400);
        var onlyForm = Map.of("formId", UUID.randomUUID().toString());
        assertThat(citizen().form("/my/applications", onlyForm).status()).isEqualTo(400);
        var rows = Bodies.form(UUID.randomUUID());
        rows.put("coApplicants[999999].name", "李四");
        assertThat(citizen().form("/my/applications", rows).status()).isEqualTo(400);
        var huge = Bodies.form(UUID.randomUUID());
        huge.put("employer", "厂".repeat(1_200_000));
        assertThat(citizen().form("/my/applications", huge).status()).isEqualTo(413);
        assertThat(citizen()
                        .post("/my/applications", "application/x-www-form-urlencoded", new byte[] {
                            'a', '=', '%', 'f', 'f'
                        })
                        .status())
                .isEqualTo(400);
    }

    @Test
    void another_citizens_application_is_not_there() {
        var fields = Bodies.form(UUID.randomUUID());
        citizen().form("/my/applications", fields);

        var path = "/my/applications/" + fields.get("formId");
        assertThat(otherCitizen().get(path).status()).isEqualTo(404);
        assertThat(otherCitizen().get(path + "/receipt").status()).isEqualTo(404);
        assertThat(otherCitizen().get("/my/applications").body()).doesNotContain(fields.get("formId"));
        assertThat(citizen().get("/my/applications/not-a-number").status()).isEqualTo(404);
    }

    @Test
    void staff_see_their_own_township_only_and_masked_numbers_only() {
        var fields = Bodies.form(UUID.randomUUID());
        citizen().form("/my/applications", fields);
        var path = "/staff/applications/" + fields.get("formId");

        assertThat(xiaolanClerk().get(path).body())
                .contains("442000************", "受理意见")
                .doesNotContain(Bodies.APPLICANT);
        takeToTheFirstReview(path.substring(path.lastIndexOf('/') + 1));
        assertThat(xiaolanReviewer().get(path).body())
                .contains("442000************", "审核意见", "入户调查")
                .doesNotContain(Bodies.APPLICANT);
        assertThat(xiaolanReviewer().get("/staff/applications?state=VISITED").body())
                .contains(path)
                .doesNotContain(Bodies.APPLICANT);
        assertThat(shiqiReviewer().get(path).status()).isEqualTo(404);
        assertThat(shiqiReviewer().get("/staff/applications").body()).doesNotContain(path);
        assertThat(cityReviewer().get(path).status()).isEqualTo(200);
        assertThat(citizen().get(path).status()).isEqualTo(403);
        assertThat(citizen().get("/staff/applications").status()).isEqualTo(403);
        assertThat(xiaolanReviewer().get("/staff/applications?state=NONSENSE").status())
                .isEqualTo(400);
        assertThat(xiaolanReviewer().get("/staff/applications?page=-1").status())
                .isEqualTo(400);
    }

    @Test
    void the_township_passes_the_first_review_on_its_page() {
        var fields = Bodies.form(UUID.randomUUID());
        citizen().form("/my/applications", fields);
        var path = "/staff/applications/" + fields.get("formId");
        takeToTheFirstReview(path.substring(path.lastIndexOf('/') + 1));
        var version = found(VERSION, xiaolanReviewer().get(path).body());

        var blank = xiaolanReviewer().form(path + "/first-review", Map.of("version", version, "finding", " "));
        assertThat(blank.status()).isEqualTo(400);
        assertThat(blank.body()).contains("id=\"finding-error\"");
        assertThat(shiqiReviewer()
                        .form(path + "/first-review", Map.of("version", version, "finding", "属实"))
                        .status())
                .isEqualTo(404);
        assertThat(xiaolanReviewer()
                        .form(path + "/first-review", Map.of("version", "99", "finding", "属实"))
                        .status())
                .isEqualTo(409);
        assertThat(xiaolanReviewer()
                        .form(path + "/first-review", Map.of("version", "x", "finding", "属实"))
                        .status())
                .isEqualTo(400);
        assertThat(cityReviewer()
                        .form(path + "/first-review", Map.of("version", version, "finding", "属实"))
                        .status())
                .isEqualTo(403);

        var passed =
                xiaolanReviewer().form(path + "/first-review", Map.of("version", version, "finding", "入户走访，情况属实。"));
        assertThat(passed.status()).as(passed.body()).isBetween(302, 303);
        assertThat(xiaolanReviewer().get(path).body()).contains("初审通过，待公示", "入户走访，情况属实。");
        assertThat(citizen().get("/my/applications/" + fields.get("formId")).body())
                .contains("初审通过，待公示")
                .doesNotContain("入户走访");
    }

    @Test
    void the_home_pages_get_their_fragments_without_a_layout() {
        var fields = Bodies.form(UUID.randomUUID());
        citizen().form("/my/applications", fields);

        var my = citizen().get("/fragments/applicant/my");
        assertThat(my.body())
                .contains("/my/applications/" + fields.get("formId"))
                .doesNotContain("<html", "<!DOCTYPE");
        var staff = xiaolanReviewer().get("/fragments/applicant/staff");
        assertThat(staff.body())
                .contains("/staff/applications?state=VISITED", "待初审")
                .doesNotContain("<html", "<!DOCTYPE");
        assertThat(citizen().get("/fragments/applicant/staff").body().strip()).isEmpty();
        assertThat(otherCitizen().get("/my/applications").body()).contains("您还没有提交过申请");
    }

    private static String found(Pattern pattern, String body) {
        var matcher = pattern.matcher(body);
        assertThat(matcher.find()).as("%s in %s", pattern, body).isTrue();
        return matcher.group(1);
    }
}
