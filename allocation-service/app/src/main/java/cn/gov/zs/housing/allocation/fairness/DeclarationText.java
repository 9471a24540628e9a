package cn.gov.zs.housing.allocation.fairness;

import cn.gov.zs.housing.allocation.rules.fairness.GroupKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Declarations as they are typed or pasted: a line each, entrant number, kind and code with commas or tabs between. A first line
 * of column names and empty lines are passed over.
 *
 * @param rows what could be read
 * @param faults what could not
 */
public record DeclarationText(List<Declared> rows, List<Fault> faults) {

    /** Short enough that no ID number of a person fits. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,16}");

    private static final Pattern TOWNSHIP = Pattern.compile("[0-9]{9}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern BETWEEN = Pattern.compile("[,，\t]");
    private static final Map<String, GroupKind> KINDS = Map.of(
            "TOWNSHIP", GroupKind.TOWNSHIP,
            "镇街", GroupKind.TOWNSHIP,
            "STAFF_RELATIVE", GroupKind.STAFF_RELATIVE,
            "工作人员亲属", GroupKind.STAFF_RELATIVE,
            "EMPLOYER", GroupKind.EMPLOYER,
            "用人单位", GroupKind.EMPLOYER);

    /** Keeps its own copies. */
    public DeclarationText {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** What can be wrong with a line. */
    public enum Wrong {
        /** Not three columns. */
        COLUMNS,
        /** No entrant of the batch has this number. */
        NUMBER,
        /** None of the kinds. */
        KIND,
        /** No code, or one in another form. */
        CODE,
        /** An earlier line says something of the same kind of the same entrant. */
        TWICE
    }

    /**
     * A line that cannot be taken.
     *
     * @param line from 1, as it was typed
     */
    public record Fault(int line, Wrong wrong) {}

    /**
     * Reads.
     *
     * @param entrants the batch has entrants 1 to this
     */
    public static DeclarationText read(String text, int entrants) {
        var rows = new ArrayList<Declared>();
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<List<Object>>();
        var lines = text.lines().toList();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            // not stripped as a whole: a tab at the end is the column of a code left out
            var line = lines.get(i).replace("\uFEFF", "");
            if (line.isBlank()) {
                continue;
            }
            var cells = BETWEEN.splitAsStream(line + " ").map(String::strip).toList();
            boolean names = first
                    && !NUMBER.matcher(cells.getFirst()).matches()
                    && cells.size() == 3
                    && kind(cells.get(1)).isEmpty();
            first = false;
            if (!names) {
                var wrong = wrong(cells, entrants, seen);
                if (wrong.isPresent()) {
                    faults.add(new Fault(i + 1, wrong.get()));
                } else {
                    rows.add(new Declared(
                            Integer.parseInt(cells.getFirst()),
                            kind(cells.get(1)).orElseThrow(),
                            cells.get(2)));
                }
            }
        }
        return new DeclarationText(rows, faults);
    }

    private static Optional<Wrong> wrong(List<String> cells, int entrants, Set<List<Object>> seen) {
        if (cells.size() != 3) {
            return Optional.of(Wrong.COLUMNS);
        }
        var number = cells.getFirst();
        if (!NUMBER.matcher(number).matches() || Integer.parseInt(number) < 1 || Integer.parseInt(number) > entrants) {
            return Optional.of(Wrong.NUMBER);
        }
        var kind = kind(cells.get(1));
        if (kind.isEmpty()) {
            return Optional.of(Wrong.KIND);
        }
        var code = cells.get(2);
        boolean right = switch (kind.get()) {
            case TOWNSHIP -> TOWNSHIP.matcher(code).matches();
            case EMPLOYER -> CODE.matcher(code).matches();
            case STAFF_RELATIVE -> code.isEmpty() || CODE.matcher(code).matches();
            case CATEGORY -> throw new IllegalStateException("a category is not declared");
        };
        if (!right) {
            return Optional.of(Wrong.CODE);
        }
        return seen.add(List.of(Integer.parseInt(number), kind.get())) ? Optional.empty() : Optional.of(Wrong.TWICE);
    }

    private static Optional<GroupKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }
}
