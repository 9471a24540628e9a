package cn.gov.zs.housing.allocation.ceremony;

import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.AT;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.BALLS;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.OFFICER;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.announcement;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.share;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.statement;
import static cn.gov.zs.housing.allocation.ceremony.CeremonySamples.witness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.contract.DrawStepTakenV1;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.ceremony.Seal;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
@DisplayName("三（二） 对各抽签环节进行全程跟踪监督")
class CeremonyTest {

    private static final CeremonyAnswer TAKEN = new CeremonyAnswer.Taken("batch-rehearsal-1");

    @Test
    void four_seal_three_reveal_one_withholds_one_is_absent_and_two_parties_confirm() {
        var closed = awaiting();

        assertThat(closed.closed().absent()).containsExactly(5);
        assertThat(closed.closed().seals().getLast()).isEqualTo(new Seal.Withheld(4, share(4).commitment()));
        var typed = next(closed.type(BALLS, OFFICER, AT));
        var once = next(((Ceremony.AwaitingInput) typed).confirm(BALLS, witness(2), AT));
        var sameParty = next(((Ceremony.AwaitingInput) once).confirm(BALLS, witness(3), AT));
        assertThat(sameParty).isInstanceOf(Ceremony.AwaitingInput.class);
        var complete = next(((Ceremony.AwaitingInput) sameParty).confirm(BALLS, witness(1), AT));

        assertThat(complete).isInstanceOfSatisfying(Ceremony.Complete.class, c -> {
            assertThat(c.transcript().closed().closingDigest())
                    .isEqualTo(closed.closed().closingDigest());
            assertThat(c.transcript().closed().batchId()).isEqualTo("batch-rehearsal-1");
            assertThat(c.seed().hex()).hasSize(64);
            assertThat(c.due()).isFalse();
        });
    }

    @Test
    void who_has_not_signed_seals_nothing_and_what_is_signed_is_this_seats_statement() {
        var sealing = (Ceremony.Sealing) next(announced().open(OFFICER, AT));
        assertThat(sealing.seal(share(1).commitment(), witness(1), AT).answer())
                .isEqualTo(new CeremonyAnswer.NotSigned(Clause.WITNESSES));
        assertThat(sealing.sign(statement(sealing, 2), witness(1), AT).answer())
                .isEqualTo(new CeremonyAnswer.OtherStatement(statement(sealing, 1), Clause.WITNESSES));
        var signed = (Ceremony.Sealing) next(sealing.sign(statement(sealing, 1), witness(1), AT));
        assertThat(signed.sign(statement(sealing, 1), witness(1), AT)).isEqualTo(Change.none(TAKEN));
        assertThat(signed.seal(share(1).commitment(), witness(1), AT).answer()).isEqualTo(TAKEN);
    }

    @Test
    void a_seal_is_made_once_and_is_nobody_elses() {
        var sealing = sealed(1);
        assertThat(sealing.seal(share(1).commitment(), witness(1), AT)).isEqualTo(Change.none(TAKEN));
        assertThat(sealing.seal(share(2).commitment(), witness(1), AT).answer())
                .isEqualTo(new CeremonyAnswer.SealedAlready(Clause.WITNESSES));
        var signed = (Ceremony.Sealing) next(sealing.sign(statement(sealing, 2), witness(2), AT));
        assertThat(signed.seal(share(1).commitment(), witness(2), AT).answer())
                .isEqualTo(new CeremonyAnswer.SameCommitment(Clause.WITNESSES));
    }

    @Test
    void nobody_without_a_seat_witnesses_nor_who_worked_on_the_batch_or_leads() {
        var sealing = (Ceremony.Sealing) next(announced().open("second-officer", AT));
        var digest = statement(sealing, 1);
        assertThat(sealing.sign(digest, new Witness("somebody", "witness-9"), AT)
                        .answer())
                .isEqualTo(new CeremonyAnswer.NoSeat(Clause.WITNESSES));
        for (var officer : List.of("planner", OFFICER, "second-officer")) {
            assertThat(sealing.sign(digest, new Witness(officer, "witness-1"), AT)
                            .answer())
                    .isEqualTo(new CeremonyAnswer.WitnessIsOfficer(Clause.WITNESSES));
        }
    }

