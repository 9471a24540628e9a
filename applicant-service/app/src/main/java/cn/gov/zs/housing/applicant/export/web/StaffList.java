package cn.gov.zs.housing.applicant.export.web;

import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.xlsx.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What a list of staff says, column by column, as its page does: no column says more of a person than the page. A list is declared once
 * and sent by {@link ListDownload#send}; heads are keys of texts.
 *
 * @param <T> a row
 */
public final class StaffList<T> {
    private static final int TOWNSHIP_WIDTH = 16;

    private final String name;
    private final List<Function<Words, Column<T>>> columns;

    private StaffList(String name, List<Function<Words, Column<T>>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /**
     * A list without a column yet.
     *
     * @param name a stable word for the record of each export; the text {@code export.list.<name>}, of at most 31 characters, names its
     *     sheet and its file
     */
    public static <T> StaffList<T> of(String name) {
        return new StaffList<>(name, List.of());
    }

    /** Text, kept as text whatever it begins with; nothing for null. */
    public StaffList<T> text(String head, int width, Function<? super T, @Nullable String> content) {
        return with(words -> Column.text(words.of(head), width, content));
    }

    /** One of some choices, in the words {@code prefix + choice}; nothing for null. */
    public StaffList<T> choice(String head, int width, String prefix, Function<? super T, ?> content) {
        return with(words -> Column.text(words.of(head), width, row -> {
            Object chosen = content.apply(row);
            return chosen == null ? null : words.of(prefix + chosen);
        }));
    }

    /** Several of some choices, in the words {@code prefix + choice}. */
    public StaffList<T> choices(
            String head, int width, String prefix, Function<? super T, ? extends Collection<?>> content) {
        return with(words -> Column.text(
                words.of(head),
                width,
                row -> content.apply(row).stream()
                        .map(chosen -> words.of(prefix + chosen))
                        .collect(Collectors.joining(" "))));
    }

    /** Text in words of the reader's language. */
    public StaffList<T> said(String head, int width, BiFunction<? super T, Words, @Nullable String> content) {
        return with(words -> Column.text(words.of(head), width, row -> content.apply(row, words)));
    }

    /** The row's township. */
    public StaffList<T> township(Function<? super T, Township> content) {
        return with(words -> Column.text(words.of("receipt.township"), TOWNSHIP_WIDTH, row -> {
            var township = content.apply(row);
            return words.english() ? township.englishName() : township.name();
        }));
    }

    /** A whole number; nothing for null. */
    public StaffList<T> count(String head, int width, Function<? super T, ? extends @Nullable Number> content) {
        return with(words -> Column.count(words.of(head), width, content));
    }

    /** An exact number; nothing for null. */
    public StaffList<T> number(String head, int width, Function<? super T, @Nullable BigDecimal> content) {
        return with(words -> Column.number(words.of(head), width, content));
    }

    /** A day; nothing for null. */
    public StaffList<T> day(String head, int width, Function<? super T, @Nullable LocalDate> content) {
        return with(words -> Column.day(words.of(head), width, content));
    }

    /** Date and time in China; nothing for null. */
    public StaffList<T> moment(String head, int width, Function<? super T, @Nullable Instant> content) {
        return with(words -> Column.moment(words.of(head), width, content));
    }

    private StaffList<T> with(Function<Words, Column<T>> column) {
        var more = new ArrayList<>(columns);
        more.add(column);
        return new StaffList<>(name, more);
    }

    String name() {
        return name;
    }

    String title(Words words) {
        return words.of("export.list." + name);
    }

    List<Column<T>> columns(Words words) {
        return columns.stream().map(column -> column.apply(words)).toList();
    }

    /** The texts in the reader's language. */
    public record Words(MessageSource texts, Locale locale) {
        /** The text with this key. */
        public String of(String key, Object... values) {
            return texts.getMessage(key, values, locale);
        }

        boolean english() {
            return locale.getLanguage().equals("en");
        }
    }
}
