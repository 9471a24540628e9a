package cn.gov.zs.housing.allocation.scoring.draft;

import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.rules.sheet.SheetFacts;
import cn.gov.zs.housing.allocation.rules.sheet.SheetOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What another sheet would do to a list (试算): who moves, by how much. It changes nothing. */
public final class WhatIf {

    private WhatIf() {}

    /**
     * One household.
     *
     * @param id who
     * @param before its score and place by the sheet in force; empty if there is none or it gives no score
     * @param after the same by the draft
     */
    public record Row(String id, Optional<Standing> before, Optional<Standing> after) {

        /** Places gained; below 0, lost; 0 too where one of the two is missing. */
        public int up() {
            return before.isPresent() && after.isPresent()
                    ? before.get().place() - after.get().place()
                    : 0;
        }
    }

    /**
     * Where a household stands.
     *
     * @param score exact
     * @param place 1 + the number of those with a higher score
     */
    public record Standing(BigDecimal score, int place) {}

    /**
     * All of it together.
     *
     * @param rows in the order of the list given
     * @param up how many gain places
     * @param down how many lose places
     * @param same how many keep their place
     * @param unscored how many the draft gives no score
     * @param most the largest number of places gained or lost
     */
    public record Result(List<Row> rows, int up, int down, int same, int unscored, int most) {

        /** Keeps its own copy. */
        public Result {
            rows = List.copyOf(rows);
        }

        /** Largest moves first, up or down; then by the place after. */
        public List<Row> byMove() {
            return rows.stream()
                    .sorted(Comparator.comparingInt((Row r) -> -Math.abs(r.up()))
                            .thenComparingInt(WhatIf::after))
                    .toList();
        }

        /** Largest gains first; those who lose most come last. */
        public List<Row> byGain() {
            return rows.stream()
                    .sorted(Comparator.comparingInt((Row r) -> -r.up()).thenComparingInt(WhatIf::after))
                    .toList();
        }

        /** Largest losses first. */
        public List<Row> byLoss() {
            return rows.stream()
                    .sorted(Comparator.comparingInt(Row::up).thenComparingInt(WhatIf::after))
                    .toList();
        }

        /** By the place after. */
        public List<Row> byPlace() {
            return rows.stream().sorted(Comparator.comparingInt(WhatIf::after)).toList();
        }

        /** How many stand in each of up to ten bands of scores. */
        public List<Band> bands() {
            var scores = new ArrayList<BigDecimal>();
            rows.forEach(r -> {
                r.before().ifPresent(s -> scores.add(s.score()));
                r.after().ifPresent(s -> scores.add(s.score()));
            });
            if (scores.isEmpty()) {
                return List.of();
            }
            long least = scores.stream()
                    .min(Comparator.naturalOrder())
                    .get()
                    .setScale(0, java.math.RoundingMode.FLOOR)
                    .longValue();
            long greatest = scores.stream()
                    .max(Comparator.naturalOrder())
                    .get()
                    .setScale(0, java.math.RoundingMode.FLOOR)
                    .longValue();
            long width = Math.max(1, Math.ceilDiv(greatest - least + 1, 10L));
            var bands = new ArrayList<Band>();
            for (long from = least; from <= greatest; from += width) {
                long lower = from;
                bands.add(new Band(
                        from,
                        from + width,
                        count(rows, Row::before, lower, lower + width),
                        count(rows, Row::after, lower, lower + width)));
            }
            return bands;
        }

        private static int count(List<Row> rows, Function<Row, Optional<Standing>> of, long from, long to) {
            return (int) rows.stream()
                    .map(of)
                    .flatMap(Optional::stream)
                    .filter(s -> s.score().compareTo(BigDecimal.valueOf(from)) >= 0
                            && s.score().compareTo(BigDecimal.valueOf(to)) < 0)
                    .count();
        }
    }

    /**
     * Scores from {@code from} to below {@code to}.
     *
     * @param before how many households have one by the sheet in force
     * @param after how many by the draft
     */
    public record Band(long from, long to, int before, int after) {}

    private static int after(Row row) {
        return row.after().map(Standing::place).orElse(Integer.MAX_VALUE);
    }

    /**
     * Compares.
     *
     * @param list the households
     * @param id how they are called
     * @param facts their facts, as a sheet asks for them
     * @param before the sheet in force, if there is one
     * @param after the draft
     */
    public static <T> Result of(
            List<T> list,
            Function<T, String> id,
            java.util.function.BiFunction<T, Sheet, SheetFacts> facts,
            Optional<Sheet> before,
            Sheet after) {
        var then = before.map(sheet -> standings(list, facts, sheet)).orElseGet(HashMap::new);
        var now = standings(list, facts, after);
        var rows = new ArrayList<Row>();
        int up = 0;
        int down = 0;
        int same = 0;
        int most = 0;
        for (int i = 0; i < list.size(); i++) {
            var row = new Row(id.apply(list.get(i)), Optional.ofNullable(then.get(i)), Optional.ofNullable(now.get(i)));
            rows.add(row);
            most = Math.max(most, Math.abs(row.up()));
            if (row.before().isPresent() && row.after().isPresent()) {
                up += row.up() > 0 ? 1 : 0;
                down += row.up() < 0 ? 1 : 0;
                same += row.up() == 0 ? 1 : 0;
            }
        }
        return new Result(rows, up, down, same, list.size() - now.size(), most);
    }

    private static <T> HashMap<Integer, Standing> standings(
            List<T> list, java.util.function.BiFunction<T, Sheet, SheetFacts> facts, Sheet sheet) {
        var scores = new HashMap<Integer, BigDecimal>();
        for (int i = 0; i < list.size(); i++) {
            if (sheet.score(facts.apply(list.get(i), sheet)) instanceof SheetOutcome.Scored scored) {
                scores.put(i, scored.total());
            }
        }
        var sorted = scores.values().stream().sorted(Comparator.reverseOrder()).toList();
        var placeOf = new HashMap<BigDecimal, Integer>();
        for (int i = 0; i < sorted.size(); i++) {
            placeOf.putIfAbsent(sorted.get(i), i + 1);
        }
        var standings = new HashMap<Integer, Standing>();
        scores.forEach((i, score) -> standings.put(i, new Standing(score, placeOf.getOrDefault(score, 0))));
        return standings;
    }
}
