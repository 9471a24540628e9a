package cn.gov.zs.housing.allocation.waitlist.ties;

import java.util.ArrayList;
import java.util.List;

/**
 * What parts households of equal score, step by step.
 *
 * @param entries the steps; the last is the public draw, and only the last
 */
public record TieChain(List<TieEntry> entries) {
    /** Facts that a chain may name at most. */
    public static final int MOST_FACTS = 6;

    /** Equal scores are parted by the public draw alone. */
    public static final TieChain DRAW_ONLY = by(List.of());

    /** @throws IllegalArgumentException if it does not end in the draw, names a fact twice or names too many */
    public TieChain {
        entries = List.copyOf(entries);
        var facts = facts(entries).stream().map(TieEntry.ByFact::fact).toList();
        if (entries.isEmpty()
                || !(entries.getLast() instanceof TieEntry.PublicDraw)
                || facts.size() != entries.size() - 1
                || facts.size() > MOST_FACTS
                || facts.stream().distinct().count() != facts.size()) {
            throw new IllegalArgumentException("not a chain that names each fact once and ends in the public draw");
        }
    }

    /** These facts, then the public draw. */
    public static TieChain by(List<TieEntry.ByFact> facts) {
        var entries = new ArrayList<TieEntry>(facts);
        entries.add(new TieEntry.PublicDraw());
        return new TieChain(entries);
    }

    /** The steps before the draw. */
    public List<TieEntry.ByFact> facts() {
        return facts(entries);
    }

    private static List<TieEntry.ByFact> facts(List<TieEntry> entries) {
        return entries.stream()
                .filter(TieEntry.ByFact.class::isInstance)
                .map(TieEntry.ByFact.class::cast)
                .toList();
    }
}
