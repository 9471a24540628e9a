package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How re-reviews are held, as versions from a day on. The city's own rule was not found: these are samples.
 *
 * @param from the first day it holds
 * @param answerDays natural days a household has to answer, from 1
 * @param remindBefore how many days before the last one it is reminded; at least one, each below {@code answerDays}
 * @param graceDays natural days after that in which nothing happens
 * @param termYears for how many years a home is let before the household is looked at again at the term's end, from 1
 * @param source where the numbers come from
 */
public record ReReviewRules(
        LocalDate from, int answerDays, List<Integer> remindBefore, int graceDays, int termYears, String source) {
    private static final String TABLE = "/rereview/rules.tsv";
    private static final int CELLS = 6;

    /** Copies the list. */
    public ReReviewRules {
        remindBefore = List.copyOf(remindBefore);
    }

    /**
     * The version in force on a day.
     *
     * @throws IllegalStateException if the table has none for it
     */
    public static ReReviewRules on(LocalDate day) {
        return Shipped.ALL.stream()
                .filter(rules -> !rules.from().isAfter(day))
                .max(Comparator.comparing(ReReviewRules::from))
                .orElseThrow(() -> new IllegalStateException(TABLE + " says nothing of " + day));
    }

    /** Whether a term that began in one year, or one that followed it without a gap, ends in this year. */
    public boolean endsTerm(int begun, int year) {
        return year > begun && (year - begun) % termYears == 0;
    }

    /** The schedule of a campaign opened at this moment; the day it opens is not counted. */
    public Schedule schedule(Instant opened) {
        var lastDay = ShanghaiDay.of(opened).plusDays(answerDays);
        return new Schedule(
                lastDay, remindBefore.stream().map(lastDay::minusDays).sorted().toList(), graceDays);
    }

    private static final class Shipped {
        static final List<ReReviewRules> ALL = read();

        private static List<ReReviewRules> read() {
            try (InputStream in = ReReviewRules.class.getResourceAsStream(TABLE)) {
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

        private static ReReviewRules rules(List<String> cells) {
            if (cells.size() != CELLS) {
                throw new IllegalStateException(TABLE + " has a row of " + cells.size() + " cells");
            }
            return new ReReviewRules(
                    LocalDate.parse(cells.get(0)),
                    Integer.parseInt(cells.get(1)),
                    Arrays.stream(cells.get(2).split(",")).map(Integer::valueOf).toList(),
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    cells.get(5));
        }
    }
}
