package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.ceremony.CeremonyAnswer.Taken;
import cn.gov.zs.housing.allocation.contract.DrawStepTakenV1;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.ceremony.Closed;
import cn.gov.zs.housing.allocation.rules.ceremony.Commitment;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.housing.allocation.rules.ceremony.LastInput;
import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One attempt at the ceremony of a draw (抽签仪式): announced, sealing, revealing, waiting for the last public input, complete; or
 * aborted, at any point before it is complete. Each state is a type and can do only what is lawful next; nothing leads back and
 * nothing is ever deleted.
 *
 * <p>What the same person asked before is answered as it was then, so that a lost answer or a second click does no harm.
 */
public sealed interface Ceremony {

    /** Those who confirm the balls stand for at least this many parties, so that no party alone vouches for them. */
    int PARTIES = 2;

    /** What was announced. */
    Announcement announcement();

    /** What the witnesses did so far. */
    Acts acts();

    /** The state's name, as the API tells it. */
    String state();

    /** When it last changed: no step is kept with an earlier time, whichever replica's clock that came from. */
    Instant latest();

    /** A ceremony that has not ended. */
    sealed interface Running extends Ceremony {

        /** The officers who led it so far. */
        Stream<String> leaders();

        /** Aborts it (中止), for a reason that all can read. */
        default Change<Ceremony, CeremonyAnswer> abort(String reason, String by, Instant at) {
            return Duties.leading(this, by, () -> taken(new Aborted(this, reason, new Mark(by, at))));
        }
    }

    /** Sealing has not been closed, so whoever has a seat can still arrive. */
    sealed interface Gathering extends Running {

        /** The same with these acts. */
        Ceremony with(Acts acts);

        /** A witness signs that she is there. */
        default Change<Ceremony, CeremonyAnswer> sign(String statement, Witness witness, Instant at) {
            return Duties.witnessing(this, witness, seat -> {
                var own = new Statement(
                        announcement(),
                        announcement().invited().get(seat.seat() - 1).seat());
                if (!own.digest().equals(statement)) {
                    return refused(new CeremonyAnswer.OtherStatement(own.digest(), Clause.WITNESSES));
                }
                return seat.attendance().isPresent()
                        ? asBefore(this)
                        : taken(with(
                                acts().with(seat.signed(new SeatActs.Attendance(witness.subject(), statement, at)))));
            });
        }
    }

    /** Sealing was opened. */
    sealed interface Opened extends Running {

        /** Who opened it. */
        Mark opened();
    }

    /** Announced: seats are given, nothing has begun. */
    record Announced(Announcement announcement, Acts acts) implements Gathering {

        /** Just announced. */
        public static Announced of(Announcement announcement) {
            return new Announced(announcement, Acts.none(announcement.invited()));
        }

        @Override
        public String state() {
            return "ANNOUNCED";
        }

        @Override
        public Instant latest() {
            return Ceremony.latest(announcement.announced(), acts);
        }

        @Override
        public Stream<String> leaders() {
            return Stream.of(announcement.announced().by());
        }

        @Override
        public Ceremony with(Acts more) {
            return new Announced(announcement, more);
        }

        /** Opens sealing. */
        public Change<Ceremony, CeremonyAnswer> open(String by, Instant at) {
            return Duties.leading(this, by, () -> taken(new Sealing(announcement, acts, new Mark(by, at))));
        }
    }

    /** Witnesses seal. */
    record Sealing(Announcement announcement, Acts acts, Mark opened) implements Gathering, Opened {

        @Override
        public String state() {
            return "SEALING";
        }

        @Override
        public Instant latest() {
            return Ceremony.latest(opened, acts);
        }

        @Override
        public Stream<String> leaders() {
            return Stream.of(announcement.announced().by(), opened.by());
        }

        @Override
        public Ceremony with(Acts more) {
            return new Sealing(announcement, more, opened);
        }

        /** A witness seals a commitment. */
        public Change<Ceremony, CeremonyAnswer> seal(Commitment commitment, Witness witness, Instant at) {
            return Duties.witnessing(this, witness, seat -> {
                if (seat.attendance().isEmpty()) {
                    return refused(new CeremonyAnswer.NotSigned(Clause.WITNESSES));
                }
                if (seat.sealed().isPresent()) {
                    return seat.sealed().get().commitment().equals(commitment)
                            ? asBefore(this)
                            : refused(new CeremonyAnswer.SealedAlready(Clause.WITNESSES));
                }
                return acts.anotherSealed(seat.seat(), commitment)
                        ? refused(new CeremonyAnswer.SameCommitment(Clause.WITNESSES))
                        : taken(with(acts.with(seat.sealed(commitment, at))));
            });
        }

