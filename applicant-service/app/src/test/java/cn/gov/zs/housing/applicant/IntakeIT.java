package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Applying in steps, at the window and for somebody else, through the running service. */
@ExtendWith(OutputCaptureExtension.class)
class IntakeIT extends RunningService {
    private static final Pattern CODE = Pattern.compile("<strong>([0-9A-Z]{5}-[0-9A-Z]{5})</strong>");
    private static final List<String> SECTIONS =
            List.of("applicant", "members", "housing", "income", "assets", "consent");
    private static final AtomicInteger PEOPLE = new AtomicInteger(100);

    @Test
    void a_household_fills_in_section_by_section_and_hands_in_once(CapturedOutput log) {
        var pages = DraftPages.begin(citizen(), "/my/drafts");
        var draft = pages.path();
        var typed = Bodies.form(UUID.randomUUID());
        assertThat(citizen().get(draft).body()).contains("未填写", "家庭成员").doesNotContain(draft + "/check");

        var flawed = new LinkedHashMap<>(DraftPages.part(typed, "applicant"));
        flawed.put("applicant.idNumber", "442000198001010018");
        flawed.put("hukou.village", "442000118999");
        var refused = pages.save("applicant", flawed);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("身份证号校验位不符", "没有这个村（社区）", "id=\"applicant.idNumber-error\"", "value=\"李美华\"")
                .doesNotContain("incomeClass");
        assertThat(citizen().get(draft + "/applicant").body())
                .as("what was wrong is saved and found again")
                .contains("value=\"442000198001010018\"");
        assertThat(citizen().get(draft).body()).contains("需要补充或更正");
        assertThat(citizen().form(draft + "/submit", Map.of()).status()).isEqualTo(400);

        for (var section : SECTIONS) {
            var page = citizen().get(draft + "/" + section);
            assertThat(page.body().strip()).as(section).endsWith("</html>").contains("form method=\"post\"");
            var saved = pages.save(section, DraftPages.part(typed, section));
            assertThat(saved.status()).as(section + saved.body()).isBetween(302, 303);
        }
        assertThat(citizen().get("/my/drafts").body()).contains(draft, "李美华");
        var check = citizen().get(draft + "/check");
        assertThat(check.status()).isEqualTo(200);
        assertThat(check.body())
                .contains("7.25 m²", "1,250元", "9,000元", "442000************")
                .doesNotContain(Bodies.APPLICANT);
        assertThat(citizen().get(draft + "/check?lang=en").body())
                .doesNotContain("??")
                .contains("Check and submit");

        var told = pages.checked();
        var sent = citizen().form(draft + "/submit", told);
        assertThat(sent.status()).as(sent.body()).isBetween(302, 303);
        assertThat(sent.location()).endsWith("/receipt");
        var again = citizen().form(draft + "/submit", told);
        assertThat(again.location())
                .as("a step repeated lands on the same receipt")
                .isEqualTo(sent.location());
        assertThat(citizen().get(draft).status()).isEqualTo(404);
        var receipt = citizen().get(sent.location().substring(sent.location().indexOf("/my/")));
        assertThat(receipt.body()).contains("网上申请", "实物配租", "李美华").doesNotContain(Bodies.APPLICANT, "??");
        assertThat(log.getAll()).doesNotContain(Bodies.APPLICANT, "李美华", "13800138000");
    }

    @Test
    void a_draft_is_nobody_elses_and_bad_input_is_4xx() {
        var pages = DraftPages.begin(citizen(), "/my/drafts");
        var draft = pages.path();

        for (var visitor : List.of(otherCitizen(), xiaolanReviewer(), cityReviewer())) {
            assertThat(visitor.get(draft).status()).isEqualTo(404);
            assertThat(visitor.form(draft + "/assets", Map.of("assets.other", "1", "version", "1"))
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.form(draft + "/remove", Map.of()).status()).isEqualTo(404);
        }
        assertThat(citizen().get(draft + "/cellar").status()).isEqualTo(404);
        assertThat(citizen().get("/my/drafts/x").status()).isEqualTo(404);
        assertThat(pages.save("members", Map.of("coApplicants[31].name", "李四")).status())
                .isEqualTo(400);
        assertThat(pages.save("applicant", Map.of("employer", "厂".repeat(1_001)))
                        .status())
                .isEqualTo(400);
        for (var version : List.of("", "x", "9".repeat(30))) {
            assertThat(pages.save("assets", Map.of("assets.other", "1"), version)
                            .status())
                    .as("version " + version)
                    .isEqualTo(400);
        }
        assertThat(citizen().get("/staff/window").status()).isEqualTo(403);
        assertThat(citizen().get(draft.replace("/my/drafts", "/staff/window")).status())
                .isEqualTo(403);
        assertThat(xiaolanReviewer().form("/my/drafts", Map.of()).status()).isEqualTo(403);
        assertThat(citizen().form(draft + "/remove", Map.of()).status()).isBetween(302, 303);
        assertThat(citizen().get(draft).status()).isEqualTo(404);
    }

