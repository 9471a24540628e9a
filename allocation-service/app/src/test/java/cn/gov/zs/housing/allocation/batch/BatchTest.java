package cn.gov.zs.housing.allocation.batch;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.bundle.FrozenHome;
import cn.gov.zs.housing.allocation.rules.bundle.FrozenLists;
import cn.gov.zs.housing.allocation.rules.bundle.Plan;
import cn.gov.zs.housing.allocation.rules.bundle.ScoredEntrant;
import cn.gov.zs.housing.allocation.rules.bundle.ScoredLine;
import cn.gov.zs.housing.allocation.rules.bundle.Verify;
import cn.gov.zs.housing.allocation.rules.draw.Contribution;
import cn.gov.zs.housing.allocation.rules.draw.Sha256;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A batch goes only the lawful way")
class BatchTest {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00Z");
    private static final Contribution FIRST = new Contribution("01".repeat(32), "02".repeat(32));
    private static final Contribution SECOND = new Contribution("03".repeat(32), "04".repeat(32));

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30", "2026-12-01", "2026-12-11"})
    @DisplayName("二（一）（4） 抽签分配前10个自然日")
    void refuses_a_draw_before_ten_whole_days_and_names_the_first_lawful_day(LocalDate day) {
        assertThat(open(approved(), day).answer())
                .isEqualTo(
                        new BatchAnswer.NoticeTooShort(Clause.HOMES_NOTICE, parse("2026-12-01"), parse("2026-12-12")));
        assertThat(open(approved(), day).state()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-12", "2027-03-01"})
    void opens_the_draw_once_the_notice_has_run(LocalDate day) {
        assertThat(open(approved(), day).state()).isInstanceOf(Batch.DrawOpen.class);
    }

    @Test
    void refuses_a_draw_of_homes_whose_notice_is_not_known() {
        assertThat(approved()
                        .open(Optional.empty(), parse("2027-01-01"), "officer", AT)
                        .answer())
                .isEqualTo(new BatchAnswer.HomesNoticeUnknown(Clause.HOMES_NOTICE));
    }

    @Test
    void the_committee_passes_exactly_the_frozen_digest_and_nobody_approves_their_own() {
        var frozen = frozen();
        var digest = frozen.content().digest();
        var other = "sha256:" + "0".repeat(64);
        assertThat(frozen.resolve(ResolutionSamples.passed(other, "chair", AT)).answer())
                .isEqualTo(new BatchAnswer.OtherDigest(digest, Clause.COMMITTEE));
        assertThat(frozen.resolve(ResolutionSamples.passed(digest, "officer", AT))
                        .answer())
                .isEqualTo(new BatchAnswer.FourEyes(Clause.COMMITTEE));
        var change = frozen.resolve(ResolutionSamples.passed(digest, "chair", AT));
        assertThat(change.state()).isInstanceOf(Batch.Approved.class);
        assertThat(change.events()).extracting(Outgoing::type).containsExactly(BatchApprovedV1.TYPE);
    }

    @Test
    void a_plan_that_one_vote_was_short_is_rejected_and_tells_nobody_that_it_passed() {
        var frozen = frozen();
        var change = frozen.resolve(ResolutionSamples.oneShort(frozen.content().digest(), "chair", AT));
        assertThat(change.state()).isInstanceOf(Batch.Rejected.class);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void a_resolution_that_asks_for_too_few_or_counts_somebody_twice_cannot_exist() {
        var passed = ResolutionSamples.passed("sha256:" + "0".repeat(64), "chair", AT);
        assertThatThrownBy(() -> new Resolution(
                        passed.digest(), 3, 1, passed.ballots(), passed.minutes(), passed.closedBy(), AT))
                .isInstanceOf(IllegalArgumentException.class);
        var twice = List.of(passed.ballots().getFirst(), passed.ballots().getFirst());
        assertThatThrownBy(() -> new Resolution(passed.digest(), 2, 2, twice, passed.minutes(), passed.closedBy(), AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_frozen_content_with_another_digest_cannot_exist() {
        var lists = lists();
        assertThatThrownBy(() -> new FrozenContent(lists, Map.of(), "<d/>", "sha256:" + "0".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_officer_of_the_batch_cannot_witness_it() {
        for (var officer : List.of("officer", "chair", "opener")) {
            assertThat(drawOpen().seal(FIRST.commitment(), officer, AT).answer())
                    .isEqualTo(new BatchAnswer.WitnessIsOfficer(Clause.WITNESSES));
        }
    }

    @Test
    void a_witness_seals_once_and_not_what_another_sealed() {
        var one = (Batch.DrawOpen) next(drawOpen().seal(FIRST.commitment(), "w1", AT));
        assertThat(one.seal(SECOND.commitment(), "w1", AT).answer())
                .isEqualTo(new BatchAnswer.SealedAlready(Clause.WITNESSES));
        assertThat(one.seal(FIRST.commitment(), "w2", AT).answer())
                .isEqualTo(new BatchAnswer.SameCommitment(Clause.WITNESSES));
        assertThat(next(one.seal(SECOND.commitment(), "w2", AT))).isInstanceOf(Batch.Revealing.class);
    }

    @Test
    void a_wrong_reveal_a_second_one_and_one_of_a_stranger_are_refused() {
        var revealing = revealing();
        assertThat(revealing.reveal(SECOND, "w1", AT).answer())
                .isEqualTo(new BatchAnswer.DoesNotOpen(Clause.WITNESSES));
        assertThat(revealing.reveal(FIRST, "w3", AT).answer())
                .isEqualTo(new BatchAnswer.NothingSealed(Clause.WITNESSES));
        var one = (Batch.Revealing) next(revealing.reveal(FIRST, "w1", AT));
        assertThat(one.reveal(FIRST, "w1", AT).answer()).isEqualTo(new BatchAnswer.RevealedAlready(Clause.WITNESSES));
    }

    @Test
    void the_last_reveal_is_the_draw_and_its_bundle_verifies() {
        var one = (Batch.Revealing) next(revealing().reveal(FIRST, "w1", AT));
        var change = one.reveal(SECOND, "w2", AT.plusSeconds(5));
        var drawn = (Batch.Drawn) next(change);
        var event = (BatchDrawnV1) change.events().getFirst().body();
        assertThat(event.allotments())
                .hasSize(2)
                .allSatisfy(a -> assertThat(a.applicationId()).isEqualTo("application-" + a.entrantNumber()));
        assertThat(event.allotments().stream().map(a -> a.entrantNumber())).contains(1);
        var bundle = PublishedDraw.bundle(drawn);
        assertThat(Verify.check(bundle).right()).isTrue();
        assertThat(PublishedDraw.bundle(drawn)).isEqualTo(bundle);
        assertThat(new String(bundle, StandardCharsets.UTF_8)).doesNotContain("application-");
    }

    @Test
    void the_order_of_reveals_changes_nothing() {
        var forth = (Batch.Drawn)
                next(((Batch.Revealing) next(revealing().reveal(FIRST, "w1", AT))).reveal(SECOND, "w2", AT));
        var back = (Batch.Drawn)
                next(((Batch.Revealing) next(revealing().reveal(SECOND, "w2", AT))).reveal(FIRST, "w1", AT));
        assertThat(back.result()).isEqualTo(forth.result());
    }

    @Test
    void a_drawn_batch_is_confirmed_with_the_same_allotments() {
        var one = (Batch.Revealing) next(revealing().reveal(FIRST, "w1", AT));
        var drawn = (Batch.Drawn) next(one.reveal(SECOND, "w2", AT));
        var change = drawn.confirm(parse("2027-01-10"), "yes");
        assertThat(change.state()).isInstanceOf(Batch.Confirmed.class);
        assertThat(change.events().getFirst().body())
                .isEqualTo(new BatchConfirmedV1(
                        "b", parse("2027-01-10"), drawn.event().allotments()));
    }

    @Test
    void a_batch_is_cancelled_while_no_seed_is_fixed_and_says_why() {
        for (var still : List.<Batch.Cancellable>of(frozen(), rejected(), approved(), drawOpen())) {
            var change = still.cancel("3栋渗水", "another chair", AT, true);
            assertThat(change.state()).isEqualTo(new Batch.Cancelled(still, "3栋渗水", "another chair", AT));
            assertThat(change.events())
                    .singleElement()
                    .isEqualTo(Outgoing.of(
                            BatchCancelledV1.TYPE,
                            new BatchCancelledV1(
                                    "b", "2026年第一批", "offer", frozen().content().digest(), "3栋渗水", AT)));
        }
        assertThat(revealing()).as("all have sealed").isNotInstanceOf(Batch.Cancellable.class);
    }

    @Test
    void who_worked_on_a_batch_cancels_it_before_the_vote_and_not_after() {
        assertThat(frozen().cancel("写错", "officer", AT, true).answer()).isEqualTo(new BatchAnswer.Taken("b"));
        assertThat(approved().cancel("写错", "officer", AT, true).answer())
                .isEqualTo(new BatchAnswer.CancelledByOwn(Clause.COMMITTEE));
        assertThat(drawOpen().cancel("写错", "opener", AT, true).answer())
                .isEqualTo(new BatchAnswer.CancelledByOwn(Clause.COMMITTEE));
        assertThat(approved().cancel("写错", "chair", AT, true).answer()).isEqualTo(new BatchAnswer.Taken("b"));
    }

    @Test
    void who_sealed_a_share_of_the_seed_does_not_cancel() {
        var one = (Batch.DrawOpen) next(drawOpen().seal(FIRST.commitment(), "w1", AT));
        assertThat(one.cancel("不合意", "w1", AT, true).answer())
                .isEqualTo(new BatchAnswer.CancelledByOwn(Clause.COMMITTEE));
        assertThat(one.cancel("停电", "chair", AT, true).state()).isInstanceOf(Batch.Cancelled.class);
    }

    @Test
    void a_batch_that_never_had_its_homes_tells_nothing_of_them() {
        assertThat(frozen().cancel("重复", "officer", AT, false).events()).isEmpty();
    }

    private static Batch next(Change<Batch, BatchAnswer> change) {
        return Objects.requireNonNull(change.state(), () -> change.answer().toString());
    }

    private static Change<Batch, BatchAnswer> open(Batch.Approved approved, LocalDate day) {
        return approved.open(Optional.of(new Offer.HomesNotice(parse("2026-12-01"), "/notices/1")), day, "opener", AT);
    }

    private static Batch.Revealing revealing() {
        var one = (Batch.DrawOpen) next(drawOpen().seal(FIRST.commitment(), "w1", AT));
        return (Batch.Revealing) next(one.seal(SECOND.commitment(), "w2", AT));
    }

    private static Batch.DrawOpen drawOpen() {
        return (Batch.DrawOpen) next(open(approved(), parse("2026-12-12")));
    }

    private static Batch.Approved approved() {
        var frozen = frozen();
        return (Batch.Approved)
                next(frozen.resolve(ResolutionSamples.passed(frozen.content().digest(), "chair", AT)));
    }

    private static Batch.Rejected rejected() {
        var frozen = frozen();
        return (Batch.Rejected)
                next(frozen.resolve(ResolutionSamples.oneShort(frozen.content().digest(), "chair", AT)));
    }

    private static Batch.Frozen frozen() {
        var lists = lists();
        var plan = new BatchPlan("b", "2026年第一批", "offer", Category.LOCAL_LOW_INCOME, lists.homes(), "officer", AT);
        var content = new FrozenContent(
                lists, Map.of(1, "application-1", 2, "application-2", 3, "application-3"), "<d/>", lists.digest());
        var change = new Batch.Planned(plan).freeze(content, "officer", AT);
        assertThat(change.events()).extracting(Outgoing::type).containsExactly(BatchFrozenV1.TYPE);
        return (Batch.Frozen) next(change);
    }

    private static FrozenLists lists() {
        var plan = new Plan(
                "b",
                "2026年第一批",
                "offer",
                "LOCAL_LOW_INCOME",
                "sheet",
                Sha256.digest("<d/>".getBytes(StandardCharsets.UTF_8)),
                parse("2026-12-01"),
                3,
                2,
                Batch.WITNESSES);
        return new FrozenLists(
                plan, List.of(entrant(1, "40"), entrant(2, "30"), entrant(3, "30")), List.of(home("h1"), home("h2")));
    }

    private static ScoredEntrant entrant(int number, String score) {
        var points = new BigDecimal(score);
        return new ScoredEntrant(
                number, Json.object(Map.of()), List.of(new ScoredLine("floorArea", 1, points)), points);
    }

    private static FrozenHome home(String id) {
        return new FrozenHome(id, "祈安苑", "1", id, 2, new BigDecimal("50.25"), "祈安苑1栋" + id);
    }
}
