package cn.gov.zs.housing.allocation.scoring;

import java.util.Map;
import java.util.TreeMap;

/**
 * An example (算例) an officer worked out by hand: these facts must give this score.
 *
 * @param name what it shows
 * @param facts by name: {@code true}, {@code 21.5}, {@code SUBSISTENCE}
 * @param expected the score, {@code 70}
 */
public record SheetExample(String name, Map<String, String> facts, String expected) {

    /** Keeps its own copy. */
    public SheetExample {
        facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
