package cn.gov.zs.housing.allocation.rules.published;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what was checked and found. Of a million households that differ it keeps the first and counts the rest. */
final class Findings {

    /** Kept of each check. */
    static final int MOST = 100;

    private final Map<Check, List<Finding>> kept = new EnumMap<>(Check.class);
    private final Map<Check, Long> counts = new EnumMap<>(Check.class);
    private final Set<Check> checked = EnumSet.noneOf(Check.class);

    void checked(Check check) {
        checked.add(check);
    }

    void add(Check check, String key, Object... facts) {
        checked.add(check);
        counts.merge(check, 1L, Long::sum);
        var list = kept.computeIfAbsent(check, c -> new ArrayList<>());
        if (list.size() < MOST) {
            list.add(Finding.of(check, key, facts));
        }
    }

    /** Adds what another gathered, behind what is here. */
    void addAll(Findings others) {
        checked.addAll(others.checked);
        others.counts.forEach((check, count) -> counts.merge(check, count, Long::sum));
        others.kept.forEach((check, list) -> {
            var here = kept.computeIfAbsent(check, c -> new ArrayList<>());
            list.stream().limit(MOST - here.size()).forEach(here::add);
        });
    }

    boolean none(Check check) {
        return !counts.containsKey(check);
    }

    Report report(String digest, String key, String logKey, boolean rehearsal) {
        return new Report(
                digest,
                key,
                logKey,
                rehearsal,
                checked,
                kept.values().stream().flatMap(List::stream).toList(),
                counts);
    }
}
