package cn.gov.zs.housing.allocation.rules.sheet;

import cn.gov.zs.housing.allocation.rules.sheet.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Looks at the rows of one table together: two that can fire at once, one that never does, facts for which none does. */
final class TableCheck {

    /** Cells that are looked at one by one for gaps. */
    private static final int MOST_CELLS = 200_000;

    private static final int MOST_GAPS = 5;

    private final Findings findings;
    private final List<SheetFact> facts;
    private final TestParser tests;
    private final String item;
    private final SheetItem.Policy policy;
    private final List<Map<Integer, Values>> rows;

    TableCheck(
            Findings findings,
            List<SheetFact> facts,
            TestParser tests,
            String item,
            SheetItem.Policy policy,
            List<Map<Integer, Values>> rows) {
        this.findings = findings;
        this.facts = facts;
        this.tests = tests;
        this.item = item;
        this.policy = policy;
        this.rows = rows;
    }

    void check() {
        boolean readable = !findings.faultyIn(item);
        if (readable) {
            unreachable();
        }
        if (policy == SheetItem.Policy.UNIQUE) {
            overlaps();
            if (readable) {
                gaps();
            }
        }
    }

    private void overlaps() {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (meet(rows.get(i), rows.get(j))) {
                    findings.add(Kind.OVERLAP, item, i + 1, 0, 0, i + 1 + " + " + (j + 1));
                }
            }
        }
    }

    private static boolean meet(Map<Integer, Values> one, Map<Integer, Values> other) {
        // both ask about the same facts: those of the table's columns
        for (var asked : one.entrySet()) {
            var theirs = other.get(asked.getKey());
            if (theirs == null || !asked.getValue().meets(theirs)) {
                return false;
            }
        }
        return !one.isEmpty();
    }

    private void unreachable() {
        for (int i = 0; i < rows.size(); i++) {
            for (var asked : rows.get(i).entrySet()) {
                if (!canBe(asked.getKey(), asked.getValue())) {
                    findings.add(
                            Kind.UNREACHABLE,
                            item,
                            i + 1,
                            0,
                            0,
                            facts.get(asked.getKey()).name());
                    break;
                }
            }
        }
    }

    private boolean canBe(int fact, Values values) {
        var bounds = values.and(possible(fact)).bounds();
        var pieces = new ArrayList<Values>();
        for (int i = 0; i < bounds.length; i += 2) {
            addWhole(pieces, fact, bounds[i], bounds[i + 1]);
        }
        return !pieces.isEmpty();
    }

    /** What the office can register for this fact; whatever the type allows if it registers no such fact. */
    private Values possible(int fact) {
        var asked = facts.get(fact);
        var all = tests.all(asked.type());
        return RegisteredFacts.of(asked)
                .map(registered -> switch (asked.type()) {
                    case BOOLEAN -> all;
                    case NUMBER -> Values.between(registered.least() * Numbers.ONE, all.bounds()[1]);
                    case STRING -> tests.words(registered.words());
                })
                .orElse(all);
    }

    /** Cuts each fact where a test begins or ends, and looks at one household of every cell that comes out. */
    private void gaps() {
        if (rows.isEmpty() || rows.getFirst().isEmpty()) {
            return;
        }
        var asked = List.copyOf(rows.getFirst().keySet());
        var pieces = new ArrayList<List<Values>>();
        long cells = 1;
        for (int fact : asked) {
            pieces.add(pieces(fact));
            cells *= pieces.getLast().size();
            if (cells * rows.size() > MOST_CELLS * 50L || cells > MOST_CELLS) {
                findings.add(Kind.GAPS_NOT_SOUGHT, item, 0, String.valueOf(MOST_CELLS));
                return;
            }
        }
        int gaps = 0;
        for (long cell = 0; cell < cells && gaps < MOST_GAPS; cell++) {
            var at = new ArrayList<Values>();
            long rest = cell;
            for (var some : pieces) {
                at.add(some.get((int) (rest % some.size())));
                rest /= some.size();
            }
            if (rows.stream().noneMatch(row -> covers(row, asked, at))) {
                gaps++;
                findings.add(Kind.GAP, item, 0, describe(asked, at));
            }
        }
    }

    private boolean covers(Map<Integer, Values> row, List<Integer> asked, List<Values> at) {
        for (int i = 0; i < asked.size(); i++) {
            if (!passing(row, asked.get(i)).holds(at.get(i).bounds()[0])) {
                return false;
            }
        }
        return true;
    }

    private Values passing(Map<Integer, Values> row, int fact) {
        return row.getOrDefault(fact, tests.all(facts.get(fact).type()));
    }

    /** The pieces of what is possible within which every test of the table gives one and the same answer. */
    private List<Values> pieces(int fact) {
        var starts = new TreeSet<Long>();
        var possible = possible(fact);
        for (var row : rows) {
            var bounds = passing(row, fact).bounds();
            for (int i = 0; i < bounds.length; i += 2) {
                starts.add(bounds[i]);
                starts.add(bounds[i + 1] + 1);
            }
        }
        var pieces = new ArrayList<Values>();
        for (int i = 0; i < possible.bounds().length; i += 2) {
            long from = possible.bounds()[i];
            long to = possible.bounds()[i + 1];
            for (long start : starts.subSet(from + 1, to + 1)) {
                addWhole(pieces, fact, from, start - 1);
                from = start;
            }
            addWhole(pieces, fact, from, to);
        }
        return pieces;
    }

    /** Between 1 and 2 there are no persons. */
    private void addWhole(List<Values> pieces, int fact, long from, long to) {
        boolean whole = RegisteredFacts.of(facts.get(fact))
                .filter(RegisteredFacts::whole)
                .isPresent();
        long first = whole ? Math.ceilDiv(from, Numbers.ONE) * Numbers.ONE : from;
        long last = whole ? Math.floorDiv(to, Numbers.ONE) * Numbers.ONE : to;
        if (first <= last) {
            pieces.add(Values.between(first, last));
        }
    }

    private String describe(List<Integer> asked, List<Values> at) {
        var text = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            var fact = facts.get(asked.get(i));
            long from = at.get(i).bounds()[0];
            long to = at.get(i).bounds()[1];
            text.append(i == 0 ? "" : ", ").append(fact.name());
            switch (fact.type()) {
                case BOOLEAN -> text.append(from == to ? from == 1 ? " = true" : " = false" : " = -");
                case STRING -> text.append(" = ").append(tests.word(from));
                case NUMBER -> text.append(number(from, to));
            }
        }
        return text.toString();
    }

    private static String number(long from, long to) {
        boolean below = from <= Values.NUMBERS.bounds()[0];
        boolean above = to >= Values.NUMBERS.bounds()[1] - Numbers.ONE;
        if (from == to) {
            return " = " + plain(from);
        }
        return " " + (below ? "…" : "≥ " + plain(from)) + (above ? "" : ", ≤ " + plain(to));
    }

    private static String plain(long millionths) {
        return Numbers.unscaled(millionths).toPlainString();
    }
}
