package cn.gov.zs.platform.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** What the texts of a sheet's cells mean. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{0,40})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final MathContext AS_EXCEL_KEEPS = new MathContext(Cell.Figure.DIGITS, RoundingMode.HALF_UP);
    private static final int SECONDS_OF_A_DAY = 86_400;

    /** 31 December 9999, the last day Excel knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int DAYS_FROM_1900_TO_1904 = 1_462;

    private final boolean from1904;

    Values(boolean from1904) {
        this.from1904 = from1904;
    }

    static Cell text(String stored) {
        var text = ESCAPED.matcher(stored)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return text.isBlank() ? Cell.BLANK : new Cell.Text(text);
    }

    Cell number(String stored, boolean date) {
        var text = stored.strip();
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        if (!NUMBER.matcher(text).matches()) {
            return new Cell.Faulty();
        }
        var value = new BigDecimal(text);
        return date ? moment(value) : figure(value);
    }

    /** Excel writes 14.2 as 14.199999999999999 at times; it means, and shows, fifteen digits. */
    private static Cell figure(BigDecimal value) {
        var kept = value.round(AS_EXCEL_KEEPS).stripTrailingZeros();
        return new Cell.Figure(kept.scale() < 0 ? kept.setScale(0) : kept);
    }

    private Cell moment(BigDecimal serial) {
        var days = from1904 ? serial.add(BigDecimal.valueOf(DAYS_FROM_1900_TO_1904)) : serial;
        if (days.signum() < 0 || days.compareTo(LAST_DAY) >= 0) {
            return new Cell.Faulty();
        }
        var seconds = days.multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        // Excel counts a 29 February 1900 that never was
        long day = seconds / SECONDS_OF_A_DAY;
        var first = LocalDate.of(1899, 12, day < 60 ? 31 : 30);
        return new Cell.Moment(first.plusDays(day).atStartOfDay().plusSeconds(seconds % SECONDS_OF_A_DAY));
    }

    /** A date in ISO 8601, as strict workbooks hold it. */
    static Cell isoMoment(String stored) {
        var text = stored.strip();
        try {
            return new Cell.Moment(
                    text.contains("T")
                            ? LocalDateTime.parse(text)
                            : LocalDate.parse(text).atStartOfDay());
        } catch (DateTimeException none) {
            return new Cell.Faulty();
        }
    }
}
