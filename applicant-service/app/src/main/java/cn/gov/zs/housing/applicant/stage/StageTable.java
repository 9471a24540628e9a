package cn.gov.zs.housing.applicant.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of all stages, every version of them (办理环节表). */
public final class StageTable {
    private static final String TABLE = "/stage/stages.tsv";
    private static final int CELLS = 16;

    private final List<StageRule> rules;

    private StageTable(List<StageRule> rules) {
        this.rules = rules;
    }

    /**
     * A table of these rules.
     *
     * @throws IllegalArgumentException if two of them are the same stage's from the same day
     */
    public static StageTable of(List<StageRule> rules) {
        var seen = new HashSet<List<Object>>();
        for (var rule : rules) {
            if (!seen.add(List.of(rule.stage(), rule.from()))) {
                throw new IllegalArgumentException(rule.stage() + " has two rules from " + rule.from());
            }
        }
        return new StageTable(rules.stream()
                .sorted(Comparator.comparing(StageRule::stage).thenComparing(StageRule::from))
                .toList());
    }

    /** The table that comes with this service. */
    public static StageTable shipped() {
        return read(text());
    }

    /**
     * Reads a table of sixteen cells a row.
     *
     * @throws IllegalArgumentException naming the row that cannot be read
     */
    static StageTable read(String text) {
        return of(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(StageTable::rule)
                .toList());
    }

    /** All of them, by stage and day of force. */
    public List<StageRule> list() {
        return rules;
    }

    /** What holds for a stage that begins on this day; empty before its first rule took force. */
    public Optional<StageRule> inForce(Stage stage, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.stage() == stage && !rule.from().isAfter(day))
                .reduce((_, later) -> later);
    }

    private static StageRule rule(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells: " + cells[0]);
        }
        try {
            return new StageRule(
                    Stage.valueOf(cells[0]),
                    LocalDate.parse(cells[1]),
                    Reach.valueOf(cells[2]),
                    words(cells[3]).stream().map(Duty::valueOf).toList(),
                    Integer.parseInt(cells[4]),
                    DayUnit.valueOf(cells[5]),
                    triggers(cells[6]),
                    triggers(cells[7]),
                    triggers(cells[8]),
                    triggers(cells[9]),
                    duty(cells[10]),
                    duty(cells[11]),
                    Integer.parseInt(cells[12]),
                    cells[13],
                    cells[14],
                    switch (cells[15]) {
                        case "sample" -> true;
                        case "rule" -> false;
                        default -> throw new IllegalArgumentException("neither sample nor rule");
                    });
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("the row of " + cells[0] + " from " + cells[1], unreadable);
        }
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" "));
    }

    private static List<Trigger> triggers(String cell) {
        return words(cell).stream().map(Trigger::read).toList();
    }

    private static @Nullable Duty duty(String cell) {
        return cell.equals("-") ? null : Duty.valueOf(cell);
    }

    private static String text() {
        try (InputStream in = StageTable.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the service");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
