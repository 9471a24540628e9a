package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.shipped.ShippedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a request costs beyond a reasonable number (信息处理费收费标准), by pieces or by pages and never by both. The rates are data of a
 * version; what is counted stands in 国办函〔2020〕109号, art. 3-5.
 *
 * @param version names it
 * @param inForce the first day it holds
 * @param source where the rates come from, as it is cited in a notice of fee
 * @param rates lowest first, of both bases
 */
public record FeeRule(String version, LocalDate inForce, String source, List<Rate> rates) {
    /** What is counted. The names are wire names. */
    public enum Basis {
        /** 按件: requests of one applicant within one calendar month, this one among them. */
        PIECE,
        /** 按量: pages of this request, one side of A4 each. */
        PAGE
    }

    /**
     * From which piece or page on each costs how much.
     *
     * @param from the first that costs so much, from 1
     * @param yuan each
     * @param width after so many the price rises; 0 when it does not
     * @param rise by so many yuan
     */
    public record Rate(Basis basis, int from, int yuan, int width, int rise) {
        private int of(int ordinal) {
            return width == 0 ? yuan : yuan + (ordinal - from) / width * rise;
        }
    }

    /** Keeps its own copy, lowest first. */
    public FeeRule {
        rates = rates.stream().sorted(Comparator.comparingInt(Rate::from)).toList();
        for (var basis : Basis.values()) {
            if (rates.stream().noneMatch(rate -> rate.basis() == basis && rate.from() == 1)) {
                throw new IllegalStateException("fee rule " + version + " says nothing of the first " + basis);
            }
        }
    }

    /**
     * What some cost together.
     *
     * @param before how many came before them: pieces of the same month, and no pages
     * @param count how many these are
     * @return yuan
     */
    public int yuan(Basis basis, int before, int count) {
        int sum = 0;
        for (int ordinal = before + 1; ordinal <= before + count; ordinal++) {
            sum = Math.addExact(sum, each(basis, ordinal));
        }
        return sum;
    }

    private int each(Basis basis, int ordinal) {
        return rates.stream()
                .filter(rate -> rate.basis() == basis && rate.from() <= ordinal)
                .reduce((_, later) -> later)
                .orElseThrow()
                .of(ordinal);
    }

    /** The first piece of a month, or page of a request, that costs anything. */
    public int firstCharged(Basis basis) {
        return rates.stream()
                .filter(rate -> rate.basis() == basis && rate.yuan() > 0)
                .findFirst()
                .orElseThrow()
                .from();
    }

    /**
     * The rule of a day.
     *
     * @throws IllegalStateException for a day before the first
     */
    public static FeeRule on(LocalDate day) {
        return lines("/fee/versions.txt")
                .map(line -> line.split("\t"))
                .map(cells -> read(cells[0], LocalDate.parse(cells[1]), cells[2]))
                .filter(rule -> !rule.inForce().isAfter(day))
                .max(Comparator.comparing(FeeRule::inForce))
                .orElseThrow(() -> new IllegalStateException("no fee rule is in force on " + day));
    }

    private static FeeRule read(String version, LocalDate inForce, String source) {
        return new FeeRule(
                version,
                inForce,
                source,
                lines("/fee/" + version + ".tsv").map(FeeRule::rate).toList());
    }

    private static Rate rate(String line) {
        var cells = line.split("\t");
        var numbers = Arrays.stream(cells).skip(1).mapToInt(Integer::parseInt).toArray();
        return new Rate(Basis.valueOf(cells[0]), numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static Stream<String> lines(String resource) {
        return ShippedText.rows(ShippedText.of(resource)).stream();
    }
}
