package cn.gov.zs.housing.allocation.rules.sheet;

import java.math.BigDecimal;
import java.util.BitSet;

/** One household's facts, for one sheet. Can be filled again for the next household; not for two threads at a time. */
public final class SheetFacts {

    private final Sheet sheet;
    private final long[] values;
    private final BitSet known = new BitSet();

    SheetFacts(Sheet sheet) {
        this.sheet = sheet;
        this.values = new long[sheet.facts().size()];
    }

    /** Forgets all. */
    public SheetFacts clear() {
        known.clear();
        return this;
    }

    /** Yes or no. A fact the sheet does not ask for is read over. @throws FactException if the sheet asks for another kind */
    public SheetFacts with(String name, boolean value) {
        return set(name, FactType.BOOLEAN, value ? 1 : 0);
    }

    /** A whole number. @throws FactException if the sheet asks for another kind or it has more than 12 digits */
    public SheetFacts with(String name, long value) {
        if (value <= -1_000_000_000_000L || value >= 1_000_000_000_000L) {
            throw new FactException(name, "more than 12 digits before the point");
        }
        return set(name, FactType.NUMBER, value * Numbers.ONE);
    }

    /** A number. @throws FactException if the sheet asks for another kind or it has too many digits */
    public SheetFacts with(String name, BigDecimal value) {
        long millionths = Numbers.scaled(value);
        if (millionths == Numbers.NOT_EXACT) {
            throw new FactException(name, "more than 12 digits before or 6 after the point");
        }
        return set(name, FactType.NUMBER, millionths);
    }

    /** A text. @throws FactException if the sheet asks for another kind */
    public SheetFacts with(String name, String value) {
        return set(name, FactType.STRING, sheet.placeOf(value));
    }

    private SheetFacts set(String name, FactType type, long value) {
        int index = sheet.indexOf(name);
        if (index >= 0) {
            if (sheet.facts().get(index).type() != type) {
                throw new FactException(name, "the sheet asks for another kind of fact");
            }
            values[index] = value;
            known.set(index);
        }
        return this;
    }

    /** @throws FactException if one is missing */
    long[] complete() {
        int missing = known.nextClearBit(0);
        if (missing < values.length) {
            throw new FactException(sheet.facts().get(missing).name(), "missing");
        }
        return values;
    }

    boolean of(Sheet other) {
        return sheet == other;
    }
}
