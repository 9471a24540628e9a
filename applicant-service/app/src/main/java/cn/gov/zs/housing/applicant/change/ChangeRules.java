package cn.gov.zs.housing.applicant.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * By when changes are handled, as versions from a day on. The city's own numbers were not found: these are samples.
 *
 * @param from the first day it holds
 * @param checkDays working days for the township's check, from 1
 * @param decideDays working days for the city's decision after it, from 1
 * @param source where the numbers come from
 */
public record ChangeRules(LocalDate from, int checkDays, int decideDays, String source) {
    private static final String TABLE = "/change/rules.tsv";
    private static final int CELLS = 4;

    /**
     * The version in force on a day.
     *
     * @throws IllegalStateException if the table has none for it
     */
    public static ChangeRules on(LocalDate day) {
        return Shipped.ALL.stream()
                .filter(rules -> !rules.from().isAfter(day))
                .max(Comparator.comparing(ChangeRules::from))
                .orElseThrow(() -> new IllegalStateException(TABLE + " says nothing of " + day));
    }

    private static final class Shipped {
        static final List<ChangeRules> ALL = read();

        private static List<ChangeRules> read() {
            try (InputStream in = ChangeRules.class.getResourceAsStream(TABLE)) {
                if (in == null) {
                    throw new IllegalStateException(TABLE + " is missing from the service");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.split("\t", -1)))
                        .map(Shipped::rules)
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static ChangeRules rules(List<String> cells) {
            if (cells.size() != CELLS) {
                throw new IllegalStateException(TABLE + " has a row of " + cells.size() + " cells");
            }
            return new ChangeRules(
                    LocalDate.parse(cells.get(0)),
                    Integer.parseInt(cells.get(1)),
                    Integer.parseInt(cells.get(2)),
                    cells.get(3));
        }
    }
}
