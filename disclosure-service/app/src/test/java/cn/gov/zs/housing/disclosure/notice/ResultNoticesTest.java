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
            new ResultNotices(notices, DraftSamples.publishing(notices, board), new Households(), new Homes());

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
    void forgets_the_household_once_the_notice_names_it_and_takes_a_replay_calmly() {
        arriveReview();
        homes.put("home", "祈安苑3栋502房");

        results.publish(DRAWN, BATCH, NOW);
        results.publish(DRAWN, BATCH, NOW.plusSeconds(60));

        assertThat(households).isEmpty();
        assertThat(notices.events()).hasSize(1);
    }

    @Test
    void finishes_forgetting_after_a_crash_between_notice_and_forgetting() {
        arriveReview();
        homes.put("home", "祈安苑3栋502房");
        results.publish(DRAWN, BATCH, NOW);
        arriveReview();

        results.publish(DRAWN, BATCH, NOW.plusSeconds(60));

        assertThat(households).isEmpty();
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
