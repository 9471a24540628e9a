package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.PoolGivenUpV1;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeDigest;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Salt;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the event that orders a notice to the digest that is left of it. */
class NoticeLifeIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final String ENDED = "disclosure.notice-period-ended.v1";

    private final String id = UUID.randomUUID().toString();

    @Test
    void a_passed_review_stands_20_days_and_then_only_its_digest_is_left() {
        var name = OtherServices.name("测试甲", id);
        var day0 = today();
        OTHERS.passFirstReview(id, name);
        var told = OTHERS.awaitOne(PUBLISHED, id);
        var path = told.data().path("path").asString();
        var lastDay = day0.plusDays(20);
        assertThat(told.data().path("lastDay").asString()).isEqualTo(lastDay.toString());
        assertThat(told.subject()).isEqualTo(told.data().path("noticeId").asString());

        var page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(name, "442000************", "公示中", "小榄镇", "二（一）（3）", "还有 20 天");
        var standing = json("/api/v1/public" + path);
        assertThat(standing.path("phase").asString()).isEqualTo("STANDING");
        var proof = standing.path("proof");
        assertThat(NoticeDigest.of(
                                new Salt(proof.path("salt").asString()),
                                proof.path("canonical").asString())
                        .text())
                .isEqualTo(standing.path("digest").asString());

        advance(Duration.ofDays(20));
        // The last day: another notice that the same ender could take down is the proof that it has looked.
        assertThat(get(path).body()).contains(name, "今天是最后一天");
        assertThat(OTHERS.heard(ENDED, id)).isEmpty();

        advance(Duration.ofDays(1));
        var ended = OTHERS.awaitOne(ENDED, id);
        assertThat(ended.data().path("endedOn").asString())
                .isEqualTo(lastDay.plusDays(1).toString());
        assertThat(ended.data().path("reference").asString()).isEqualTo(id);
        assertThat(get(path).body())
                .contains("公示期满", "申请人姓名", standing.path("digest").asString())
                .doesNotContain(name, "442000*", proof.path("salt").asString());
        assertThat(json("/api/v1/public" + path).has("content")).isFalse();
        assertThat(wholeDatabase())
                .contains(id)
                .doesNotContain(name, proof.path("salt").asString());
        assertThat(OTHERS.everythingHeard()).doesNotContain(name);
    }

    @Test
    void the_same_event_twice_makes_one_notice_and_one_message() {
        var event = OTHERS.passFirstReview(id, "测试乙");
        OTHERS.awaitOne(PUBLISHED, id);
        var before = json(list("FIRST_REVIEW")).path("items").get(0);

        OTHERS.resend("applicant.events", id, event);
        // A later event of the same key shows that the second copy has been handled.
        OTHERS.passCityReview(id, "测试乙");
        await().atMost(SOON).until(() -> json(list("CITY_REVIEW")).path("total").asInt() == 1);

        assertThat(json(list("FIRST_REVIEW")).path("total").asInt()).isEqualTo(1);
        assertThat(json(list("FIRST_REVIEW")).path("items").get(0)).isEqualTo(before);
        OTHERS.awaitOne(PUBLISHED, NoticeId.of(NoticeKind.CITY_REVIEW, id).text());
        assertThat(OTHERS.heard(
                        PUBLISHED, NoticeId.of(NoticeKind.FIRST_REVIEW, id).text()))
                .hasSize(1);
    }

    @Test
    void a_draw_that_arrives_first_waits_for_the_review_and_the_offer_and_then_names_the_household() {
        var name = OtherServices.name("测试丙", id);
        var home = "h" + id.substring(0, 6);
        var batch = "batch-" + id;
        var draw = OTHERS.draw(batch, id, home);
        OTHERS.passCityReview(id, name);
        OTHERS.offer("offer-" + id, home);

        var told = OTHERS.awaitOne(PUBLISHED, batch);
        assertThat(told.data().path("kind").asString()).isEqualTo("RESULT");
        var path = told.data().path("path").asString();
        assertThat(get(path).body()).contains(name, "442000************", OtherServices.address(home), "二（一）（7）");
        OTHERS.resend("allocation.events", batch, draw);
        advance(Duration.ofDays(30));
        OTHERS.awaitOne(ENDED, batch);
        assertThat(wholeDatabase())
                .as("until it is confirmed, the result may have to be published again")
                .contains(name);
        OTHERS.confirm(batch, id, home);
        await().atMost(SOON).until(() -> !wholeDatabase().contains(name));
        assertThat(OTHERS.heard(PUBLISHED, batch)).hasSize(1);
        assertThat(get(path).body()).contains("第一批次", "承租地址").doesNotContain(name, OtherServices.address(home));
    }

    @Test
    void a_result_that_the_committee_changed_comes_down_with_its_words_and_stands_anew() {
        var name = OtherServices.name("测试丁", id);
        var next = java.util.UUID.randomUUID().toString();
        var nextName = OtherServices.name("测试戊", next);
        var home = "h" + id.substring(0, 6);
        var batch = "batch-" + id;
        OTHERS.passCityReview(id, name);
        OTHERS.passCityReview(next, nextName);
        OTHERS.offer("offer-" + id, home);
        OTHERS.draw(batch, id, home);
        var path = OTHERS.awaitOne(PUBLISHED, batch).data().path("path").asString();
        assertThat(get(path).body()).contains(name);

        OTHERS.revoke(batch, id, home, "经查，登记住房情况与事实不符");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get(path).body())
                        .contains("评审委员会审议异议后变更了分配结果", "经查，登记住房情况与事实不符")
                        .doesNotContain(name, "??"));
        OTHERS.amend(batch, next, home);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(OTHERS.heard(PUBLISHED, batch)).hasSize(2));
        var anew = OTHERS.heard(PUBLISHED, batch).get(1).data();
        assertThat(anew.path("path").asString()).isNotEqualTo(path);
        assertThat(get(anew.path("path").asString()).body())
                .contains(nextName, "还有 20 天")
                .doesNotContain(name);
        OTHERS.confirm(batch, next, home);
        await().atMost(SOON)
                .until(() -> !database.getCollection("registered-households")
                        .find(com.mongodb.client.model.Filters.eq("_id", next))
                        .first()
                        .toJson()
                        .contains(nextName));
        assertThat(wholeDatabase()).as("who lost the home waits on").contains(name);
    }

    @Test
    void homes_stand_10_days_and_stay_readable_afterwards() {
        var offer = "offer-" + id;
        OTHERS.offer(offer, "701", "702");
        var told = OTHERS.awaitOne(PUBLISHED, offer);
        var path = told.data().path("path").asString();
        assertThat(told.data().path("lastDay").asString())
                .isEqualTo(today().plusDays(10).toString());
        assertThat(get(path).headers().firstValue("X-Robots-Tag")).isEmpty();

        advance(Duration.ofDays(11));
        OTHERS.awaitOne(ENDED, offer);
        assertThat(get(path).body()).contains("公示期满", "祈安苑", "701", "702");
        assertThat(json("/api/v1/public" + path).path("content").path("homes").size())
                .isEqualTo(2);
    }

    @Test
    void a_cancelled_batch_takes_its_homes_off_the_board_and_stands_beside_its_plan() {
        var offer = "offer-" + id;
        var batch = "batch-" + id;
        // told of before the offer, and twice
        var body = new BatchCancelledV1(
                batch, "第二批次", offer, "sha256:" + "ab".repeat(32), "3栋渗水<b>", Instant.parse("2026-11-23T02:00:00Z"));
        var event = OTHERS.send(BatchCancelledV1.TOPIC, BatchCancelledV1.TYPE, batch, body);
        OTHERS.resend(BatchCancelledV1.TOPIC, batch, event);
        OTHERS.offer(offer, "711", "712");
        var path = OTHERS.awaitOne(PUBLISHED, offer).data().path("path").asString();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get(path).body())
                        .contains("已撤下", "批次已取消", "3栋渗水&lt;b&gt;", "711")
                        .doesNotContain("??"));
        assertThat(get(path + "?lang=en").body()).contains("was cancelled").doesNotContain("??");
        assertThat(json("/api/v1/public" + path).path("reason").asString()).isEqualTo("BATCH_CANCELLED");
        var documents = json("/api/v1/public/documents?reference=" + batch).path("items");
        assertThat(documents.size()).isEqualTo(1);
        assertThat(documents.get(0).path("batchCancellation").path("reason").asString())
                .isEqualTo("3栋渗水<b>");
        for (var lang : new String[] {"?lang=zh-CN", "?lang=en"}) {
            assertThat(get(documents.get(0).path("path").asString() + lang).body())
                    .contains("3栋渗水&lt;b&gt;", "/batches/" + batch)
                    .doesNotContain("??");
        }

        var other = "offer-up-" + id;
        OTHERS.offer(other, "721");
        OTHERS.send(
                PoolGivenUpV1.TOPIC,
                PoolGivenUpV1.TYPE,
                other,
                new PoolGivenUpV1(other, other, "暂不配租", Instant.parse("2026-11-23T02:00:00Z")));
        var second = OTHERS.awaitOne(PUBLISHED, other).data().path("path").asString();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get(second).body())
                        .contains("已退回房源库", "暂不配租")
                        .doesNotContain("??"));
    }

    private String list(String kind) {
        return "/api/v1/public/notices?reference=" + id + "&kind=" + kind;
    }
}
