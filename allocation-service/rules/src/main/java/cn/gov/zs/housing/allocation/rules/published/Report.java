package cn.gov.zs.housing.allocation.rules.published;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the check of a bundle found.
 *
 * @param digest the batch digest, computed again; empty if there is none
 * @param key the public key that signed, in base64; empty if there is no readable signature
 * @param logKey the public log's verifier key that the bundle names; empty if there is no readable log file
 * @param rehearsal whether the plan says that it is a rehearsal
 * @param checked the checks that could be made
 * @param findings what is wrong, at most {@link Findings#MOST} of a check; empty if nothing is
 * @param counts how much is wrong, of each check that found something
 */
public record Report(
        String digest,
        String key,
        String logKey,
        boolean rehearsal,
        Set<Check> checked,
        List<Finding> findings,
        Map<Check, Long> counts) {

    /** Keeps its own copies. */
    public Report {
        checked = checked.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(checked));
        findings = List.copyOf(findings);
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Whether everything is right: every check was made and none found anything. */
    public boolean right() {
        return findings.isEmpty() && checked.size() == Check.values().length;
    }
}
