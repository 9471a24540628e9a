package cn.gov.zs.housing.allocation.rules.bundle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the check of a bundle found.
 *
 * @param digest the batch digest, computed again from the lists; empty if they cannot be read
 * @param checked the checks that could be made
 * @param findings what is wrong; empty if nothing is
 */
public record Report(String digest, Set<Check> checked, List<Finding> findings) {

    /** Keeps its own copies. */
    public Report {
        checked = checked.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(checked));
        findings = List.copyOf(findings);
    }

    /** Whether everything is right: every check was made and none found anything. */
    public boolean right() {
        return findings.isEmpty() && checked.size() == Check.values().length;
    }
}
