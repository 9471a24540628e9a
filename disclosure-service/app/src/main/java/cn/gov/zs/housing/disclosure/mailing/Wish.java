package cn.gov.zs.housing.disclosure.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One thing a subscriber asked for (一项订阅).
 *
 * @param number among those of the same subscriber, from 1, never given twice
 * @param topic what about
 * @param references the batch and the offer it distributes; empty without a batch
 * @param pace how soon
 * @param state asked for, or confirmed from the address itself
 */
public record Wish(int number, Topic topic, Set<String> references, Pace pace, State state) {
    /** Keeps its own copy. */
    public Wish {
        references = Set.copyOf(references);
    }

    /** How far it is. */
    public sealed interface State {
        /**
         * Somebody typed the address; whether it is hers is not known.
         *
         * @param until it is forgotten when nobody confirmed it by then
         */
        record Asked(Instant until) implements State {}

        /**
         * Confirmed.
         *
         * @param at the moment
         * @param from index of the first entry of the public log that is told
         */
        record Confirmed(Instant at, long from) implements State {}
    }

    Wish confirmed(Instant at, long from) {
        return new Wish(number, topic, references, pace, new State.Confirmed(at, from));
    }

    /** Whether it was confirmed. */
    public boolean holds() {
        return state instanceof State.Confirmed;
    }

    boolean expired(Instant now) {
        return state instanceof State.Asked(var until) && !until.isAfter(now);
    }

    /** Whether it wants to hear of what can be asked for by one of these words. */
    boolean wants(long index, List<String> keys) {
        return state instanceof State.Confirmed(var _, var from)
                && index >= from
                && topic.keys(references).stream().anyMatch(keys::contains);
    }
}
