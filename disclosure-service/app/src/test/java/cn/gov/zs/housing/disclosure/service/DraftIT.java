package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.contract.FirstReviewPassedV1;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("拟稿与再识别检查")
class DraftIT extends RunningService {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DRAFTS = "/staff/disclosure/drafts";
    private static final String ONE = bearer("officer-1", "disclosure-officer");
    private static final String OTHER = bearer("officer-2", "disclosure-officer");
    private static final String HEAD = bearer("head", "disclosure-head");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String id = UUID.randomUUID().toString();
    private final String draft = NoticeId.of(NoticeKind.FIRST_REVIEW, id).text();

    @Test
    void an_ordinary_notice_goes_up_at_once_and_says_on_what_grounds() {
        OTHERS.passFirstReview(id, "测试平常");
        OTHERS.awaitOne(NoticePublishedV1.TYPE, id);

        var clearance = api("/api/v1/disclosure/clearances/" + draft, ONE);
        assertThat(clearance.path("decidedBy").asString()).isEqualTo("RULE");
        assertThat(clearance.path("figures").path("neighbour").asLong()).isEqualTo(1_000);
        assertThat(clearance.path("figures").path("floor").asLong()).isEqualTo(1_000);
        assertThat(get(DRAFTS + "/" + draft, "Authorization", ONE).statusCode()).isEqualTo(404);
    }

    @Test
    void a_notice_with_a_telephone_number_is_held_remedied_approved_by_another_and_published() {
        OTHERS.passFirstReview(id, OtherServices.facts("测试拦下", "永安电子厂 138-0013-8000"));
        await().atMost(SOON).until(() -> get(here(), "Authorization", ONE).statusCode() == 200);

        assertThat(OTHERS.heard(NoticePublishedV1.TYPE, id)).isEmpty();
        assertThat(get("/notices/" + draft).statusCode()).isEqualTo(404);
        assertThat(get(DRAFTS, "Authorization", HEAD).body())
                .contains("拟稿与再识别检查", "文字中含个人号码", here())
                .doesNotContain("测试拦下", "??");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(get(here(), "Authorization", ONE).body())
                                .contains("138-0013-8000", "1,000（下限 1,000）", "文字中的号码打星号", "最迟公开日", "不允许公布")
                                .doesNotContain("??", "同意并公布"));
        assertThat(get(here() + "?lang=en", "Authorization", ONE).body())
                .contains("Words hold a number of a person")
                .doesNotContain("??");

        assertThat(form(here() + "/submission", ONE, "version=1", "reason=急").body())
                .contains("说明理由也不行");
        assertThat(form(here() + "/remedy", ONE, "version=1", "remedy=STAR_NUMBERS")
                        .statusCode())
                .isEqualTo(302);
        assertThat(form(here() + "/submission", ONE, "version=2", "reason=").statusCode())
                .isEqualTo(302);
        assertThat(form(here() + "/approval", ONE, "version=3").body()).contains("须由另一人复核");
        assertThat(get(here(), "Authorization", HEAD).body()).contains("同意并公布");
        assertThat(form(here() + "/approval", HEAD, "version=3").statusCode()).isEqualTo(302);

