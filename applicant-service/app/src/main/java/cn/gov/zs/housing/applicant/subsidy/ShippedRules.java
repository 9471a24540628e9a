package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The samples that come with the system, from the table {@code rules.tsv} beside this service. */
public final class ShippedRules {
    private static final String TABLE = "/subsidy/rules.tsv";
    private static final int CELLS = 9;

    private ShippedRules() {}

    /** Lays them into the book; what is there already stays, so this may run at every start and on every replica at once. */
    public static void layInto(SubsidyRules rules, Instant now) {
        for (var sample : read(ShanghaiDay.of(now))) {
            rules.change(book -> book.ship(sample, now));
        }
    }

    /** The samples in the order of the table, through the same door as an officer's entry. */
    static List<SubsidyRule> read(LocalDate today) {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .map(cells -> switch (RuleCheck.check(draft(cells), today)) {
                    case RuleCheck.Answer.Complete(var rule) -> rule;
                    case RuleCheck.Answer.Flawed(var flaws) ->
                        throw new IllegalStateException(TABLE + " holds no rule: " + flaws);
                })
                .toList();
    }

    private static RuleDraft draft(List<String> cells) {
        if (cells.size() != CELLS) {
            throw new IllegalStateException(TABLE + " has a row of " + cells.size() + " cells");
        }
        return new RuleDraft(
                LocalDate.parse(cells.get(0)),
                cells.get(1),
                cells.get(2),
                cells.get(3).isEmpty() ? null : LocalDate.parse(cells.get(3)),
                true,
                new BigDecimal(cells.get(4)),
                new BigDecimal(cells.get(5)),
                new BigDecimal(cells.get(6)),
                coefficients(cells.get(7), IncomeClass.class),
                coefficients(cells.get(8), FamilyKind.class));
    }

    private static <E extends Enum<E>> Map<E, BigDecimal> coefficients(String cell, Class<E> of) {
        var read = new EnumMap<E, BigDecimal>(of);
        for (var pair : cell.split(";", -1)) {
            var at = pair.indexOf('=');
            read.put(Enum.valueOf(of, pair.substring(0, at)), new BigDecimal(pair.substring(at + 1)));
        }
        return read;
    }

    private static String text() {
        try (InputStream in = ShippedRules.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the service");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
