package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The portal of past days, its corrections and its batches, asked from outside. */
class HistoryIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";

    private final String id = UUID.randomUUID().toString();

    @Autowired
    NoticeBoard board;

    @Test
    void a_past_day_lists_what_stood_then_with_its_proof_and_without_names() {
        var name = OtherServices.name("测试", id);
        OTHERS.passFirstReview(id, name);
        OTHERS.awaitOne(PUBLISHED, id);
        var notice = NoticeId.of(NoticeKind.FIRST_REVIEW, id);
        var day = today();
        assertThat(get("/as-of?day=" + day).body()).contains("这一天还没有结束").doesNotContain("??");
        advance(Duration.ofDays(1));
        await().atMost(SOON).until(() -> everyPage("/as-of?day=" + day).contains("notice-published." + notice.text()));
        assertThat(everyPage("/as-of?day=" + day))
                .contains(notice.path(), "小榄镇", "sha256:")
                .doesNotContain(name, "442000*", "??");
        assertThat(everyPage("/as-of?day=" + day.minusDays(1))).doesNotContain(notice.path());

        advance(Duration.ofDays(21));
        OTHERS.awaitOne("disclosure.notice-period-ended.v1", id);
        assertThat(everyPage("/as-of?day=" + day))
                .contains(notice.path(), "已撤下，只留摘要")
                .doesNotContain(name);
        assertThat(get("/as-of").statusCode()).isEqualTo(200);
        assertThat(get("/as-of?lang=en&day=" + day).body())
                .contains("How to prove it")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2026-02-30", "0001-01-01", "+12026-01-01", "2026-11-23T00:00:00Z"})
    void a_day_that_is_none_is_refused_with_its_field(String day) {
        var answer = get("/as-of?day=" + day.replace("+", "%2B"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("day: 请填写一个日期").doesNotContain("??");
    }

    @Test
    void days_before_the_first_and_after_today_are_answered_in_words() {
        OTHERS.offer("offer-" + id, "701");
        OTHERS.awaitOne(PUBLISHED, "offer-" + id);
        assertThat(get("/as-of?day=1990-01-01").body()).contains("第一项内容公开于").doesNotContain("??");
        assertThat(get("/as-of?day=2999-01-01").body()).contains("这一天还没有结束").doesNotContain("??");
        assertThat(get("/as-of?day=2026-11-23&before=nonsense", "Accept", "application/problem+json")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_correction_names_its_reason_and_leads_from_the_old_notice_to_the_new_one() {
        var name = OtherServices.name("测试", id);
        OTHERS.passFirstReview(id, name);
        OTHERS.awaitOne(PUBLISHED, id);
        var old = NoticeId.of(NoticeKind.FIRST_REVIEW, id);
        board.takeDown(old, today(), TakenDown.Reason.CORRECTED);
        OTHERS.passFirstReview(id, name);
        await().atMost(SOON).until(() -> OTHERS.heard(PUBLISHED, id).size() == 2);
        var anew = OTHERS.heard(PUBLISHED, id).get(1).data().path("path").asString();

        var list = "/corrections?kind=FIRST_REVIEW&township=442000118";
        await().atMost(SOON).until(() -> get(list).body().contains("notice-taken-down." + old.text()));
        assertThat(get(list).body()).contains(old.path(), anew, "更正", "sha256:").doesNotContain(name, "442000*", "??");
        assertThat(get("/corrections?kind=HOMES").body()).doesNotContain(old.path());
        assertThat(get("/corrections?lang=en").body()).contains("Corrections").doesNotContain("??");
        assertThat(get("/corrections?kind=NONSENSE", "Accept", "application/problem+json")
                        .statusCode())
                .isEqualTo(400);
        var feed = get("/feeds/public.json?kind=corrections").body();
        assertThat(feed).contains(old.text()).doesNotContain(anew.substring("/notices/".length()));
    }

    @Test
    void a_batch_is_shown_from_its_homes_to_its_result_by_what_this_service_published() {
        var batch = "batch-" + id;
        var offer = "offer-" + id;
        var digest = "sha256:" + "ef".repeat(32);
        assertThat(get("/batch-timelines/" + batch).statusCode()).isEqualTo(404);
        OTHERS.offer(offer, "701");
        OTHERS.awaitOne(PUBLISHED, offer);
        OTHERS.send(
                BatchFrozenV1.TOPIC,
                BatchFrozenV1.TYPE,
                batch,
                new BatchFrozenV1(
                        batch,
                        "2026年第三批次<i>",
                        offer,
                        Category.LOCAL_LOW_INCOME,
                        Instant.parse("2026-11-23T01:00:00Z"),
                        digest,
                        7,
                        2));
        OTHERS.send(
                BatchApprovedV1.TOPIC,
                BatchApprovedV1.TYPE,
                batch,
                new BatchApprovedV1(batch, digest, Instant.parse("2026-11-23T02:00:00Z"), "全票通过。"));
        var page = "/batch-timelines/" + batch;
        await().atMost(SOON).until(() -> {
            var body = get(page).body();
            return body.contains("评审委员会表决通过")
                    && Pattern.compile("/log/entries/document-published")
                                    .matcher(body)
                                    .results()
                                    .count()
                            >= 2;
        });
        assertThat(get(page).body())
                .contains("房源公示", "批次方案定稿", "公示 10 个自然日", "怎样计算", digest, "/batches/verify.html", "&lt;i&gt;")
                .doesNotContain("??", "<i>");
        assertThat(get(page + "?lang=en").body())
                .contains("Passed by the review committee")
                .doesNotContain("??");
        assertThat(get("/batch-timelines").body()).contains(page).doesNotContain("??");
    }

    @Test
    void the_list_of_notices_leads_to_its_next_page_and_back_by_places() {
        for (int i = 0; i < 21; i++) {
            OTHERS.offer(id + "-" + i, "7" + i);
        }
        await().atMost(SOON).until(() -> OTHERS.heard(PUBLISHED, id).size() == 21);
        var first = get("/notices?kind=HOMES").body();
        var next = href(first, "next");
        assertThat(next).startsWith("/notices?kind=HOMES&before=");
        var second = get(next).body();
        assertThat(second).doesNotContain("??");
        var back = get(href(second, "prev")).body();
        assertThat(rows(back)).isEqualTo(rows(first));
        assertThat(get("/notices?before=nonsense", "Accept", "application/problem+json")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/documents?before=nonsense", "Accept", "application/problem+json")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/").body())
                .contains("href=\"/subscriptions\"", "href=\"/as-of\"")
                .doesNotContain("??");
    }

    private String everyPage(String path) {
        var body = get(path).body();
        var all = new StringBuilder(body);
        while (body.contains("rel=\"next\"")) {
            body = get(href(body, "next")).body();
            all.append(body);
        }
        return all.toString();
    }

    private static String href(String body, String rel) {
        return Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"")
                .matcher(body)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&amp;", "&");
    }

    private static List<String> rows(String body) {
        return Pattern.compile("<th scope=\"row\"><a href=\"([^\"]+)\"")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
