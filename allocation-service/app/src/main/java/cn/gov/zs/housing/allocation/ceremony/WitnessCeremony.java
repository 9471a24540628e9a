package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.ceremony.Commitment;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.util.List;

/** What witnesses do at a ceremony, each on her own phone and all at the same time. */
public final class WitnessCeremony {

    private final Ceremonies ceremonies;

    /** @param ceremonies the ceremonies */
    public WitnessCeremony(Ceremonies ceremonies) {
        this.ceremonies = ceremonies;
    }

    /** Signs attendance; {@code statement} is the digest of what was shown. */
    public CeremonyAnswer sign(String id, String statement, Witness witness, Instant at) {
        return ceremonies.all().change(id, c -> switch (c) {
            case Ceremony.Gathering gathering -> gathering.sign(statement, witness, InOrder.after(c, at));
            case Ceremony other -> tooLate(other);
        });
    }

    /** Seals. */
    public CeremonyAnswer seal(String id, Commitment commitment, Witness witness, Instant at) {
        return ceremonies.all().change(id, c -> switch (c) {
            case Ceremony.Announced announced -> tooEarly(announced);
            case Ceremony.Sealing sealing -> sealing.seal(commitment, witness, InOrder.after(c, at));
            case Ceremony other -> tooLate(other);
        });
    }

    /** Reveals. */
    public CeremonyAnswer reveal(String id, Contribution contribution, Witness witness, Instant at) {
        return ceremonies.all().change(id, c -> switch (c) {
            case Ceremony.Gathering gathering -> tooEarly(gathering);
            case Ceremony.Revealing revealing -> revealing.reveal(contribution, witness, InOrder.after(c, at));
            case Ceremony other -> tooLate(other);
        });
    }

    /** Confirms that these balls were drawn. */
    public CeremonyAnswer confirm(String id, List<Integer> balls, Witness witness, Instant at) {
        return ceremonies.all().change(id, c -> switch (c) {
            case Ceremony.AwaitingInput awaiting -> awaiting.confirm(balls, witness, InOrder.after(c, at));
            case Ceremony.Complete complete -> late(complete, balls, witness);
            case Ceremony.Aborted aborted -> tooLate(aborted);
            case Ceremony.Running running -> tooEarly(running);
        });
    }

    /** Her own confirmation was the last one, or she is too late. */
    private static Change<Ceremony, CeremonyAnswer> late(
            Ceremony.Complete complete, List<Integer> balls, Witness witness) {
        var confirmed = complete.before().typing().filter(t -> t.balls().equals(balls));
        var mine = complete.announcement()
                .seatOf(witness.account())
                .filter(seat ->
                        confirmed.filter(t -> t.confirmedBy(seat.seat())).isPresent());
        return mine.isPresent()
                ? Change.none(new CeremonyAnswer.Taken(complete.announcement().id()))
                : tooLate(complete);
    }

    private static Change<Ceremony, CeremonyAnswer> tooEarly(Ceremony running) {
        return Change.none(new CeremonyAnswer.TooEarly(running.state(), Clause.WITNESSES));
    }

    private static Change<Ceremony, CeremonyAnswer> tooLate(Ceremony ended) {
        return Change.none(new CeremonyAnswer.TooLate(ended.state(), Clause.WITNESSES));
    }
}