        /** Closes sealing: who has not sealed is absent (缺席) from now on. */
        public Change<Ceremony, CeremonyAnswer> close(String by, Instant at) {
            return Duties.leading(this, by, () -> {
                var seats = acts.sealed();
                if (seats.size() < announcement.needed()) {
                    return refused(
                            new CeremonyAnswer.TooFewSealed(seats.size(), announcement.needed(), Clause.WITNESSES));
                }
                return parties(announcement, seats) < PARTIES
                        ? refused(new CeremonyAnswer.OnePartyOnly(Clause.WITNESSES))
                        : closed(new Revealing(announcement, acts, opened, new Mark(by, at)));
            });
        }
    }

    /** Those who sealed reveal. */
    record Revealing(Announcement announcement, Acts acts, Mark opened, Mark sealingClosed) implements Opened {

        @Override
        public String state() {
            return "REVEALING";
        }

        @Override
        public Instant latest() {
            return Ceremony.latest(sealingClosed, acts);
        }

        @Override
        public Stream<String> leaders() {
            return Stream.of(announcement.announced().by(), opened.by(), sealingClosed.by());
        }

        /** A witness reveals; what does not open her seal is refused, counted, and may be tried again. */
        public Change<Ceremony, CeremonyAnswer> reveal(Contribution contribution, Witness witness, Instant at) {
            return Duties.witnessing(this, witness, seat -> {
                if (seat.sealed().isEmpty()) {
                    return refused(new CeremonyAnswer.NothingSealed(Clause.WITNESSES));
                }
                if (seat.revealed().isPresent()) {
                    return seat.revealed().get().contribution().equals(contribution)
                            ? asBefore(this)
                            : refused(new CeremonyAnswer.RevealedAlready(Clause.WITNESSES));
                }
                if (contribution.opens(seat.sealed().get().commitment())) {
                    return taken(with(seat.revealed(contribution, at)));
                }
                var counted = seat.refused(at);
                return Change.to(
                        with(counted),
                        List.of(),
                        new CeremonyAnswer.DoesNotOpen(counted.refusedReveals().size(), Clause.WITNESSES));
            });
        }

        private Revealing with(SeatActs seat) {
            return new Revealing(announcement, acts.with(seat), opened, sealingClosed);
        }

        /** Closes the reveals: who sealed and has not revealed has withheld (未揭示). */
        public Change<Ceremony, CeremonyAnswer> close(String by, Instant at) {
            return Duties.leading(
                    this,
                    by,
                    () -> acts.revealed().size() < Witnesses.FEWEST
                            ? refused(new CeremonyAnswer.TooFewRevealed(
                                    acts.revealed().size(), Witnesses.FEWEST, Clause.WITNESSES))
                            : closed(new AwaitingInput(
                                    announcement, acts, opened, sealingClosed, new Mark(by, at), List.of())));
        }
    }

    /**
     * Everything is fixed but the last public input: the balls are drawn, typed and confirmed.
     *
     * @param revealsClosed since when nothing could change any more
     * @param typings what was typed, oldest first: the last one holds, the others were corrected and stay on record
     */
    record AwaitingInput(
            Announcement announcement,
            Acts acts,
            Mark opened,
            Mark sealingClosed,
            Mark revealsClosed,
            List<Typing> typings)
            implements Opened {

        /** Keeps its own copy. */
        public AwaitingInput {
            typings = List.copyOf(typings);
        }

        @Override
        public String state() {
            return "AWAITING_INPUT";
        }

        @Override
        public Instant latest() {
            return Stream.concat(
                            Stream.of(revealsClosed.at()),
                            typings.stream()
                                    .flatMap(t -> Stream.concat(
                                            Stream.of(t.typed().at()),
                                            t.confirmations().stream().map(Typing.Confirmation::at))))
                    .max(Instant::compareTo)
                    .orElseThrow();
        }

        @Override
        public Stream<String> leaders() {
            return Stream.concat(
                    Stream.of(announcement.announced(), opened, sealingClosed, revealsClosed)
                            .map(Mark::by),
                    typings.stream().map(t -> t.typed().by()));
        }

        /** The transcript but for the last input; its digest is read out before the balls are drawn. */
        public Closed closed() {
            return acts.closed(announcement);
        }

        /** What was typed last. */
        public Optional<Typing> typing() {
            return typings.isEmpty() ? Optional.empty() : Optional.of(typings.getLast());
        }

        /** An officer types the balls, or corrects what was typed; confirmations are given anew then. */
        public Change<Ceremony, CeremonyAnswer> type(List<Integer> balls, String by, Instant at) {
            return Duties.leading(this, by, () -> {
                var announced = announcement.lastInput();
                if (!announcement.fits(balls)) {
                    return refused(
                            new CeremonyAnswer.BallsUnfit(announced.balls(), announced.highest(), Clause.WITNESSES));
                }
                if (typing().filter(t -> t.balls().equals(balls)).isPresent()) {
                    return asBefore(this);
                }
                var more = new ArrayList<>(typings);
                // the transcript's last input is younger than what it completes
                var later =
                        at.isAfter(revealsClosed.at()) ? at : revealsClosed.at().plusMillis(1);
                more.add(new Typing(balls, new Mark(by, later), List.of()));
                return taken(with(more));
            });
        }

        /** A seat that sealed confirms the balls; with the second party that does the ceremony is complete. */
        public Change<Ceremony, CeremonyAnswer> confirm(List<Integer> balls, Witness witness, Instant at) {
            return Duties.witnessing(this, witness, seat -> {
                if (seat.sealed().isEmpty()) {
                    return refused(new CeremonyAnswer.NothingSealed(Clause.WITNESSES));
                }
                var typed = typing().filter(t -> t.balls().equals(balls));
                if (typed.isEmpty()) {
                    return refused(new CeremonyAnswer.OtherBalls(Clause.WITNESSES));
                }
                if (typed.get().confirmedBy(seat.seat())) {
                    return asBefore(this);
                }
                var confirmed = typed.get().confirmed(seat.seat(), at);
                var more = new ArrayList<>(typings);
                more.set(more.size() - 1, confirmed);
                var seats = confirmed.confirmations().stream()
                        .map(Typing.Confirmation::seat)
                        .toList();
                return taken(
                        parties(announcement, seats) < PARTIES
                                ? with(more)
                                : new Complete(with(more), at, Optional.empty()));
            });
        }

        private AwaitingInput with(List<Typing> more) {
            return new AwaitingInput(announcement, acts, opened, sealingClosed, revealsClosed, more);
        }
    }

