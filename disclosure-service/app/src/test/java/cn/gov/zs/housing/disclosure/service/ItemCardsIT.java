package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the gateway is told of items it may keep. */
class ItemCardsIT extends RunningService {
    private final String id = UUID.randomUUID().toString();

    @Test
    void a_personal_notice_may_be_kept_until_the_day_after_its_last_and_afterwards_only_what_is_left_of_it() {
        var notice = NoticeId.of(NoticeKind.FIRST_REVIEW, id);
        OTHERS.passFirstReview(id, "测试甲");
        OTHERS.awaitOne("disclosure.notice-published.v1", id);

        var card = json("/internal/published" + notice.path());

        assertThat(card.path("key").asString()).isEqualTo("notices/" + notice.text());
        assertThat(card.path("path").asString()).isEqualTo(notice.path());
        assertThat(card.path("api").asString()).isEqualTo("/api/v1/public" + notice.path());
        assertThat(card.path("state").asString()).isEqualTo("STANDING");
        assertThat(card.path("shownOn").asString()).isEqualTo(today().toString());
        assertThat(Instant.parse(card.path("personalUntil").asString()))
                .isEqualTo(today().plusDays(21)
                        .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
        var all = json("/internal/published");
        assertThat(all).anySatisfy(each -> assertThat(each).isEqualTo(card));
        assertThat(all)
                .filteredOn(each -> each.path("key").asString().equals("lists/notices"))
                .singleElement()
                .satisfies(list -> assertThat(
                                Instant.parse(list.path("personalUntil").asString()))
                        .isBeforeOrEqualTo(
                                Instant.parse(card.path("personalUntil").asString())));

        advance(Duration.ofDays(21));
        OTHERS.awaitOne("disclosure.notice-period-ended.v1", id);

        var ended = json("/internal/published" + notice.path());
        assertThat(ended.path("state").asString()).isEqualTo("SETTLED");
        assertThat(ended.hasNonNull("personalUntil")).isFalse();
    }

    @Test
    void the_log_the_feeds_and_the_data_may_be_kept_and_a_change_gives_the_data_another_version() {
        OTHERS.passFirstReview(id, "测试甲");
        OTHERS.awaitOne("disclosure.notice-published.v1", id);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(json("/internal/published/lists/log").path("files"))
                                .extracting(JsonNode::asString)
                                .contains("/log/checkpoint", "/log/verifier-key")
                                .anyMatch(file -> file.startsWith("/log/tile/entries/"))
                                .anyMatch(file -> file.startsWith("/log/tile/0/")));
        var feeds = json("/internal/published/lists/feeds");
        assertThat(feeds.path("state").asString()).isEqualTo("LIVING");
        assertThat(Instant.parse(feeds.path("personalUntil").asString()))
                .as("its entries say what the notices say")
                .isBeforeOrEqualTo(today().plusDays(21)
                        .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
        var data = json("/internal/published/lists/notices.csv");
        for (var list : List.of("log", "feeds", "open-data", "notices.csv", "notices.json", "log.csv", "homes.xlsx")) {
            json("/internal/published/lists/" + list)
                    .path("files")
                    .valueStream()
                    .map(JsonNode::asString)
                    .forEach(file -> assertThat(get(file).statusCode()).as(file).isEqualTo(200));
        }

        var other = UUID.randomUUID().toString();
        OTHERS.passFirstReview(other, "测试乙");
        OTHERS.awaitOne("disclosure.notice-published.v1", other);
        assertThat(json("/internal/published/lists/notices.csv").path("version"))
                .isNotEqualTo(data.path("version"));
        assertThat(get("/internal/published/log/tile/0/000.p/1").statusCode())
                .as("kept with its checkpoint, not by itself")
                .isEqualTo(404);
    }

    @Test
    void an_item_that_is_not_there_is_absent() {
        assertThat(get("/internal/published/notices/none").statusCode()).isEqualTo(404);
        assertThat(get("/internal/published/lists/none").statusCode()).isEqualTo(404);
    }
}
