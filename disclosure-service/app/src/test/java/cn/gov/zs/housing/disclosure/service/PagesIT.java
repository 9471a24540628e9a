package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.contract.ScoreSheetAdoptedV1;
import cn.gov.zs.housing.disclosure.document.DocumentSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs get at the service's addresses. */
class PagesIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final String DOCUMENT = "disclosure.document-published.v1";

    private final String id = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/notices",
                "/documents",
                "/api/v1/public/notices",
                "/api/v1/public/documents",
                "/feeds/public.atom",
                "/feeds/public.json",
                "/open-data",
                "/open-data/catalog.jsonld",
                "/openapi/disclosure",
                "/actuator/health/liveness",
                "/actuator/health/readiness"
            })
    void the_public_door_needs_no_login(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/notices", "/documents", "/open-data"})
    void a_page_speaks_chinese_unless_english_is_chosen(String path) {
        assertThat(get(path).body())
                .contains("<html lang=\"zh-CN\"", "中山市住房保障平台")
                .doesNotContain("??");
        assertThat(get(path + "?lang=en").body())
                .contains("<html lang=\"en\"", "Zhongshan Housing Security Platform")
                .doesNotContain("??");
    }

    @Test
    void a_personal_notice_is_for_no_cache_and_no_search_engine() {
        var path = published(OTHERS.passFirstReview(id, "测试丁"));
        for (var each : new String[] {path, "/api/v1/public" + path, "/notices", "/api/v1/public/notices"}) {
            var headers = get(each).headers();
            assertThat(headers.firstValue("X-Robots-Tag")).as(each).hasValue("noindex, noarchive, nosnippet");
            assertThat(headers.firstValue("Cache-Control")).as(each).hasValue("no-store");
        }
        assertThat(get("/").body()).doesNotContain("测试丁");
        assertThat(get("/").headers().firstValue("X-Robots-Tag")).isEmpty();
    }

    @Test
    void markup_in_words_is_shown_and_never_run() {
        var hostile = "<script>alert(1)</script>\"'&{{7*7}}";
        var path = published(OTHERS.passFirstReview(id, OtherServices.facts("测试辰", hostile)));
        assertThat(get(path).body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;{{7*7}}");
    }

    @Test
    void crawlers_are_kept_from_households_and_those_that_obey_are_told_so_on_the_page() {
        var path = published(OTHERS.passFirstReview(id, "测试未"));
        var told = "<meta name=\"robots\" content=\"noindex, noarchive, nosnippet\"";
        for (var each : new String[] {path, path + "/print", "/notices"}) {
            assertThat(get(each).body()).as(each).contains(told);
        }
        assertThat(get("/notices").body()).contains("application/atom+xml", "application/feed+json");
        var robots = get("/robots.txt");
        assertThat(robots.statusCode()).isEqualTo(200);
        assertThat(robots.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(robots.body()).contains("User-agent: *\nDisallow: /notices\n", "Disallow: /staff/");
    }

    @Test
    void the_list_finds_by_kind_township_phase_and_reference() {
        published(OTHERS.passFirstReview(id, "测试戊"));

        assertThat(total("reference=" + id)).isEqualTo(1);
        assertThat(total("reference=" + id + "&kind=FIRST_REVIEW&township=442000118&phase=standing"))
                .isEqualTo(1);
        assertThat(total("reference=" + id + "&kind=&township=&phase=")).isEqualTo(1);
        assertThat(total("reference=" + id + "&kind=RESULT")).isZero();
        assertThat(total("reference=" + id + "&township=442000001")).isZero();
        assertThat(total("reference=" + id + "&phase=ended")).isZero();
        var item = json("/api/v1/public/notices?reference=" + id).path("items").get(0);
        assertThat(item.has("content")).isFalse();
        assertThat(item.path("applicantName").asString()).isEqualTo("测试戊");
        assertThat(get("/notices?reference=" + id + "&kind=RESULT").body()).contains("没有符合条件的公示");
    }

    @Test
    void the_list_is_paged_newest_first() {
        var first = UUID.randomUUID().toString();
        published(OTHERS.passFirstReview(first, "测试己"), first);
        published(OTHERS.passFirstReview(id, "测试庚"));

        var newest = json("/api/v1/public/notices?kind=FIRST_REVIEW&size=1");
        assertThat(newest.path("items").get(0).path("reference").asString()).isEqualTo(id);
        assertThat(newest.path("total").asInt()).isGreaterThanOrEqualTo(2);
        var next = json("/api/v1/public/notices?kind=FIRST_REVIEW&size=1&page=1");
        assertThat(next.path("items").get(0).path("reference").asString()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/public/notices?kind=NONSENSE, 400",
        "/api/v1/public/notices?township=999999999, 400",
        "/api/v1/public/notices?phase=maybe, 400",
        "/api/v1/public/notices?page=-1, 400",
        "/api/v1/public/notices?page=x, 400",
        "/api/v1/public/notices?size=100000, 400",
        "/api/v1/public/notices?page=99999999999, 400",
        "/api/v1/public/notices/no-such, 404",
        "/api/v1/public/documents?kind=NONSENSE, 400",
        "/api/v1/public/documents/no-such, 404",
        "/api/v1/public/notices?reference=%00, 200"
    })
    void a_wrong_question_gets_a_plain_answer(String path, int status) {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"code\"").doesNotContain("Exception", "cn.gov.zs");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/notices?kind=NONSENSE, 400",
        "/notices?before=nonsense, 400",
        "/notices/no-such, 404",
        "/documents/no-such, 404"
    })
    void a_wrong_address_gets_a_page_that_says_so(String path, int status) {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<html lang=\"zh-CN\"", "返回首页");
    }

    @Test
    void staff_pages_are_for_the_disclosure_unit() {
        published(OTHERS.passFirstReview(id, "测试辛"));

        assertThat(get("/staff/disclosure").statusCode()).isEqualTo(401);
        var citizen = get("/staff/disclosure", "Authorization", bearer("citizen-li", "citizen"));
        assertThat(citizen.statusCode()).as(citizen.headers().toString()).isEqualTo(403);
        var page = get("/staff/disclosure", "Authorization", bearer("disclosure-officer", "disclosure-officer"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("公示管理", "剩余天数");
    }

    @Test
    void fragments_are_parts_of_pages_and_empty_for_other_staff() {
        published(OTHERS.passFirstReview(id, "测试壬"));

        var my = get("/fragments/disclosure/my", "Authorization", bearer("citizen-li", "citizen"));
        assertThat(my.body()).contains("公示与公布").doesNotContain("<html");
        var mine = get("/fragments/disclosure/staff", "Authorization", bearer("officer", "disclosure-officer"));
        assertThat(mine.body()).contains("正在公示").doesNotContain("<html");
        var others = get("/fragments/disclosure/staff", "Authorization", bearer("stock-officer", "stock-officer"));
        assertThat(others.statusCode()).isEqualTo(200);
        assertThat(others.body().strip()).isEmpty();
        assertThat(get("/fragments/disclosure/staff").statusCode()).isEqualTo(401);
    }

    @Test
    void documents_are_published_for_good_with_their_text_escaped() {
        var sheet = "sheet-" + id;
        OTHERS.send(
                ScoreSheetAdoptedV1.TOPIC,
                ScoreSheetAdoptedV1.TYPE,
                sheet,
                new ScoreSheetAdoptedV1(
                        sheet,
                        Category.LOCAL_LOW_INCOME,
                        "保障房轮候评分标准",
                        "示例，非中山标准",
                        DocumentSamples.sha256(DocumentSamples.DMN),
                        DocumentSamples.DMN,
                        LocalDate.of(2026, 12, 1)));
        var batch = "batch-" + id;
        var digest = "sha256:" + "ef".repeat(32);
        OTHERS.send(
                BatchFrozenV1.TOPIC,
                BatchFrozenV1.TYPE,
                batch,
                new BatchFrozenV1(
                        batch,
                        "2026年第一批次",
                        "offer-1",
                        Category.LOCAL_LOW_INCOME,
                        Instant.parse("2026-11-23T01:00:00Z"),
                        digest,
                        7,
                        2));
        OTHERS.send(
                BatchApprovedV1.TOPIC,
                BatchApprovedV1.TYPE,
                batch,
                new BatchApprovedV1(batch, digest, Instant.parse("2026-11-23T02:00:00Z"), "全票通过<b>。"));

        var told = OTHERS.awaitOne(DOCUMENT, sheet);
        assertThat(told.data().path("digest").asString()).isEqualTo(DocumentSamples.sha256(DocumentSamples.DMN));
        var page = get(told.data().path("path").asString()).body();
        assertThat(page)
                .contains("保障房轮候评分标准", "示例，非中山标准", "&lt;definitions", "/score-sheets/" + sheet, "二（一）（5）")
                .doesNotContain("<definitions");

        await().atMost(SOON).until(() -> OTHERS.heard(DOCUMENT, batch).size() == 2);
        var found = json("/api/v1/public/documents?reference=" + batch);
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("items").get(0).path("kind").asString()).isEqualTo("BATCH_APPROVAL");
        assertThat(get(found.path("items").get(0).path("path").asString()).body())
                .contains("全票通过&lt;b&gt;。", digest, "/batches/" + batch);
        assertThat(get(found.path("items").get(1).path("path").asString()).body())
                .contains("2026年第一批次", digest, "二（一）（6）");
        assertThat(get("/documents?kind=SCORE_SHEET&lang=en").body()).contains("Score sheet");
    }

    private int total(String query) {
        return json("/api/v1/public/notices?" + query).path("total").asInt();
    }

    private String published(byte[] event) {
        return published(event, id);
    }

    private String published(byte[] event, String reference) {
        assertThat(event).isNotEmpty();
        return OTHERS.awaitOne(PUBLISHED, reference).data().path("path").asString();
    }
}
