package cn.gov.zs.housing.allocation.rules.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.rules.ceremony.Revealing.CloseRevealsAnswer;
import cn.gov.zs.housing.allocation.rules.ceremony.Revealing.RevealAnswer;
import cn.gov.zs.housing.allocation.rules.ceremony.Sealing.CloseSealingAnswer;
import cn.gov.zs.housing.allocation.rules.ceremony.Sealing.SealAnswer;
import cn.gov.zs.housing.allocation.rules.freeze.AnnouncedInput;
import cn.gov.zs.housing.allocation.rules.published.BatchSamples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("The ceremony: seal, reveal, last public input")
class CeremonyTest {

    private static final String DIGEST = "sha256:" + "ab".repeat(32);
    private static final Sealing OPENED = Sealing.opened(BatchSamples.plan(), DIGEST);

    @Test
    void who_has_not_sealed_is_absent_and_who_has_not_revealed_has_withheld() {
        var closed = closed(revealing(3), 2);
        assertThat(closed.absent()).containsExactly(4);
        assertThat(closed.seals())
                .containsExactly(
                        new Seal.Revealed(1, contribution(1).commitment(), contribution(1)),
                        new Seal.Revealed(2, contribution(2).commitment(), contribution(2)),
                        new Seal.Withheld(3, contribution(3).commitment()));
    }

    @Test
    void a_seal_is_made_once_by_a_seat_of_the_plan_and_copies_nobody() {
        var one = sealed(OPENED, 1);
        assertThat(one.seal(1, contribution(2).commitment())).isEqualTo(new SealAnswer.SealedAlready(1));
        assertThat(one.seal(2, contribution(1).commitment())).isEqualTo(new SealAnswer.SameCommitment(2));
        assertThat(one.seal(5, contribution(5).commitment())).isEqualTo(new SealAnswer.UnknownSeat(5));
        assertThat(one.seal(0, contribution(5).commitment())).isEqualTo(new SealAnswer.UnknownSeat(0));
    }

    @Test
    void sealing_is_not_closed_before_as_many_as_needed_have_sealed() {
        assertThat(sealed(OPENED, 1).close()).isEqualTo(new CloseSealingAnswer.TooFewSealed(1, 2));
        assertThat(sealed(sealed(OPENED, 1), 4).close()).isInstanceOf(CloseSealingAnswer.SealingClosed.class);
    }

    @Test
    void a_wrong_reveal_is_refused_and_a_right_one_stands() {
        var revealing = revealing(2);
        assertThat(revealing.reveal(1, contribution(2))).isEqualTo(new RevealAnswer.DoesNotOpen(1));
        assertThat(revealing.reveal(3, contribution(3))).isEqualTo(new RevealAnswer.NothingSealed(3));
        var one = ((RevealAnswer.Revealed) revealing.reveal(1, contribution(1))).next();
        assertThat(one.reveal(1, contribution(1))).isEqualTo(new RevealAnswer.RevealedAlready(1, true));
        assertThat(one.reveal(1, contribution(2))).isEqualTo(new RevealAnswer.RevealedAlready(1, false));
        assertThat(one.outstanding()).containsExactly(2);
    }

    @Test
    void with_fewer_than_two_reveals_there_is_no_draw() {
        var one = ((RevealAnswer.Revealed) revealing(3).reveal(1, contribution(1))).next();
        assertThat(one.close()).isEqualTo(new CloseRevealsAnswer.TooFewRevealed(1));
    }

    @Test
    void the_closing_digest_is_fixed_before_the_last_input_and_the_seed_is_not() {
        var closed = closed(revealing(3), 2);
        var one = closed.with(new LastInput.Balls(List.of(1, 2, 3, 4, 5)));
        var other = closed.with(new LastInput.Balls(List.of(1, 2, 3, 5, 4)));
        assertThat(one.closed().closingDigest()).isEqualTo(other.closed().closingDigest());
        assertThat(one.seed()).isNotEqualTo(other.seed());
    }

    @Test
    void who_withholds_changes_the_seed_as_much_as_who_reveals() {
        var balls = new LastInput.Balls(List.of(1, 2, 3, 4, 5));
        assertThat(closed(revealing(3), 2).with(balls).seed())
                .isNotEqualTo(closed(revealing(3), 3).with(balls).seed());
    }

    @Test
    void a_transcript_reads_back() {
        var transcript = closed(revealing(3), 2).with(new LastInput.Balls(List.of(1, 2, 3, 4, 5)));
        assertThat(Transcript.read(transcript.bytes())).isEqualTo(transcript);
        var beacon = transcript.closed().with(new LastInput.Beacon("drand", 7, "ab".repeat(48)));
        assertThat(Transcript.read(beacon.bytes())).isEqualTo(beacon);
    }

    @Test
    void only_what_was_announced_is_the_last_input() {
        var balls = new AnnouncedInput.Balls(3, 9);
        assertThat(new LastInput.Balls(List.of(0, 9, 9)).fits(balls)).isTrue();
        assertThat(new LastInput.Balls(List.of(0, 9)).fits(balls)).isFalse();
        assertThat(new LastInput.Balls(List.of(0, 9, 10)).fits(balls)).isFalse();
        assertThat(new LastInput.Beacon("drand", 7, "ab").fits(balls)).isFalse();
        assertThat(new LastInput.Beacon("drand", 7, "ab").fits(new AnnouncedInput.Beacon("drand", 7)))
                .isTrue();
        assertThat(new LastInput.Beacon("drand", 8, "ab").fits(new AnnouncedInput.Beacon("drand", 7)))
                .isFalse();
    }

    @Test
    void a_contribution_does_not_print_itself_and_has_64_lower_case_digits() {
        assertThat(contribution(1).toString()).doesNotContain(contribution(1).salt());
        assertThatThrownBy(() -> new Contribution("aa".repeat(31), "55".repeat(32)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Contribution("AA".repeat(32), "55".repeat(32)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seats_out_of_order_or_in_both_lists_are_no_transcript() {
        var one = new Seal.Withheld(1, contribution(1).commitment());
        var two = new Seal.Withheld(2, contribution(2).commitment());
        for (var wrong : List.<Runnable>of(
                () -> new Closed("b", DIGEST, List.of(), List.of(two, one)),
                () -> new Closed("b", DIGEST, List.of(), List.of(one, one)),
                () -> new Closed("b", DIGEST, List.of(3, 3), List.of(one)),
                () -> new Closed("b", DIGEST, List.of(1), List.of(one)),
                () -> new Closed("b", "sha256:xx", List.of(), List.of(one)))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Sealing sealed(Sealing sealing, int seat) {
        return ((SealAnswer.Sealed) sealing.seal(seat, contribution(seat).commitment())).next();
    }

    private static Revealing revealing(int seats) {
        var sealing = OPENED;
        for (int seat = 1; seat <= seats; seat++) {
            sealing = sealed(sealing, seat);
        }
        return ((CloseSealingAnswer.SealingClosed) sealing.close()).next();
    }

    private static Closed closed(Revealing begin, int seats) {
        var revealing = begin;
        for (int seat = 1; seat <= seats; seat++) {
            revealing = ((RevealAnswer.Revealed) revealing.reveal(seat, contribution(seat))).next();
        }
        return ((CloseRevealsAnswer.RevealsClosed) revealing.close()).next();
    }

    private static Contribution contribution(int seat) {
        return new Contribution(("0" + seat).repeat(32), ("f" + seat).repeat(32));
    }
}