    /**
     * Complete: the seed is there.
     *
     * @param before as it stood with its last confirmation
     * @param completedAt when
     * @param handedOver when the draw took the seed; a rehearsal hands over nothing
     */
    record Complete(AwaitingInput before, Instant completedAt, Optional<Instant> handedOver) implements Ceremony {

        @Override
        public Announcement announcement() {
            return before.announcement();
        }

        @Override
        public Acts acts() {
            return before.acts();
        }

        @Override
        public String state() {
            return "COMPLETE";
        }

        @Override
        public Instant latest() {
            return completedAt;
        }

        /** Everything the seed depends on. */
        public Transcript transcript() {
            return before.closed()
                    .with(new LastInput.Balls(before.typing().orElseThrow().balls()));
        }

        /** The seed. */
        public Seed seed() {
            return transcript().seed();
        }

        /** Whether a draw waits for this seed. */
        public boolean due() {
            return !announcement().rehearsal() && handedOver.isEmpty();
        }

        /** The draw took the seed. */
        Complete handedOver(Instant at) {
            return new Complete(before, completedAt, Optional.of(at));
        }
    }

    /**
     * Aborted: stays on record as it stood then. Another attempt at a draw needs a new vote of the committee.
     *
     * @param before what was aborted
     * @param reason why, for all to read
     * @param aborted who aborted it
     */
    record Aborted(Running before, String reason, Mark aborted) implements Ceremony {

        @Override
        public Announcement announcement() {
            return before.announcement();
        }

        @Override
        public Acts acts() {
            return before.acts();
        }

        @Override
        public String state() {
            return "ABORTED";
        }

        @Override
        public Instant latest() {
            return aborted.at();
        }
    }

    private static long parties(Announcement announcement, Collection<Integer> seats) {
        return seats.stream().map(announcement::party).distinct().count();
    }

    private static Instant latest(Mark mark, Acts acts) {
        return acts.latest().filter(at -> at.isAfter(mark.at())).orElse(mark.at());
    }

    private static Change<Ceremony, CeremonyAnswer> taken(Ceremony next) {
        return Change.to(next, List.of(), new Taken(next.announcement().id()));
    }

    /** What is fixed now is told for the public log, in the same write; a rehearsal fixes nothing. */
    private static Change<Ceremony, CeremonyAnswer> closed(Opened next) {
        var answer = new Taken(next.announcement().id());
        return next.announcement().rehearsal()
                ? Change.to(next, List.of(), answer)
                : Change.to(next, List.of(Outgoing.of(DrawStepTakenV1.TYPE, FixedSteps.of(next))), answer);
    }

    private static Change<Ceremony, CeremonyAnswer> asBefore(Ceremony same) {
        return Change.none(new Taken(same.announcement().id()));
    }

    private static Change<Ceremony, CeremonyAnswer> refused(CeremonyAnswer answer) {
        return Change.none(answer);
    }
}
