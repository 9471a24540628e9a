package cn.gov.zs.housing.allocation.rules.fairness;

import java.util.Set;
import java.util.TreeSet;

/**
 * Entrants of whom something was declared that is not published with the batch.
 *
 * @param kind what was declared
 * @param code which township or employer; of relatives it says nothing
 * @param numbers their entrant numbers
 */
public record DeclaredGroup(GroupKind kind, String code, Set<Integer> numbers) {

    /** Keeps its own copy. */
    public DeclaredGroup {
        numbers = java.util.Collections.unmodifiableSet(new TreeSet<>(numbers));
    }
}
