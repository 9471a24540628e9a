package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.draft.DraftSamples;
import cn.gov.zs.housing.disclosure.notice.DrawnBatch.Lot;
import cn.gov.zs.housing.disclosure.notice.RegisteredHousehold.Waiting;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultNoticesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Envelope<?> DRAWN = new Envelope<>("e", "t", "/s", "batch", NOW, 1, "");
    private static final DrawnBatch BATCH = new DrawnBatch("batch", "第一批次", NOW, List.of(new Lot("app", "home")));

    private final InMemoryNotices notices = new InMemoryNotices();
    private final NoticeBoard board = new NoticeBoard(notices, () -> NoticeSamples.SALT);
    private final Map<String, Waiting> households = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final ResultNotices results =
            new ResultNotices(notices, DraftSamples.publishing(notices, board), board, new Households(), new Homes());

    @Test
    void waits_for_the_review_and_for_the_offer_and_publishes_nothing_meanwhile() {
        assertThatThrownBy(() -> results.publish(DRAWN, BATCH, NOW)).isInstanceOf(NotYetException.class);
        arriveReview();
        assertThatThrownBy(() -> results.publish(DRAWN, BATCH, NOW)).isInstanceOf(NotYetException.class);
        assertThat(notices.events()).isEmpty();
        assertThat(households).isNotEmpty();

        homes.put("home", "祈安苑3栋502房");
        results.publish(DRAWN, BATCH, NOW);

        var notice =
                (Standing) notices.find(NoticeId.of(NoticeKind.RESULT, "batch")).orElseThrow();
        assertThat(notice.content())
                .isEqualTo(new DrawResult(
                        "第一批次",
                        NOW,
                        List.of(new DrawResult.Tenant("李美华", new MaskedId("442000************"), "祈安苑3栋502房"))));
        assertThat(notice.head().township()).isNull();
    }

    @Test
    void knows_the_household_until_the_result_is_final_and_takes_a_replay_calmly() {
        arriveReview();
        homes.put("home", "祈安苑3栋502房");

        results.publish(DRAWN, BATCH, NOW);
        results.publish(DRAWN, BATCH, NOW.plusSeconds(60));

        assertThat(households).isNotEmpty();
        assertThat(notices.events()).hasSize(1);
        results.confirmed(List.of("app"));
        results.confirmed(List.of("app"));
        assertThat(households).isEmpty();
    }

    @Test
    void a_result_whose_assignment_was_revoked_comes_down_with_the_reason_and_stands_anew_without_it() {
        arriveReview();
        households.put("next", new Waiting("陈志强", new MaskedId("442001************")));
        homes.put("home", "祈安苑3栋502房");
        results.publish(DRAWN, BATCH, NOW);

        results.revoked("batch", "登记住房情况与事实不符", NOW.plusSeconds(60));
        results.revoked("batch", "登记住房情况与事实不符", NOW.plusSeconds(90));

        var down = (TakenDown)
                notices.find(NoticeId.of(NoticeKind.RESULT, "batch")).orElseThrow();
        assertThat(down.reason()).isEqualTo(TakenDown.Reason.RESULT_REVIEWED);
        assertThat(down.why()).isEqualTo("登记住房情况与事实不符");
        assertThat(down.remains()).isInstanceOf(Remains.Removed.class);

        Envelope<?> amended = new Envelope<>("e2", "t", "/s", "batch", NOW, 1, "");
        var after = new DrawnBatch("batch", "第一批次", NOW, List.of(new Lot("next", "home")));
        results.amended(amended, after, NOW.plusSeconds(120));
        results.amended(amended, after, NOW.plusSeconds(150));

        assertThat(notices.find(NoticeId.of(NoticeKind.RESULT, "batch", "e2")))
                .get()
                .isInstanceOfSatisfying(Standing.class, notice -> {
                    assertThat(((DrawResult) notice.content()).tenants())
                            .extracting(tenant -> tenant.applicantName().text())
                            .containsExactly("陈志强");
                    assertThat(notice.head().publishedAt()).isEqualTo(NOW.plusSeconds(120));
                });
        assertThat(households)
                .as("who lost the home waits, and may be named again")
                .containsKey("app");
    }

    private void arriveReview() {
        households.put("app", new Waiting("李美华", new MaskedId("442000************")));
    }

    private final class Households implements RegisteredHouseholds {
        @Override
        public void register(Envelope<?> cause, String applicationId, Waiting household) {
            households.put(applicationId, household);
        }

        @Override
        public Optional<Waiting> find(String applicationId) {
            return Optional.ofNullable(households.get(applicationId));
        }

        @Override
        public void forget(String applicationId) {
            households.remove(applicationId);
        }
    }

    private final class Homes implements HomeAddresses {
        @Override
        public void keep(String homeId, String address) {
            homes.put(homeId, address);
        }

        @Override
        public Optional<String> find(String homeId) {
            return Optional.ofNullable(homes.get(homeId));
        }
    }
}