    @Test
    void a_seat_stays_with_the_person_who_signed_for_it() {
        var sealing = sealed(1);
        assertThat(sealing.seal(share(9).commitment(), new Witness("another", "witness-1"), AT)
                        .answer())
                .isEqualTo(new CeremonyAnswer.NoSeat(Clause.WITNESSES));
    }

    @Test
    void who_witnesses_leads_nothing() {
        var sealing = sealed(1, 2, 3, 4);
        var no = new CeremonyAnswer.OfficerIsWitness(Clause.WITNESSES);
        assertThat(sealing.close("subject-1", AT).answer()).isEqualTo(no);
        assertThat(sealing.abort("停电", "subject-1", AT).answer()).isEqualTo(no);
        assertThat(revealed().close("subject-2", AT).answer()).isEqualTo(no);
        assertThat(awaiting().type(BALLS, "subject-3", AT).answer()).isEqualTo(no);
    }

    @Test
    void sealing_is_closed_with_as_many_as_were_announced_and_with_two_parties() {
        assertThat(sealed(1, 2, 3).close(OFFICER, AT).answer())
                .isEqualTo(new CeremonyAnswer.TooFewSealed(3, 4, Clause.WITNESSES));
        var twoNeeded = announcement(CeremonySamples.invited(), 2);
        assertThat(sealed(Ceremony.Announced.of(twoNeeded), 2, 3)
                        .close(OFFICER, AT)
                        .answer())
                .isEqualTo(new CeremonyAnswer.OnePartyOnly(Clause.WITNESSES));
        assertThat(sealed(Ceremony.Announced.of(twoNeeded), 2, 4)
                        .close(OFFICER, AT)
                        .answer())
                .isEqualTo(TAKEN);
    }

    @Test
    void what_a_closing_fixed_is_told_for_the_public_log_in_the_same_write() {
        var announced = Ceremony.Announced.of(draw());
        var sealing = sealed(announced, 1, 2, 3, 4).close(OFFICER, AT);
        var commitments = sealing.events().stream()
                .map(event -> (DrawStepTakenV1) event.body())
                .toList();
        assertThat(commitments).hasSize(1);
        assertThat(commitments.getFirst().step()).isEqualTo(DrawStepTakenV1.Step.SEALING_CLOSED);
        assertThat(commitments.getFirst().commitments())
                .extracting(DrawStepTakenV1.Commitment::commitment)
                .containsExactly(
                        share(1).commitment().hex(),
                        share(2).commitment().hex(),
                        share(3).commitment().hex(),
                        share(4).commitment().hex());
        var reveals = revealed(announced).close(OFFICER, AT);
        var closed = ((Ceremony.AwaitingInput) next(reveals)).closed();
        // seat 4 withholds: the sealing digest is the same, the closing digest tells
        assertThat(commitments.getFirst().digest()).isEqualTo("sha256:" + closed.sealingDigest());
        assertThat(reveals.events())
                .extracting(event -> ((DrawStepTakenV1) event.body()).digest())
                .containsExactly("sha256:" + closed.closingDigest());
    }

    @Test
    void a_rehearsal_fixes_nothing_that_would_be_logged() {
        var announced = Ceremony.Announced.of(announcement());
        assertThat(sealed(announced, 1, 2, 3, 4).close(OFFICER, AT).events()).isEmpty();
        assertThat(revealed(announced).close(OFFICER, AT).events()).isEmpty();
    }