        var path =
                OTHERS.awaitOne(NoticePublishedV1.TYPE, id).data().path("path").asString();
        assertThat(get(path).body()).contains("测试拦下", "永安电子厂 ***").doesNotContain("138-0013-8000");
        assertThat(get(here(), "Authorization", ONE).body())
                .contains("已公布", path)
                .doesNotContain("测试拦下");
        assertThat(wholeDatabase()).doesNotContain("138-0013-8000");
        assertThat(api("/api/v1/disclosure/clearances/" + draft, ONE)
                        .path("decidedBy")
                        .asString())
                .isNotEqualTo("RULE");
    }

    @Test
    void markup_in_a_name_is_held_and_shown_to_the_officer_as_text() {
        OTHERS.passFirstReview(id, "<script>alert(1)</script>");
        await().atMost(SOON).until(() -> get(here(), "Authorization", ONE).statusCode() == 200);
        assertThat(get(here(), "Authorization", ONE).body())
                .contains("姓名缺失或含异形字符", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(get("/notices/" + draft).statusCode()).isEqualTo(404);
    }

    @Test
    void what_an_old_newspaper_showed_holds_the_notice_and_names_the_newspaper() {
        var name = "测试报纸" + (char) ('甲' + Math.floorMod(id.hashCode(), 10));
        var wrong = form(
                DRAFTS + "/earlier",
                ONE,
                "where=日报2018-06-01",
                "name=" + name,
                "township=442000118",
                "mask=442000198001010017");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("最多显示 10 位", name).doesNotContain("??");
        var kept = form(
                DRAFTS + "/earlier",
                ONE,
                "where=日报2018-06-01",
                "name=" + name,
                "township=442000118",
                "mask=442000********0017");
        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(wholeDatabase()).doesNotContain(name);

        OTHERS.passFirstReview(id, name);
        await().atMost(SOON).until(() -> get(here(), "Authorization", ONE).statusCode() == 200);
        var found = api("/api/v1/disclosure/drafts/" + draft, ONE)
                .path("draft")
                .path("findings")
                .get(0);
        assertThat(found.path("kind").asString()).isEqualTo("SPLICE");
        assertThat(found.path("figure").asLong()).isEqualTo(1);
        assertThat(found.path("earlier").asString()).isEqualTo("日报2018-06-01");

        step("remedy", ONE, "{\"version\":1,\"remedy\":\"HIDE_ID_NUMBER\"}");
        step("submission", ONE, "{\"version\":2}");
        assertThat(step("approval", ONE, "{\"version\":3}").path("code").asString())
                .isEqualTo("draft.own-hands");
        step("approval", OTHER, "{\"version\":3}");
        var path =
                OTHERS.awaitOne(NoticePublishedV1.TYPE, id).data().path("path").asString();
        assertThat(get(path).body()).contains(name, "*".repeat(18)).doesNotContain("442000****");
    }

    @Test
    void the_same_event_twice_holds_one_draft_and_publishes_one_notice() {
        var event = OTHERS.passFirstReview(id, OtherServices.facts("测试重复", "厂0760-88123456"));
        OTHERS.resend(FirstReviewPassedV1.TOPIC, id, event);
        await().atMost(SOON).until(() -> get(here(), "Authorization", ONE).statusCode() == 200);
        step("remedy", ONE, "{\"version\":1,\"remedy\":\"STAR_NUMBERS\"}");
        step("submission", ONE, "{\"version\":2}");
        step("approval", OTHER, "{\"version\":3}");
        OTHERS.awaitOne(NoticePublishedV1.TYPE, id);
        OTHERS.resend(FirstReviewPassedV1.TOPIC, id, event);
        var after = UUID.randomUUID().toString();
        OTHERS.passFirstReview(after, "测试其后");
        OTHERS.awaitOne(NoticePublishedV1.TYPE, after);
        assertThat(OTHERS.heard(NoticePublishedV1.TYPE, id)).hasSize(1);
        assertThat(get("/api/v1/public/notices?reference=" + id).body()).contains("\"total\":1");
    }

    @Test
    void an_officer_types_a_notice_two_edit_at_once_and_another_approves_it() {
        var duty = openDuty();
        var begun = form(DRAFTS, ONE, "duty=" + duty);
        assertThat(begun.statusCode()).isEqualTo(302);
        var at = begun.headers().firstValue("Location").orElseThrow();
        var typed = at.substring(at.indexOf(DRAFTS));
        assertThat(get(typed, "Authorization", ONE).body())
                .contains("●核减户数", "●核减标准", "●核减总额")
                .doesNotContain("??");

        assertThat(form(typed + "/submission", ONE, "version=1", "reason=").body())
                .contains("缺少必选要素：核减户数、核减标准、核减总额");
        assertThat(words(typed, ONE, 1, "312", "甲写的标准", "").statusCode()).isEqualTo(302);
        var second = words(typed, OTHER, 1, "312", "乙写的标准", "");
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body())
                .contains("同事刚才保存了这份拟稿", ">乙写的标准</textarea>", "甲写的标准", "name=\"version\" value=\"2\"")
                .doesNotContain("??");
        assertThat(words(typed, OTHER, 2, "312", "两人商定的标准", "镇街\t患病情况\n小榄镇\t重病").statusCode())
                .isEqualTo(302);
        assertThat(get(typed, "Authorization", ONE).body()).contains("不得公开的项目");
        assertThat(form(typed + "/submission", ONE, "version=3", "reason=统计").body())
                .contains("不允许公布");
        assertThat(words(typed, ONE, 3, "312", "两人商定的标准", "镇街\t户数\n小榄镇\t120").statusCode())
                .isEqualTo(302);
        assertThat(form(typed + "/submission", ONE, "version=4", "reason=").statusCode())
                .isEqualTo(302);
        assertThat(form(typed + "/approval", OTHER, "version=5").body()).contains("须由另一人复核");
        assertThat(form(typed + "/approval", HEAD, "version=5").statusCode()).isEqualTo(302);

        var path = api(typed.replace("/staff/disclosure", "/api/v1/disclosure"), ONE)
                .path("draft")
                .path("path")
                .asString();
        assertThat(get(path).body())
                .contains("租金核减公告", "两人商定的标准", "核减总额", "<td>120</td>", "/catalogue/rent-reduction/" + duty)
                .doesNotContain("??");
        assertThat(get("/documents?kind=OFFICE_NOTICE").body()).contains("租金核减公告");
        assertThat(get("/catalogue/rent-reduction/" + duty).body()).contains(path);
    }

    @Test
    void nobody_else_sees_drafts() {
        for (var path : new String[] {DRAFTS, DRAFTS + "/earlier", DRAFTS + "/" + draft}) {
            assertThat(get(path).statusCode()).as(path).isIn(401, 302);
            assertThat(get(path, "Authorization", bearer("clerk", "township-clerk"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(get(DRAFTS + "?over=true&page=9", "Authorization", HEAD).body())
                .contains("还没有已公布或不再公布的拟稿");
    }

    private String here() {
        return DRAFTS + "/" + draft;
    }

    private String openDuty() {
        var body = "{\"item\":\"rent-reduction\",\"number\":\"核减〔2026〕" + Math.floorMod(id.hashCode(), 100_000)
                + "号\",\"title\":\"租金核减\",\"aroseOn\":\"" + today() + "\"}";
        var answer = send("/api/v1/disclosure/duties", "application/json", body, "Authorization", ONE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("duty").path("id").asString();
    }

    private HttpResponse<String> words(
            String typed, String by, long version, String households, String standard, String table) {
        return form(
                typed + "/words",
                by,
                "version=" + version,
                "title=租金核减公告",
                "elements=" + households,
                "elements=" + standard,
                "elements=93600元",
                "table=" + table);
    }

    private HttpResponse<String> form(String path, String by, String... fields) {
        var body = Stream.of(fields)
                .map(field -> field.substring(0, field.indexOf('=') + 1)
                        + URLEncoder.encode(field.substring(field.indexOf('=') + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, FORM, body, "Authorization", by);
    }

    private JsonNode step(String step, String by, String body) {
        return JSON.readTree(
                send("/api/v1/disclosure/drafts/" + draft + "/" + step, "application/json", body, "Authorization", by)
                        .body());
    }

    private JsonNode api(String path, String by) {
        return JSON.readTree(get(path, "Authorization", by).body());
    }
}
