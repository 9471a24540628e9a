package cn.gov.zs.platform.xlsx;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list that goes out as a workbook.
 *
 * @param <T> what a row of the list is made of
 * @param header text of its first cell
 * @param width in characters, 1 to 255
 * @param content what stands in a row
 */
public record Column<T>(String header, double width, Function<? super T, ? extends Cell> content) {
    /** Times are times in China, wherever the server stands. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int MAX_WIDTH = 255;

    /** @throws IllegalArgumentException if the width is out of range */
    public Column {
        if (width < 1 || width > MAX_WIDTH) {
            throw new IllegalArgumentException("a column is 1 to " + MAX_WIDTH + " characters wide");
        }
    }

    /** Text, kept as text whatever it begins with; nothing for null. */
    public static <T> Column<T> text(String header, double width, Function<? super T, @Nullable String> content) {
        return of(header, width, content, Cell.Text::new);
    }

    /** An exact number; nothing for null. */
    public static <T> Column<T> number(String header, double width, Function<? super T, @Nullable BigDecimal> content) {
        return of(header, width, content, Cell.Figure::new);
    }

    /** A whole number. */
    public static <T> Column<T> count(
            String header, double width, Function<? super T, ? extends @Nullable Number> content) {
        return of(header, width, content, number -> new Cell.Figure(BigDecimal.valueOf(number.longValue())));
    }

    /** A day; nothing for null. */
    public static <T> Column<T> day(String header, double width, Function<? super T, @Nullable LocalDate> content) {
        return of(header, width, content, day -> new Cell.Moment(day.atStartOfDay()));
    }

    /** Date and time in China, to the second; nothing for null. */
    public static <T> Column<T> moment(String header, double width, Function<? super T, @Nullable Instant> content) {
        return of(header, width, content, at -> new Cell.Moment(LocalDateTime.ofInstant(at, ZONE)));
    }

    private static <T, V> Column<T> of(
            String header,
            double width,
            Function<? super T, ? extends @Nullable V> content,
            Function<V, ? extends Cell> cell) {
        return new Column<>(
                header,
                width,
                row -> Optional.<V>ofNullable(content.apply(row))
                        .<Cell>map(cell)
                        .orElse(Cell.BLANK));
    }
}
