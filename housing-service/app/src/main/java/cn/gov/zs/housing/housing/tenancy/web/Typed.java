package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.money.Yuan;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what was typed, and remembers everything that is wrong with it; the same for page and interface. */
final class Typed {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final BigDecimal HIGHEST_READING = new BigDecimal("10000000");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final int LONGEST_WORDS = 1000;

    private final Map<String, String> values;
    private final List<Fault> faults = new ArrayList<>();

    Typed(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void fault(String field, String code) {
        faults.add(new Fault(field, code, "tenancy.fault." + code));
    }

    boolean isBlank(String field) {
        return values.getOrDefault(field, "").isBlank();
    }

    LocalDate day(String field) {
        return read(field, LocalDate.EPOCH, text -> {
            var day = LocalDate.parse(text);
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw new DateTimeException("out of range");
            }
            return day;
        });
    }

    YearMonth month(String field) {
        return read(field, YearMonth.of(1970, 1), text -> {
            var month = YearMonth.parse(text);
            if (month.atDay(1).isBefore(EARLIEST) || month.atDay(1).isAfter(LATEST)) {
                throw new DateTimeException("out of range");
            }
            return month;
        });
    }

    /** An amount above nothing. */
    Yuan money(String field) {
        var amount = amount(field);
        if (amount.isZero() && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            fault(field, "not-positive");
        }
        return amount;
    }

    /** An amount, or nothing where nothing was typed. */
    Optional<Yuan> moneyOrNone(String field) {
        return isBlank(field) ? Optional.empty() : Optional.of(amount(field)).filter(amount -> !amount.isZero());
    }

    private Yuan amount(String field) {
        return read(field, Yuan.ZERO, text -> {
            if (!DECIMAL.matcher(text).matches()) {
                throw new NumberFormatException(field);
            }
            var amount = new BigDecimal(text);
            if (!Yuan.holds(amount)) {
                fault(field, "not-yuan");
                return Yuan.ZERO;
            }
            return new Yuan(amount);
        });
    }

    /** A meter reading, 0 or more. */
    BigDecimal reading(String field) {
        return read(field, BigDecimal.ZERO, text -> {
            if (!DECIMAL.matcher(text).matches() || new BigDecimal(text).compareTo(HIGHEST_READING) > 0) {
                throw new NumberFormatException(field);
            }
            return new BigDecimal(text);
        });
    }

    /** A coefficient, 0 to 1; nothing where nothing was typed. */
    Optional<BigDecimal> coefficientOrNone(String field) {
        return isBlank(field)
                ? Optional.empty()
                : Optional.of(read(field, BigDecimal.ZERO, text -> {
                    if (!DECIMAL.matcher(text).matches()) {
                        throw new NumberFormatException(field);
                    }
                    return new BigDecimal(text);
                }));
    }

    /** A whole number from 0 to a highest. */
    int count(String field, int highest) {
        return read(field, 0, text -> {
            var count = Integer.parseInt(text);
            if (count < 0 || count > highest) {
                throw new NumberFormatException(field);
            }
            return count;
        });
    }

    /** One line of text. */
    String line(String field, int longest) {
        return read(field, "", text -> {
            if (text.length() > longest) {
                fault(field, "too-long");
            }
            return text;
        });
    }

    String words(String field) {
        return line(field, LONGEST_WORDS);
    }

    String wordsOrNone(String field) {
        return isBlank(field) ? "" : words(field);
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> values) {
        return read(field, Optional.<E>empty(), text -> Optional.of(Enum.valueOf(values, text)));
    }

    private <T> T read(String field, T otherwise, Function<String, T> reading) {
        var text = values.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            fault(field, "required");
            return otherwise;
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            fault(field, wrong instanceof DateTimeException ? "not-a-day" : "type");
            return otherwise;
        }
    }
}
