package cn.gov.zs.housing.allocation.rules.published;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the check of a receipt found.
 *
 * @param steps what was checked, and whether it is right
 * @param number the household's entrant number; 0 if the leaf cannot be read
 * @param pool the pool it waits for
 * @param category its category
 * @param score its score
 * @param facts its facts by name, as they are written
 */
public record ReceiptReport(
        Map<Step, Boolean> steps,
        int number,
        String pool,
        String category,
        String score,
        SortedMap<String, String> facts) {

    /** What is checked, in the order it is told. */
    public enum Step {
        /** The receipt, and what is in it, can be read and is of one batch. */
        RECEIPT,
        /** The digest is that of what was frozen, which names this plan. */
        DIGEST,
        /** The signature belongs to this application and gives the tag. */
        TAG,
        /** The line is in the frozen list, at its number. */
        INCLUSION,
        /** The bundle is of the same digest and holds the line. */
        BUNDLE
    }

    /** Keeps its own copies. */
    public ReceiptReport {
        var copy = new EnumMap<Step, Boolean>(Step.class);
        copy.putAll(steps);
        steps = Collections.unmodifiableMap(copy);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    static ReceiptReport unreadable() {
        return new ReceiptReport(Map.of(Step.RECEIPT, false), 0, "", "", "", new TreeMap<>());
    }

    /** Whether everything is right. */
    public boolean right() {
        return !steps.containsValue(false);
    }
}
