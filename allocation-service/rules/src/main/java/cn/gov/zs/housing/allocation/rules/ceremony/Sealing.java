package cn.gov.zs.housing.allocation.rules.ceremony;

import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ceremony while witnesses seal.
 *
 * @param plan whose seats they are
 * @param digest the batch digest the draw is bound to, {@code sha256:<hex>}
 * @param sealed what was sealed, by seat
 */
public record Sealing(Plan plan, String digest, Map<Integer, Commitment> sealed) {

    /** Keeps its own copy. */
    public Sealing {
        sealed = Collections.unmodifiableSortedMap(new TreeMap<>(sealed));
    }

    /** Nobody has sealed. */
    public static Sealing opened(Plan plan, String digest) {
        return new Sealing(plan, digest, Map.of());
    }

    /** A seat seals. */
    public SealAnswer seal(int seat, Commitment commitment) {
        if (plan.witnesses().seats().stream().map(Seat::seat).noneMatch(s -> s == seat)) {
            return new SealAnswer.UnknownSeat(seat);
        }
        if (sealed.containsKey(seat)) {
            return new SealAnswer.SealedAlready(seat);
        }
        // somebody who copies another's commitment could later copy what that one reveals
        if (sealed.containsValue(commitment)) {
            return new SealAnswer.SameCommitment(seat);
        }
        var more = new TreeMap<>(sealed);
        more.put(seat, commitment);
        return new SealAnswer.Sealed(new Sealing(plan, digest, more));
    }

    /** Closes sealing: who has not sealed is absent from now on. */
    public CloseSealingAnswer close() {
        int needed = plan.witnesses().needed();
        return sealed.size() < needed
                ? new CloseSealingAnswer.TooFewSealed(sealed.size(), needed)
                : new CloseSealingAnswer.SealingClosed(new Revealing(plan, digest, sealed, Map.of()));
    }

    /** Every answer to a seal. */
    public sealed interface SealAnswer {
        /** @param next the ceremony with it */
        record Sealed(Sealing next) implements SealAnswer {}

        /** @param seat the plan has no such seat */
        record UnknownSeat(int seat) implements SealAnswer {}

        /** @param seat sealed before; a seal is made once */
        record SealedAlready(int seat) implements SealAnswer {}

        /** @param seat another seat sealed the same commitment */
        record SameCommitment(int seat) implements SealAnswer {}
    }

    /** Every answer to closing. */
    public sealed interface CloseSealingAnswer {
        /** @param next the ceremony while witnesses reveal */
        record SealingClosed(Revealing next) implements CloseSealingAnswer {}

        /**
         * Not yet.
         *
         * @param sealed how many have sealed
         * @param needed how many the plan asks for
         */
        record TooFewSealed(int sealed, int needed) implements CloseSealingAnswer {}
    }
}