    @Test
    void a_wrong_reveal_is_refused_counted_and_repeated_and_a_right_one_stands() {
        var revealing = (Ceremony.Revealing) next(sealed(1, 2, 3, 4).close(OFFICER, AT));
        var wrong = revealing.reveal(share(2), witness(1), AT);
        assertThat(wrong.answer()).isEqualTo(new CeremonyAnswer.DoesNotOpen(1, Clause.WITNESSES));
        var counted = (Ceremony.Revealing) next(wrong);
        assertThat(counted.acts().of(1).refusedReveals()).containsExactly(AT);
        var right = (Ceremony.Revealing) next(counted.reveal(share(1), witness(1), AT));
        assertThat(right.reveal(share(1), witness(1), AT)).isEqualTo(Change.none(TAKEN));
        assertThat(right.reveal(share(3), witness(1), AT))
                .isEqualTo(Change.none(new CeremonyAnswer.RevealedAlready(Clause.WITNESSES)));
        assertThat(right.reveal(share(5), witness(5), AT).answer())
                .isEqualTo(new CeremonyAnswer.NothingSealed(Clause.WITNESSES));
    }

    @Test
    void the_record_of_wrong_reveals_has_an_end_and_a_right_one_still_counts() {
        Ceremony.Revealing revealing =
                (Ceremony.Revealing) next(sealed(1, 2, 3, 4).close(OFFICER, AT));
        for (int i = 0; i < 60; i++) {
            revealing = (Ceremony.Revealing) next(revealing.reveal(share(2), witness(1), AT));
        }
        assertThat(revealing.acts().of(1).refusedReveals()).hasSize(50);
        assertThat(revealing.reveal(share(1), witness(1), AT).answer()).isEqualTo(TAKEN);
    }

    @Test
    void with_fewer_than_two_reveals_it_can_only_be_aborted() {
        var revealing = (Ceremony.Revealing) next(sealed(1, 2, 3, 4).close(OFFICER, AT));
        var one = (Ceremony.Revealing) next(revealing.reveal(share(1), witness(1), AT));
        assertThat(one.close(OFFICER, AT).answer())
                .isEqualTo(new CeremonyAnswer.TooFewRevealed(1, 2, Clause.WITNESSES));
        assertThat(next(one.abort("两席未揭示", OFFICER, AT)))
                .isEqualTo(new Ceremony.Aborted(one, "两席未揭示", new Mark(OFFICER, AT)));
    }

    @ParameterizedTest
    @CsvSource({"'1,2,3,4'", "'1,2,3,4,5,6'", "'1,2,3,4,10'", "'1,2,3,4,-1'"})
    void other_balls_than_announced_are_refused(String balls) {
        var drawn = List.of(balls.split(",")).stream().map(Integer::valueOf).toList();
        assertThat(awaiting().type(drawn, OFFICER, AT).answer())
                .isEqualTo(new CeremonyAnswer.BallsUnfit(5, 9, Clause.WITNESSES));
    }

    @Test
    void wrong_balls_are_corrected_on_record_and_confirmed_anew() {
        var wrong = (Ceremony.AwaitingInput) next(awaiting().type(List.of(3, 0, 9, 9, 7), OFFICER, AT));
        var half = (Ceremony.AwaitingInput) next(wrong.confirm(List.of(3, 0, 9, 9, 7), witness(1), AT));
        assertThat(half.confirm(BALLS, witness(2), AT).answer())
                .isEqualTo(new CeremonyAnswer.OtherBalls(Clause.WITNESSES));
        var right = (Ceremony.AwaitingInput) next(half.type(BALLS, "second-officer", AT));
        assertThat(right.typings()).hasSize(2);
        assertThat(right.typings().getFirst().confirmedBy(1)).isTrue();
        assertThat(right.typings().getLast().confirmations()).isEmpty();
        assertThat(right.type(BALLS, OFFICER, AT)).isEqualTo(Change.none(TAKEN));
        var one = (Ceremony.AwaitingInput) next(right.confirm(BALLS, witness(2), AT));
        assertThat(one.confirm(BALLS, witness(2), AT)).isEqualTo(Change.none(TAKEN));
        assertThat(next(one.confirm(BALLS, witness(1), AT))).isInstanceOf(Ceremony.Complete.class);
    }

    @Test
    void neither_the_officer_nor_who_was_absent_confirms() {
        var typed = (Ceremony.AwaitingInput) next(awaiting().type(BALLS, OFFICER, AT));
        assertThat(typed.confirm(BALLS, new Witness(OFFICER, "witness-5"), AT).answer())
                .isEqualTo(new CeremonyAnswer.WitnessIsOfficer(Clause.WITNESSES));
        assertThat(typed.confirm(BALLS, witness(5), AT).answer())
                .isEqualTo(new CeremonyAnswer.NothingSealed(Clause.WITNESSES));
    }

