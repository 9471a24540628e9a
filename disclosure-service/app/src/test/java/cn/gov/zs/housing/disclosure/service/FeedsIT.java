package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as a subscriber's program gets them. */
class FeedsIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final String ENDED = "disclosure.notice-period-ended.v1";

    private final String id = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(strings = {"atom", "json"})
    void an_entry_says_what_the_page_says_while_it_stands_and_only_its_digest_afterwards(String form) {
        var name = OtherServices.name("测试", id);
        OTHERS.passFirstReview(id, OtherServices.facts(name, "测试<b>厂"));
        OTHERS.awaitOne(PUBLISHED, id);
        var feed = "/feeds/public." + form + "?kind=FIRST_REVIEW&township=442000118&batch=" + id;
        var notice = NoticeId.of(NoticeKind.FIRST_REVIEW, id);
        var standing = get(feed);
        assertThat(standing.statusCode()).isEqualTo(200);
        assertThat(standing.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(standing.headers().firstValue("X-Robots-Tag")).hasValue("noindex, noarchive, nosnippet");
        assertThat(standing.body())
                .contains("tag:housing.zs.gov.cn,2026:notice/" + notice.text())
                .contains("http://127.0.0.1:" + port + notice.path())
                .contains("初审公示 · 小榄镇", "442000************", name)
                .doesNotContain("<td>测试<b>", "??");
        var etag = standing.headers().firstValue("ETag").orElseThrow();
        assertThat(get(feed, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get(feed, "If-None-Match", etag).body()).isEmpty();

        advance(Duration.ofDays(21));
        OTHERS.awaitOne(ENDED, id);
        var ended = get(feed, "If-None-Match", etag);
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(ended.body())
                .contains("tag:housing.zs.gov.cn,2026:notice/" + notice.text(), "公示期满", "sha256:")
                .doesNotContain(name, "测试&", "442000*", "永宁社区");
        assertThat(get("/feeds/public." + form + "?kind=notices").body())
                .as("an end comes to the top of the feed again")
                .contains(notice.text());
    }

    @Test
    void a_date_alone_is_believed_only_until_something_changes() {
        OTHERS.passFirstReview(id, "测试丙");
        OTHERS.awaitOne(PUBLISHED, id);
        var feed = "/feeds/public.atom?batch=" + id;
        await().atMost(SOON)
                .until(() -> get(feed).headers().firstValue("Last-Modified").isPresent());
        var date = get(feed).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get(feed, "If-Modified-Since", date).statusCode()).isEqualTo(304);

        advance(Duration.ofDays(21));
        OTHERS.awaitOne(ENDED, id);
        assertThat(get(feed, "If-Modified-Since", date).statusCode()).isEqualTo(200);
    }

    @Test
    void a_batch_is_followed_from_its_homes_to_its_plan() {
        var offer = "offer-" + id;
        var batch = "batch-" + id;
        OTHERS.offer(offer, "701", "702");
        OTHERS.awaitOne(PUBLISHED, offer);
        OTHERS.send(
                BatchFrozenV1.TOPIC,
                BatchFrozenV1.TYPE,
                batch,
                new BatchFrozenV1(
                        batch,
                        "2026年第一批次&<i>",
                        offer,
                        Category.LOCAL_LOW_INCOME,
                        Instant.parse("2026-11-23T01:00:00Z"),
                        "sha256:" + "ef".repeat(32),
                        7,
                        2));
        await().atMost(SOON)
                .until(() ->
                        json("/feeds/public.json?batch=" + batch).path("items").size() == 2);
        var items = json("/feeds/public.json?batch=" + batch).path("items");
        assertThat(items.get(0).path("tags").get(0).asString()).isEqualTo("BATCH_PLAN");
        assertThat(items.get(0).path("title").asString()).isEqualTo("批次分配方案 · 2026年第一批次&<i>");
        assertThat(items.get(1).path("content_html").asString()).contains("祈安苑", "58.2");
        assertThat(json("/feeds/public.json?kind=documents&batch=" + batch)
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(json("/feeds/public.json?lang=en&batch=" + batch)
                        .path("items")
                        .get(0)
                        .path("title")
                        .asString())
                .startsWith("Batch allocation plan");
    }

    @Test
    void the_pages_of_a_feed_lead_to_each_other() {
        for (int i = 0; i < 51; i++) {
            OTHERS.offer(id + "-" + i, "7" + i);
        }
        await().atMost(SOON).until(() -> OTHERS.heard(PUBLISHED, id).size() == 51);
        var first = json("/feeds/public.json?kind=HOMES");
        assertThat(first.path("items").size()).isEqualTo(50);
        var next = first.path("next_url").asString();
        assertThat(next).startsWith("http://127.0.0.1:" + port + "/feeds/public.json?kind=HOMES&before=");
        var second = json(next.substring(next.indexOf("/feeds")));
        assertThat(second.path("items").get(0).path("id"))
                .isNotEqualTo(first.path("items").get(49).path("id"));
        var atom = get(next.substring(next.indexOf("/feeds")).replace(".json", ".atom"))
                .body();
        assertThat(atom).contains("rel=\"previous\"", "rel=\"first\"", "rel=\"self\"", "after=");
        var previous = Pattern.compile("rel=\"previous\" type=\"[^\"]+\" href=\"http://[^/]+([^\"]+)\"")
                .matcher(atom)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&amp;", "&");
        var back = json(previous.replace(".atom", ".json")).path("items");
        assertThat(back).isEqualTo(first.path("items"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=NONSENSE, kind",
        "township=999999999, township",
        "before=yesterday, before",
        "after=2026-99-01T00:00:00Z_a, after",
        "before=2026-11-23T02:00:00Z_a&after=2026-11-23T02:00:00Z_a, before"
    })
    void what_cannot_be_asked_for_is_refused_with_the_field(String query, String field) {
        for (var form : new String[] {"atom", "json"}) {
            var answer = get("/feeds/public." + form + "?" + query, "Accept", "application/problem+json");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains(field);
        }
    }

    @Test
    void a_list_tells_programs_of_its_feed() {
        assertThat(get("/notices?kind=HOMES&township=442000118").body())
                .contains(
                        "rel=\"alternate\" type=\"application/atom+xml\"",
                        "/feeds/public.atom?kind=HOMES&amp;township=442000118")
                .doesNotContain("??");
        assertThat(get("/documents?lang=en").body())
                .contains("rel=\"alternate\" type=\"application/feed+json\"", "/feeds/public.json?kind=documents")
                .doesNotContain("??");
    }
}
