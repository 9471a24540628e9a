package cn.gov.zs.housing.allocation.rules.ceremony;

import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.rules.freeze.Witnesses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ceremony while witnesses reveal.
 *
 * @param plan whose seats they are
 * @param digest the batch digest
 * @param sealed what was sealed, by seat
 * @param revealed what was revealed, by seat
 */
public record Revealing(
        Plan plan, String digest, Map<Integer, Commitment> sealed, Map<Integer, Contribution> revealed) {

    /** Keeps its own copies. */
    public Revealing {
        sealed = Collections.unmodifiableSortedMap(new TreeMap<>(sealed));
        revealed = Collections.unmodifiableSortedMap(new TreeMap<>(revealed));
    }

    /** A seat reveals. */
    public RevealAnswer reveal(int seat, Contribution contribution) {
        var commitment = sealed.get(seat);
        if (commitment == null) {
            return new RevealAnswer.NothingSealed(seat);
        }
        if (revealed.containsKey(seat)) {
            return new RevealAnswer.RevealedAlready(seat, contribution.equals(revealed.get(seat)));
        }
        if (!contribution.opens(commitment)) {
            return new RevealAnswer.DoesNotOpen(seat);
        }
        var more = new TreeMap<>(revealed);
        more.put(seat, contribution);
        return new RevealAnswer.Revealed(new Revealing(plan, digest, sealed, more));
    }

    /** The seats that have not sealed. */
    public List<Integer> absent() {
        return plan.witnesses().seats().stream()
                .map(Seat::seat)
                .filter(seat -> !sealed.containsKey(seat))
                .toList();
    }

    /** The seats that have sealed and not revealed. */
    public List<Integer> outstanding() {
        return sealed.keySet().stream()
                .filter(seat -> !revealed.containsKey(seat))
                .toList();
    }

    /** Closes the reveals: who sealed and has not revealed has withheld. */
    public CloseRevealsAnswer close() {
        if (revealed.size() < Witnesses.FEWEST) {
            return new CloseRevealsAnswer.TooFewRevealed(revealed.size());
        }
        var seals = new ArrayList<Seal>();
        sealed.forEach((seat, commitment) -> {
            var contribution = revealed.get(seat);
            seals.add(
                    contribution == null
                            ? new Seal.Withheld(seat, commitment)
                            : new Seal.Revealed(seat, commitment, contribution));
        });
        return new CloseRevealsAnswer.RevealsClosed(new Closed(plan.batchId(), digest, absent(), seals));
    }

    /** Every answer to a reveal. */
    public sealed interface RevealAnswer {
        /** @param next the ceremony with it */
        record Revealed(Revealing next) implements RevealAnswer {}

        /** @param seat sealed nothing, or is no seat */
        record NothingSealed(int seat) implements RevealAnswer {}

        /**
         * What stands, stands.
         *
         * @param seat revealed before
         * @param same whether it is the same again, as after a lost answer
         */
        record RevealedAlready(int seat, boolean same) implements RevealAnswer {}

        /** @param seat revealed something other than it sealed; goes on record, and it may try again until the close */
        record DoesNotOpen(int seat) implements RevealAnswer {}
    }

    /** Every answer to closing. */
    public sealed interface CloseRevealsAnswer {
        /** @param next the transcript but for the last input */
        record RevealsClosed(Closed next) implements CloseRevealsAnswer {}

        /** @param revealed how many revealed: too few, so the draw has to be aborted, on record */
        record TooFewRevealed(int revealed) implements CloseRevealsAnswer {}
    }
}
