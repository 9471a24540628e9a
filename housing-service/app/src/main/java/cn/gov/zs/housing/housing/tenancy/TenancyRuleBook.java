package cn.gov.zs.housing.housing.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** All versions of the rules, oldest first. */
public final class TenancyRuleBook {
    private static final String SHIPPED = "/tenancy/rules.tsv";
    private static final int COLUMNS = 6;

    private final List<TenancyRules> versions;

    /** @throws IllegalArgumentException if there is none */
    public TenancyRuleBook(List<TenancyRules> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("no rules of tenancies");
        }
        this.versions = versions.stream()
                .sorted(Comparator.comparing(TenancyRules::inForceFrom))
                .toList();
    }

    /** The rules that come with the service. */
    public static TenancyRuleBook shipped() {
        try (var in = Objects.requireNonNull(TenancyRuleBook.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return new TenancyRuleBook(new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TenancyRuleBook::version)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules of this day; of a day before the first version, the first. */
    public TenancyRules on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(versions::getFirst);
    }

    private static TenancyRules version(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(SHIPPED + ": " + COLUMNS + " columns are needed: " + line);
        }
        return new TenancyRules(
                LocalDate.parse(cells[0]),
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3],
                cells[4],
                cells[5].startsWith("示例"));
    }
}