    @Test
    void a_clerk_types_it_at_the_window_and_the_household_takes_it_over_with_the_code(CapturedOutput log) {
        var clerk = villageClerk("442000118008");
        var id = atWindow(clerk, "442000118008");
        var receipt = clerk.get("/staff/window/receipts/" + id);
        assertThat(receipt.body()).contains("窗口受理").doesNotContainPattern(CODE);
        var repeated = clerk.form("/staff/window/" + id + "/submit", Map.of());
        assertThat(repeated.location()).endsWith("/staff/window/receipts/" + id);
        assertThat(villageClerk("442000118001")
                        .get("/staff/window/receipts/" + id)
                        .status())
                .isEqualTo(404);

        var printed = clerk.form("/staff/window/receipts/" + id + "/code", Map.of());
        var code = found(CODE, printed.body());
        var household = visitor(ISSUER.token("citizen-paper-" + id, "citizen"));
        assertThat(household.get("/my/applications/" + id).status()).isEqualTo(404);
        var wrong = household.form("/my/applications/link", Map.of("number", id, "code", "AAAAA-AAAAA"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("编号或验证码不正确").doesNotContain("AAAAA-AAAAA");
        assertThat(household
                        .form(
                                "/my/applications/link",
                                Map.of("number", UUID.randomUUID().toString(), "code", code))
                        .body())
                .contains("编号或验证码不正确");
        var linked = household.form(
                "/my/applications/link",
                Map.of("number", id, "code", code.toLowerCase().replace("-", "")));
        assertThat(linked.status()).as(linked.body()).isBetween(302, 303);
        assertThat(household.get("/my/applications/" + id).status()).isEqualTo(200);
        assertThat(household.get("/my/applications").body()).contains(id);
        assertThat(otherCitizen()
                        .form("/my/applications/link", Map.of("number", id, "code", code))
                        .status())
                .as("a code works once")
                .isEqualTo(400);
        assertThat(clerk.form("/staff/window/receipts/" + id + "/code", Map.of())
                        .body())
                .contains("code.has-owner");
        assertThat(log.getAll()).doesNotContain(code, code.replace("-", ""));
    }

    @Test
    void five_wrong_codes_lock_a_case_until_a_new_one_is_printed() {
        var clerk = villageClerk("442000118008");
        var id = atWindow(clerk, "442000118008");
        var code = found(
                CODE,
                clerk.form("/staff/window/receipts/" + id + "/code", Map.of()).body());
        for (int tries = 0; tries < 5; tries++) {
            assertThat(otherCitizen()
                            .form("/my/applications/link", Map.of("number", id, "code", "WRONG"))
                            .status())
                    .isEqualTo(400);
        }
        assertThat(citizen()
                        .form("/my/applications/link", Map.of("number", id, "code", code))
                        .status())
                .isEqualTo(409);
        var fresh = found(
                CODE,
                clerk.form("/staff/window/receipts/" + id + "/code", Map.of()).body());
        assertThat(citizen()
                        .form("/my/applications/link", Map.of("number", id, "code", fresh))
                        .status())
                .isBetween(302, 303);
    }

    @Test
    void who_typed_a_declaration_may_not_review_it_and_another_villages_household_is_not_hers_to_take() {
        var both = visitor(ISSUER.token(
                "clerk-and-reviewer", Map.of("township", "442000118"), "township-clerk", "township-reviewer"));
        var id = atWindow(both, "442000118201");
        takeToTheFirstReview(id);
        var review = both.json("/api/v1/applications/" + id + "/first-review", Map.of("version", 3, "finding", "属实"));
        assertThat(review.status()).as(review.body()).isEqualTo(409);
        assertThat(review.body()).contains("review.own-application");

        var clerk = villageClerk("442000118001");
        var draft = DraftPages.begin(clerk, "/staff/window");
        draft.fill(form("442000118008"));
        var refused = clerk.form(draft.path() + "/submit", Map.of());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(clerk.get(draft.path() + "/applicant").body()).contains("不在您的经办范围内", "id=\"hukou.village-error\"");
    }

    @Test
    void a_holder_of_a_mandate_sees_and_acts_and_is_marked() {
        var owner = visitor(ISSUER.token("citizen-owner-" + UUID.randomUUID(), "citizen"));
        var sisterSubject = "citizen-sister-" + UUID.randomUUID();
        var sister = visitor(ISSUER.token(sisterSubject, "citizen"));
        var fields = form("442000118008");
        owner.form("/my/applications", fields);
        var id = fields.get("formId");
        var path = "/my/applications/" + id;
        var mandate =
                Map.of("number", "1", "holderName", "李大姐", "from", "2020-01-01", "to", "2020-02-01", "evidence", "");

        var over = owner.form(path + "/mandates", mandate);
        assertThat(over.status()).isEqualTo(400);
        assertThat(over.body()).contains("id=\"to-error\"");
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var lawful = new LinkedHashMap<>(mandate);
        lawful.put("from", today.toString());
        lawful.put("to", today.plusDays(30).toString());
        var given = owner.form(path + "/mandates", lawful);
        assertThat(given.status()).as(given.body()).isEqualTo(200);
        assertThat(owner.form(path + "/mandates", lawful).status())
                .as("sent twice")
                .isEqualTo(409);
        assertThat(sister.get(path).status()).isEqualTo(404);
        var taken = sister.form("/my/applications/link", Map.of("number", id, "code", found(CODE, given.body())));
        assertThat(taken.status()).as(taken.body()).isBetween(302, 303);
        assertThat(sister.get(path).status()).isEqualTo(200);
        var clerkSister =
                visitor(ISSUER.token(sisterSubject, Map.of("township", "442000118"), "citizen", "township-clerk"));
        assertThat(clerkSister
                        .json("/api/v1/applications/" + id + "/acceptance", Map.of("version", 1, "finding", "材料齐全"))
                        .code())
                .as("who acts for the household does not act on it as staff")
                .isEqualTo("review.own-application");
        assertThat(sister.get("/my/applications").body()).contains("受委托办理的申请", id);
        assertThat(sister.get(path + "/mandates").status())
                .as("she cannot pass it on")
                .isEqualTo(404);
        assertThat(sister.get("/api/v1/applications/" + id).status()).isEqualTo(200);

        takeToTheFirstReview(String.valueOf(id));
        xiaolanReviewer()
                .json(
                        "/api/v1/applications/" + id + "/first-refusal",
                        Map.of("version", 3, "ground", "HOUSING", "reasons", "名下有住房。"));
        var appeal = sister.form(path + "/appeal", Map.of("version", "4", "words", "该住房已出售。"));
        assertThat(appeal.status()).as(appeal.body()).isBetween(302, 303);
        assertThat(owner.get(path).body()).contains("受托人代办", "提出申诉", "李大姐");
        assertThat(xiaolanReviewer().get("/staff/applications/" + id).body()).contains("受托人代办");
        owner.form(path + "/mandates/1/revoke", Map.of());
        assertThat(sister.get(path).status()).isEqualTo(404);

        var clerk = visitor(ISSUER.token("clerk-x", Map.of("township", "442000118"), "township-clerk"));
        var staff = "/staff/applications/" + id + "/mandates";
        assertThat(clerk.get(staff).status()).isEqualTo(200);
        assertThat(xiaolanReviewer().get(staff).status()).isEqualTo(403);
        var elsewhere = visitor(ISSUER.token("clerk-y", Map.of("township", "442000001"), "township-clerk"));
        assertThat(elsewhere.get(staff).status()).isEqualTo(404);
        lawful.put("number", "2");
        assertThat(clerk.form(staff, lawful).body()).contains("id=\"evidence-error\"");
        lawful.put("evidence", "委托书第3号");
        assertThat(clerk.form(staff, lawful).body()).containsPattern(CODE).contains("纸质委托");
    }

    @Test
    void a_township_learns_of_a_duplicate_elsewhere_no_more_than_that_it_is_there() {
        var twin = form("442000118008");
        citizen().form("/my/applications", twin);
        var other = new LinkedHashMap<>(twin);
        other.put("formId", UUID.randomUUID().toString());
        other.put("hukou.village", "442000001007");
        assertThat(visitor(ISSUER.token("citizen-twin", "citizen"))
                        .form("/my/applications", other)
                        .status())
                .isBetween(302, 303);

        var here = xiaolanReviewer()
                .get("/staff/applications/" + twin.get("formId"))
                .body();
        assertThat(here).contains("D1", "向市住保部门查询").doesNotContain(other.get("formId"));
        assertThat(cityReviewer()
                        .get("/staff/applications/" + twin.get("formId"))
                        .body())
                .contains("D1", other.get("formId"));
        assertThat(citizen().get("/my/applications/" + twin.get("formId")).body())
                .doesNotContain("D1", "duplicates", other.get("formId"));
        assertThat(shiqiReviewer()
                        .get("/staff/applications/" + other.get("formId"))
                        .body())
                .contains("D1")
                .doesNotContain(twin.get("formId"));
    }

    private String atWindow(Visitor clerk, String hukou) {
        var draft = DraftPages.begin(clerk, "/staff/window");
        draft.fill(form(hukou));
        var sent = draft.submit();
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).containsPattern(CODE).contains("受理回执").doesNotContain("??");
        return draft.id();
    }

    /** Two people of their own, with hukou in this village, who live there. */
    private static Map<String, String> form(String hukou) {
        var fields = Bodies.form(UUID.randomUUID());
        fields.put("applicant.idNumber", IdNumberSamples.text(LocalDate.of(1980, 1, 1), PEOPLE.incrementAndGet()));
        fields.put(
                "coApplicants[1].idNumber", IdNumberSamples.text(LocalDate.of(2015, 6, 1), PEOPLE.incrementAndGet()));
        fields.put("hukou.village", hukou);
        fields.put("current.village", hukou);
        return fields;
    }

    private static String found(Pattern pattern, String body) {
        var matcher = pattern.matcher(body);
        assertThat(matcher.find()).as("%s in %s", pattern, body).isTrue();
        return matcher.group(1);
    }
}
