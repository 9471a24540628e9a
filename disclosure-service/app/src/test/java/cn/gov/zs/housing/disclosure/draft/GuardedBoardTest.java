package cn.gov.zs.housing.disclosure.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.disclosure.mask.Combination;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.IdMask;
import cn.gov.zs.housing.disclosure.mask.InMemoryExposures;
import cn.gov.zs.housing.disclosure.mask.MaskField;
import cn.gov.zs.housing.disclosure.mask.MaskPolicies;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.mask.Shown;
import cn.gov.zs.housing.disclosure.notice.DrawnBatch;
import cn.gov.zs.housing.disclosure.notice.HomeAddresses;
import cn.gov.zs.housing.disclosure.notice.InMemoryNotices;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import cn.gov.zs.housing.disclosure.notice.RegisteredHousehold.Waiting;
import cn.gov.zs.housing.disclosure.notice.RegisteredHouseholds;
import cn.gov.zs.housing.disclosure.notice.ResultNotices;
import cn.gov.zs.housing.disclosure.notice.ReviewNotices;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an event orders and the guard holds: nothing is lost, nothing is published twice, nothing overtaken goes out. */
class GuardedBoardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = NoticeSamples.morning(DAY);
    private static final Proposal CLEAR = DraftSamples.proposal(NoticeKind.FIRST_REVIEW, "app");
    private static final Proposal TOO_FINE =
            DraftSamples.proposal(NoticeKind.FIRST_REVIEW, "app", "current=中山市小榄镇新市社区升平路12号");
    private static final NoticeId FIRST = NoticeId.of(NoticeKind.FIRST_REVIEW, "app");

    private final InMemoryNotices notices = new InMemoryNotices();
    private final NoticeBoard board = new NoticeBoard(notices, () -> NoticeSamples.SALT);
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final InMemoryExposures exposures = new InMemoryExposures();
    private final InMemoryClearances clearances = new InMemoryClearances();
    private final GuardedBoard guarded =
            new GuardedBoard(notices, board, drafts, DraftSamples.inspection(exposures), clearances);
    private final ReviewNotices reviews = new ReviewNotices(notices, board, guarded);

    @Test
    void what_nothing_is_found_against_goes_up_at_once_decided_by_rule() {
        reviews.passed(event("1"), CLEAR, NOW);

        assertThat(notices.find(FIRST)).isPresent();
        assertThat(drafts.find(FIRST.text())).isEmpty();
        var clearance = clearances.find(FIRST.text()).orElseThrow();
        assertThat(clearance.by()).isEmpty();
        assertThat(clearance.verdict().policy()).isEqualTo("2019-1");
        assertThat(clearance.verdict().figures().fewest().neighbour()).isEqualTo(1_000);
    }

    @Test
    void what_shows_too_much_is_held_and_the_same_event_holds_it_once() {
        reviews.passed(event("1"), TOO_FINE, NOW);
        reviews.passed(event("1"), TOO_FINE, NOW.plusSeconds(5));

        assertThat(notices.find(FIRST)).isEmpty();
        assertThat(published()).isZero();
        assertThat(open()).singleElement().satisfies(draft -> {
            assertThat(draft.head().id()).isEqualTo(FIRST.text());
            assertThat(draft.head().since()).isEqualTo(NOW);
            assertThat(draft.verdict().findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.ADDRESS_TOO_FINE);
        });
    }

    @Test
    void a_household_whose_digits_an_old_notice_showed_is_held_with_that_notice_named() {
        old("李美华", "442000********0017");
        reviews.passed(event("1"), CLEAR, NOW);

        assertThat(open())
                .singleElement()
                .satisfies(draft -> assertThat(
                                draft.verdict().findings().getFirst().earlier())
                        .contains(new Finding.Earlier("paper", Place.ELSEWHERE, MaskField.ID_NUMBER)));
    }

    @Test
    void a_review_passed_again_replaces_what_is_held_and_the_first_event_does_not_bring_it_back() {
        reviews.passed(event("1"), TOO_FINE, NOW);
        reviews.passed(event("2"), CLEAR, NOW.plusSeconds(60));
        reviews.passed(event("1"), TOO_FINE, NOW.plusSeconds(70));
        reviews.passed(event("2"), CLEAR, NOW.plusSeconds(80));

        assertThat(open()).isEmpty();
        assertThat(published()).isEqualTo(1);
        assertThat(standing()).hasSize(1);
        assertThat(drafts.find(FIRST.text()).orElseThrow().state().work()).isEmpty();
    }

    @Test
    void a_correction_that_is_held_still_takes_down_what_no_longer_holds() {
        reviews.passed(event("1"), CLEAR, NOW);
        reviews.corrected(event("2"), TOO_FINE, NOW.plusSeconds(60));
        reviews.corrected(event("2"), TOO_FINE, NOW.plusSeconds(90));

        assertThat(standing()).isEmpty();
        assertThat(open()).hasSize(1);
    }

    @Test
    void what_a_household_withdrew_is_not_published_any_more() {
        reviews.passed(event("1"), TOO_FINE, NOW);
        reviews.withdrawn("app", NOW.plusSeconds(60));
        reviews.passed(event("1"), TOO_FINE, NOW.plusSeconds(90));

        assertThat(open()).isEmpty();
        assertThat(drafts.find(FIRST.text()).orElseThrow().state().progress()).isInstanceOf(Progress.Dropped.class);
    }

    @Test
    void an_upheld_objection_overtakes_what_was_held_before_it_and_nothing_later() {
        reviews.passed(event("1"), CLEAR, NOW);
        reviews.corrected(event("2"), TOO_FINE, NOW.plusSeconds(10));
        reviews.reviewedAgain(FIRST, NOW.plusSeconds(20), NOW.plusSeconds(21));
        assertThat(open()).isEmpty();

        reviews.passed(event("3"), TOO_FINE, NOW.plusSeconds(30));
        reviews.reviewedAgain(FIRST, NOW.plusSeconds(20), NOW.plusSeconds(40));
        assertThat(open()).hasSize(1);
    }

    @Test
    void a_result_that_is_held_does_not_lose_the_households_it_names() {
        old("李美华", "442000********0017");
        var households = new HashMap<>(Map.of("app", new Waiting("李美华", new MaskedId("442000************"))));
        var results = new ResultNotices(notices, guarded, board, new Kept(households), new Homes());
        var batch = new DrawnBatch("batch", "第一批次", NOW, List.of(new DrawnBatch.Lot("app", "home")));

        results.publish(event("e"), batch, NOW);
        results.publish(event("e"), batch, NOW.plusSeconds(60));

        assertThat(households).as("until the result is final").containsKey("app");
        assertThat(open())
                .singleElement()
                .satisfies(draft -> assertThat(
                                ((Proposal.Result) ((Work.Held) draft.work().orElseThrow())
                                                .proposal()
                                                .wording())
                                        .rows())
                        .singleElement()
                        .satisfies(row -> assertThat(row.applicantName()).isEqualTo("李美华")));
    }

    private void old(String name, String mask) {
        var row = new Shown.Named(1, "", name, new IdMask(mask), Combination.NOTHING);
        DraftSamples.guard(exposures)
                .keep(
                        new Shown("paper", Place.ELSEWHERE, List.of(row), List.of()),
                        MaskPolicies.shipped().inForce(DAY));
    }

    private List<Draft> open() {
        return drafts.list(List.of(Drafts.Stage.OPEN), 0, 10).items();
    }

    private List<?> standing() {
        return notices.list(NoticeFilter.ALL.in(NoticeFilter.Phase.STANDING), 0, 10)
                .items();
    }

    private long published() {
        return notices.events().stream()
                .filter(each -> each.type().equals(NoticePublishedV1.TYPE))
                .count();
    }

    private static Envelope<?> event(String id) {
        return new Envelope<>(id, "t", "/s", "app", NOW, 1, "");
    }

    private record Kept(Map<String, Waiting> all) implements RegisteredHouseholds {
        @Override
        public void register(Envelope<?> cause, String applicationId, Waiting household) {
            all.put(applicationId, household);
        }

        @Override
        public Optional<Waiting> find(String applicationId) {
            return Optional.ofNullable(all.get(applicationId));
        }

        @Override
        public void forget(String applicationId) {
            all.remove(applicationId);
        }
    }

    private static final class Homes implements HomeAddresses {
        @Override
        public void keep(String homeId, String address) {}

        @Override
        public Optional<String> find(String homeId) {
            return Optional.of("中山市南区祈安苑3栋502房");
        }
    }
}
