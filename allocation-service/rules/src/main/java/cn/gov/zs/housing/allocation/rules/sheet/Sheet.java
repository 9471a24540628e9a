package cn.gov.zs.housing.allocation.rules.sheet;

import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A score sheet (评分表) of the profile {@code zs-score-sheet-1}, ready to run. Never changes; any number of threads may use it.
 */
public final class Sheet {

    /** The name of the decision that adds up. */
    public static final String SCORE = "score";

    private final String title;
    private final String english;
    private final List<SheetFact> facts;
    private final List<SheetItem> items;
    private final Total total;
    private final Compiled[] compiled;
    private final Map<String, Integer> factIndex = new HashMap<>();
    private final Map<String, Long> texts;

    Sheet(
            String title,
            String english,
            List<SheetFact> facts,
            List<SheetItem> items,
            Total total,
            List<Compiled> compiled,
            Map<String, Long> texts) {
        this.title = title;
        this.english = english;
        this.facts = List.copyOf(facts);
        this.items = List.copyOf(items);
        this.total = total;
        this.compiled = compiled.toArray(Compiled[]::new);
        this.texts = Map.copyOf(texts);
        for (var fact : facts) {
            factIndex.put(fact.name(), factIndex.size());
        }
    }

    /**
     * What is done with the sum of the items.
     *
     * @param most the score is at most this, in millionths
     * @param digits it is rounded to so many digits after the point, half to even
     */
    public record Total(Optional<Long> most, Optional<Integer> digits) {

        long of(long sum) {
            long capped = most.map(m -> Math.min(m, sum)).orElse(sum);
            return digits.map(d -> Numbers.round(capped, d)).orElse(capped);
        }
    }

    /** Its title, Chinese; empty if the document gives none. */
    public String title() {
        return title;
    }

    /** Its description, English; empty if the document gives none. */
    public String english() {
        return english;
    }

    /** What it asks of a household, in the order of the document. */
    public List<SheetFact> facts() {
        return facts;
    }

    /** Its tables, in the order of the document. */
    public List<SheetItem> items() {
        return items;
    }

    /** What is done with the sum of the items. */
    public Total total() {
        return total;
    }

    /** Room for one household's facts. */
    public SheetFacts household() {
        return new SheetFacts(this);
    }

    /**
     * The facts of a household as they stand in a bundle: a number as a JSON number if it is whole, or as text.
     *
     * @throws FactException if one is missing or of another kind
     */
    public SheetFacts household(Json.Obj json) {
        var household = household();
        json.members().forEach((name, value) -> {
            switch (value) {
                case Json.Bool(var truth) -> household.with(name, truth);
                case Json.Int(var number) -> household.with(name, number);
                case Json.Text(var text) when isNumber(name) -> household.with(name, decimal(name, text));
                case Json.Text(var text) -> household.with(name, text);
                case Json.Obj _, Json.Arr _ -> {
                    if (indexOf(name) >= 0) {
                        throw new FactException(name, "neither true, false, a number nor text");
                    }
                }
            }
        });
        household.complete();
        return household;
    }

    /** Scores a household. @throws FactException if a fact is missing */
    public SheetOutcome score(SheetFacts household) {
        if (!household.of(this)) {
            throw new IllegalArgumentException("these facts were gathered for another sheet");
        }
        return score(household.complete());
    }

    SheetOutcome score(long[] household) {
        var lines = new Lines();
        long sum = 0;
        for (int i = 0; i < compiled.length; i++) {
            int before = lines.size;
            int refused = lines.add(i, compiled[i], items.get(i).policy() == SheetItem.Policy.UNIQUE, household);
            if (refused > 0) {
                return new SheetOutcome.Overflow(items.get(i).name(), refused);
            }
            if (lines.size > before) {
                long points = lines.sum(before);
                var cap = items.get(i).cap();
                long capped = cap.isPresent() ? cap.get().of(points) : points;
                lines.changed(i, capped - points);
                sum += capped;
            }
        }
        long score = total.of(sum);
        lines.changed(compiled.length, score - sum);
        return Numbers.arePoints(score) ? lines.scored(this, score) : new SheetOutcome.Overflow(SCORE, 0);
    }

    String nameOf(int item) {
        return item == items.size() ? SCORE : items.get(item).name();
    }

    int indexOf(String fact) {
        var index = factIndex.get(fact);
        return index == null ? -1 : index;
    }

    /** The place of a text in the list of those the sheet asks for; all others share the place after the last. */
    long placeOf(String text) {
        var place = texts.get(text);
        return place == null ? texts.size() : place;
    }

    private boolean isNumber(String fact) {
        int index = indexOf(fact);
        return index >= 0 && facts.get(index).type() == FactType.NUMBER;
    }

    private static BigDecimal decimal(String name, String text) {
        try {
            return Decimals.parse(text);
        } catch (NumberFormatException e) {
            throw new FactException(name, "not a number");
        }
    }

    /** The lines of one household while they are gathered. */
    private static final class Lines {

        private int size;
        private int[] items = new int[16];
        private int[] rows = new int[16];
        private long[] points = new long[16];

        /** Adds a line for each row that fires; gives the row whose output is no points, or 0. */
        int add(int item, Compiled table, boolean unique, long[] household) {
            for (int row = 0; row < table.outputs().length; row++) {
                if (table.fires(row, household)) {
                    long value = table.outputs()[row].scaled(household);
                    if (value == Numbers.NOT_EXACT) {
                        value = Numbers.scaled(table.outputs()[row].exact(household));
                    }
                    if (!Numbers.arePoints(value)) {
                        return row + 1;
                    }
                    add(item, row + 1, value);
                    if (unique) {
                        return 0;
                    }
                }
            }
            return 0;
        }

        void changed(int item, long by) {
            if (by != 0) {
                add(item, 0, by);
            }
        }

        long sum(int from) {
            long sum = 0;
            for (int i = from; i < size; i++) {
                sum += points[i];
            }
            return sum;
        }

        SheetOutcome scored(Sheet sheet, long total) {
            return new SheetOutcome.Scored(
                    sheet, total, Arrays.copyOf(items, size), Arrays.copyOf(rows, size), Arrays.copyOf(points, size));
        }

        private void add(int item, int row, long value) {
            if (size == rows.length) {
                items = Arrays.copyOf(items, 2 * size);
                rows = Arrays.copyOf(rows, 2 * size);
                points = Arrays.copyOf(points, 2 * size);
            }
            items[size] = item;
            rows[size] = row;
            points[size++] = value;
        }
    }
}