    @Test
    void the_last_input_is_younger_than_the_closing_digest() {
        var awaiting = awaiting();
        var typed = (Ceremony.AwaitingInput)
                next(awaiting.type(BALLS, OFFICER, awaiting.revealsClosed().at()));
        assertThat(typed.typing().orElseThrow().typed().at())
                .isAfter(awaiting.revealsClosed().at());
    }

    @Test
    void a_rehearsal_has_another_seed_than_the_draw_would_have() {
        var of = Ceremony.Announced.of(draw());
        var complete = complete(of);
        assertThat(complete.transcript().closed().batchId()).isEqualTo("batch");
        assertThat(complete.due()).isTrue();
        assertThat(complete.seed()).isNotEqualTo(complete(announced()).seed());
    }

    @Test
    void an_announcement_has_seats_numbered_from_one_and_two_seals_at_least() {
        assertThatThrownBy(() -> announcement(CeremonySamples.invited(), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> announcement(
                        List.of(
                                new Invitation(new Seat(2, Seat.Party.MEDIA), "a"),
                                new Invitation(new Seat(3, Seat.Party.FAMILY), "b")),
                        2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_step_is_kept_with_an_earlier_time_than_the_one_before() {
        var early = AT.minusSeconds(5);
        var awaiting = awaiting();
        assertThat(InOrder.after(awaiting, early)).isEqualTo(awaiting.latest());
        Instant later = AT.plusSeconds(60);
        assertThat(InOrder.after(awaiting, later)).isEqualTo(later);
    }

    static Ceremony.Announced announced() {
        return Ceremony.Announced.of(announcement());
    }

    static Ceremony.Sealing sealed(int... seats) {
        return sealed(announced(), seats);
    }

    private static Ceremony.Sealing sealed(Ceremony.Announced announced, int... seats) {
        var sealing = (Ceremony.Sealing) next(announced.open(OFFICER, AT));
        for (int seat : seats) {
            sealing = (Ceremony.Sealing) next(sealing.sign(statement(sealing, seat), witness(seat), AT));
            sealing = (Ceremony.Sealing) next(sealing.seal(share(seat).commitment(), witness(seat), AT));
        }
        return sealing;
    }

    static Ceremony.Revealing revealed() {
        return revealed(announced());
    }

    private static Ceremony.Revealing revealed(Ceremony.Announced announced) {
        var revealing = (Ceremony.Revealing) next(sealed(announced, 1, 2, 3, 4).close(OFFICER, AT));
        for (int seat : new int[] {1, 2, 3}) {
            revealing = (Ceremony.Revealing) next(revealing.reveal(share(seat), witness(seat), AT));
        }
        return revealing;
    }

    private static Announcement draw() {
        var rehearsal = announcement();
        return new Announcement(
                rehearsal.batchId(),
                1,
                false,
                rehearsal.title(),
                rehearsal.digest(),
                rehearsal.invited(),
                4,
                rehearsal.lastInput(),
                rehearsal.officers(),
                Optional.of("vote-1"),
                rehearsal.announced());
    }

    private static Ceremony.AwaitingInput awaiting() {
        return (Ceremony.AwaitingInput) next(revealed().close(OFFICER, AT));
    }

    private static Ceremony.Complete complete(Ceremony.Announced announced) {
        var awaiting = (Ceremony.AwaitingInput) next(revealed(announced).close(OFFICER, AT));
        awaiting = (Ceremony.AwaitingInput) next(awaiting.type(BALLS, OFFICER, AT));
        awaiting = (Ceremony.AwaitingInput) next(awaiting.confirm(BALLS, witness(1), AT));
        return (Ceremony.Complete) next(awaiting.confirm(BALLS, witness(2), AT));
    }

    private static Ceremony next(Change<Ceremony, CeremonyAnswer> change) {
        return Objects.requireNonNull(change.state(), () -> "refused: " + change.answer());
    }
}
