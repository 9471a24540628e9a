package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
        assertThat(ended.has("personalUntil")).isFalse();
    }

    @Test
    void an_item_that_is_not_there_is_absent() {
        assertThat(get("/internal/published/notices/none").statusCode()).isEqualTo(404);
        assertThat(get("/internal/published/lists/none").statusCode()).isEqualTo(404);
    }
}
