package cn.gov.zs.housing.allocation.batch;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.batch.HomeAnswer.Kind;
import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.contract.AssignmentRevokedV1;
import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV2;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.contract.DrawStepTakenV1;
import cn.gov.zs.housing.allocation.contract.HomeGivenUpV1;
import cn.gov.zs.housing.allocation.contract.ResultAmendedV1;
import cn.gov.zs.housing.allocation.drawing.Standing;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.ceremony.Closed;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.housing.allocation.rules.ceremony.LastInput;
import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.outcome.Draw;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final FrozenBatch LISTS = FrozenSamples.frozen(AT);

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
        assertThat(open(approved(), day).state()).isInstanceOf(Batch.Drawing.class);
    }

    @Test
    void refuses_a_draw_of_homes_whose_notice_is_not_known() {
        assertThat(approved()
                        .open(Optional.empty(), parse("2027-01-01"), "officer", AT)
                        .answer())
                .isEqualTo(new BatchAnswer.HomesNoticeUnknown(Clause.HOMES_NOTICE));
    }

    @Test
    void days_on_which_the_homes_notice_could_not_be_read_do_not_count_and_never_come_back() {
        var offer = new Offer(
                        "o",
                        parse("2026-12-01"),
                        List.of(),
                        Optional.of(new Offer.HomesNotice(parse("2026-12-01"), "/n", 0)))
                .extended(3)
                .extended(2)
                .noticed(parse("2026-12-01"), "/n");
        assertThat(offer.notice().orElseThrow().firstLawfulDay()).isEqualTo(parse("2026-12-15"));
        assertThat(approved()
                        .open(offer.notice(), parse("2026-12-14"), "officer", AT)
                        .answer())
                .isEqualTo(
                        new BatchAnswer.NoticeTooShort(Clause.HOMES_NOTICE, parse("2026-12-01"), parse("2026-12-15")));
        assertThat(approved()
                        .open(offer.notice(), parse("2026-12-15"), "officer", AT)
                        .state())
                .isInstanceOf(Batch.Drawing.class);
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
        var change =
                frozen().resolve(ResolutionSamples.oneShort(frozen().content().digest(), "chair", AT));
        assertThat(change.state()).isInstanceOf(Batch.Rejected.class);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void the_ceremonys_transcript_is_the_draw_and_no_other_batchs() {
        var drawing = drawing();
        var transcript = transcript(drawing.frozen().content().digest());
        var result = Draw.run(LISTS.frozen(), transcript.seed());
        var change = drawing.draw(transcript, record(1), result);
        assertThat(change.events())
                .as("the result is told for the public log in the same write")
                .extracting(Outgoing::body)
                .containsExactly(new DrawStepTakenV1(
                        drawing.plan().batchId(),
                        1,
                        DrawStepTakenV1.Step.DRAWN,
                        Hashes.digest(result.bytes()),
                        record(1).drawnAt(),
                        List.of(),
                        transcript.seed().hex()));
        var drawn = (Batch.Drawn) next(change);
        assertThat(drawn.result().pools().getFirst().drawn()).hasSize(2);
        assertThat(drawn.assignment().settled()).isFalse();
        assertThatThrownBy(() -> drawing.draw(transcript("sha256:" + "0".repeat(64)), record(1), result))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drawing.draw(transcript, record(2), result))
                .as("another attempt's record")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_aborted_draw_stays_on_record_and_needs_a_new_vote() {
        var frozen = (Batch.Frozen) next(drawing().abort("停电", AT));
        assertThat(frozen.attempt()).isEqualTo(2);
        assertThat(frozen.aborted())
                .containsExactly(
                        new CeremonyRecord.Aborted(1, AT, "停电", frozen.content().digest()));
        assertThat(frozen.content()).isEqualTo(frozen().content());
    }

    @Test
    void a_refused_home_moves_to_a_reserve_and_the_last_answer_publishes_the_result() {
        var drawn = drawn();
        var first = drawn.assignment().held().get(0).number();
        var second = drawn.assignment().held().get(1).number();
        var accepted = (Batch.Drawn) next(answer(drawn, first, Kind.ACCEPTED));
        assertThat(answer(accepted, first, Kind.REFUSED).answer())
                .isEqualTo(new BatchAnswer.AnsweredAlready(Clause.SCORING));
        assertThat(answer(accepted, 5, Kind.ACCEPTED).answer())
                .isEqualTo(new BatchAnswer.NothingOffered(Clause.SCORING));
        var refused = (Batch.Drawn) next(answer(accepted, second, Kind.REFUSED));
        var reserve = refused.assignment().held().get(1).number();
        assertThat(reserve).isNotIn(first, second);

        var change = answer(refused, reserve, Kind.ACCEPTED);

        var settled = (Batch.Settled) next(change);
        assertThat(settled.allotments()).extracting(Allotment::entrantNumber).containsExactly(first, reserve);
        assertThat(settled.allotments())
                .allSatisfy(a -> assertThat(a.applicationId()).isEqualTo(LISTS.application(a.entrantNumber())));
        assertThat(((BatchDrawnV1) change.events().getFirst().body()).allotments())
                .isEqualTo(settled.allotments());
        var confirmed = settled.noticeEnded(parse("2027-01-10")).confirm(parse("2027-01-10"), "yes");
        assertThat(confirmed.state()).isInstanceOf(Batch.Confirmed.class);
        assertThat(confirmed.events().getFirst().body())
                .isEqualTo(new BatchConfirmedV1("b", parse("2027-01-10"), settled.allotments()));
    }

    @Test
    void a_batch_that_nobody_accepts_gives_its_homes_back() {
        Batch batch = drawn();
        Change<Batch, BatchAnswer> last = null;
        while (batch instanceof Batch.Drawn drawn) {
            last = answer(drawn, drawn.assignment().held().getFirst().number(), Kind.SILENT);
            batch = next(last);
        }
        assertThat(batch).isInstanceOf(Batch.Confirmed.class);
        assertThat(Objects.requireNonNull(last).events())
                .extracting(Outgoing::type)
                .containsExactly(HomeGivenUpV1.TYPE, BatchCancelledV1.TYPE);
    }

    @Test
    void a_home_given_up_is_told_with_whose_it_was_how_and_why() {
        var drawn = drawn();
        var first = drawn.assignment().held().getFirst();
        var refused = drawn.answer(
                new HomeAnswer(first.number(), Kind.REFUSED, "clerk", AT, Optional.of(RefusalGround.MOBILITY)),
                LISTS::application);
        assertThat(refused.events())
                .extracting(Outgoing::body)
                .containsExactly(new HomeGivenUpV1(
                        "b",
                        LISTS.application(first.number()),
                        Category.LOCAL_LOW_INCOME,
                        first.number(),
                        first.homeId(),
                        HomeGivenUpV1.How.DECLARED,
                        "MOBILITY",
                        parse("2026-12-01")));
        assertThat(answer(drawn, first.number(), Kind.ACCEPTED).events()).isEmpty();
    }

    @Test
    void a_revoked_assignment_opens_the_result_again_and_what_is_settled_then_is_told_as_amended() {
        var drawn = drawn();
        var first = drawn.assignment().held().get(0).number();
        var second = drawn.assignment().held().get(1).number();
        var settled = (Batch.Settled) next(
                answer((Batch.Drawn) next(answer(drawn, first, Kind.ACCEPTED)), second, Kind.ACCEPTED));
        var decided = new Upheld("YY-1", "objection-1", new UpheldOutcome.AssignmentRevoked(first), "不实", AT);

        var revoked = settled.upheld(decided, LISTS::application);

        assertThat(revoked.events())
                .extracting(Outgoing::body)
                .containsExactly(new AssignmentRevokedV1(
                        "b",
                        settled.plan().title(),
                        LISTS.application(first),
                        first,
                        drawn.assignment().held().get(0).homeId(),
                        "objection-1",
                        "不实",
                        Clause.OBJECTIONS.text(),
                        parse("2026-12-01")));
        var reopened = (Batch.Drawn) next(revoked);
        assertThat(reopened.result()).as("the draw stays").isEqualTo(drawn.result());
        var reserve = reopened.assignment().held().get(0).number();
        var amended = answer(reopened, reserve, Kind.ACCEPTED);
        assertThat(amended.events()).extracting(Outgoing::type).containsExactly(ResultAmendedV1.TYPE);
        assertThat(((Batch.Settled) next(amended)).allotments())
                .extracting(Allotment::entrantNumber)
                .containsExactly(reserve, second);
        assertThat(settled.upheld(
                                new Upheld("YY-2", "objection-2", new UpheldOutcome.AssignmentRevoked(99), "x", AT),
                                LISTS::application)
                        .state())
                .as("who holds nothing loses nothing")
                .isInstanceOf(Batch.Settled.class);
    }

    @Test
    void how_a_household_stands_follows_from_the_draw_and_the_answers_and_who_left_gave_nothing_up() {
        var drawn = drawn();
        var first = drawn.assignment().held().get(0).number();
        var reserve = drawn.result()
                .pools()
                .getFirst()
                .reserves()
                .getFirst()
                .numbers()
                .getFirst();
        assertThat(Standing.of(drawn, first)).isEqualTo(Standing.OFFERED);
        assertThat(Standing.of(drawn, reserve)).isEqualTo(Standing.STANDS_BY);
        assertThat(Standing.of(drawn, 5)).isEqualTo(Standing.NOT_DRAWN);
        var accepted = (Batch.Drawn) next(answer(drawn, first, Kind.ACCEPTED));
        assertThat(Standing.of(accepted, first)).isEqualTo(Standing.ACCEPTED);
        var after = Map.of(Kind.REFUSED, Standing.GIVEN_UP, Kind.SILENT, Standing.GIVEN_UP, Kind.LEFT, Standing.LEFT);
        after.forEach((kind, standing) -> {
            var next = (Batch.Drawn) next(answer(drawn, first, kind));
            assertThat(Standing.of(next, first)).as(kind.name()).isEqualTo(standing);
            assertThat(Standing.of(next, reserve)).isEqualTo(Standing.OFFERED);
        });
        var decided = new Upheld("YY-1", "objection-1", new UpheldOutcome.AssignmentRevoked(first), "不实", AT);
        var second = drawn.assignment().held().get(1).number();
        var settled = (Batch.Settled) next(answer(accepted, second, Kind.ACCEPTED));
        var reopened = (Batch.Drawn) next(settled.upheld(decided, LISTS::application));
        assertThat(Standing.of(reopened, first)).isEqualTo(Standing.REVOKED);
    }

    @Test
    void a_batch_is_cancelled_while_its_draw_is_not_open_and_says_why() {
        for (var still : List.<Batch.Cancellable>of(frozen(), rejected(), approved())) {
            var change = still.cancel("3栋渗水", "another chair", AT, true);
            assertThat(change.state()).isEqualTo(new Batch.Cancelled(still, "3栋渗水", "another chair", AT));
            assertThat(change.events()).extracting(Outgoing::type).containsExactly(BatchCancelledV1.TYPE);
        }
        assertThat(drawing()).isNotInstanceOf(Batch.Cancellable.class);
        assertThat(approved().cancel("写错", "officer", AT, true).answer())
                .isEqualTo(new BatchAnswer.CancelledByOwn(Clause.COMMITTEE));
        assertThat(frozen().cancel("重复", "officer", AT, false).events()).isEmpty();
    }

    private static Change<Batch, BatchAnswer> answer(Batch.Drawn drawn, int number, Kind kind) {
        return drawn.answer(new HomeAnswer(number, kind, "subject", AT.plusSeconds(60)), LISTS::application);
    }

    private static Batch next(Change<Batch, BatchAnswer> change) {
        return Objects.requireNonNull(change.state(), () -> change.answer().toString());
    }

    private static Change<Batch, BatchAnswer> open(Batch.Approved approved, LocalDate day) {
        return approved.open(
                Optional.of(new Offer.HomesNotice(parse("2026-12-01"), "/notices/1", 0)), day, "opener", AT);
    }

    private static Batch.Drawn drawn() {
        var drawing = drawing();
        var transcript = transcript(drawing.frozen().content().digest());
        return (Batch.Drawn) next(drawing.draw(transcript, record(1), Draw.run(LISTS.frozen(), transcript.seed())));
    }

    private static Batch.Drawing drawing() {
        return (Batch.Drawing) next(open(approved(), parse("2026-12-12")));
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
        var change = new Batch.Planned(FrozenSamples.plan(AT)).freeze(FrozenContent.of(LISTS.frozen()), "officer", AT);
        assertThat(change.events()).extracting(Outgoing::type).containsExactly(BatchFrozenV2.TYPE);
        return (Batch.Frozen) next(change);
    }

    private static Transcript transcript(String digest) {
        var seals = new ArrayList<Seal>();
        for (int seat = 1; seat <= 4; seat++) {
            var share = new Contribution(("0" + seat).repeat(32), ("1" + seat).repeat(32));
            seals.add(new Seal.Revealed(seat, share.commitment(), share));
        }
        return new Closed("b", digest, List.of(5), seals).with(new LastInput.Balls(List.of(3, 1, 4, 1, 5)));
    }

    private static CeremonyRecord record(int attempt) {
        return new CeremonyRecord(
                attempt,
                List.of(),
                AT,
                AT,
                List.of(),
                AT,
                List.of(),
                List.of(),
                AT,
                "a".repeat(64),
                AT,
                List.of(1, 2),
                AT);
    }
}
