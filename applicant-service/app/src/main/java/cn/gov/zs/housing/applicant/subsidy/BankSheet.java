package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.paperforms.BadCell;
import cn.gov.zs.housing.applicant.paperforms.CellFault;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Letters;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The payment sheet as it came back: where its columns stand, in whatever order, and what cannot be taken. A cell has one reason. */
final class BankSheet {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-M-d][uuuu/M/d][uuuu年M月d日]").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("(?<=[0-9])[,， ](?=[0-9]{3})");

    private final Reading.Sheet sheet;
    private final List<SheetWords> words;
    private final Map<Head, Integer> places = new EnumMap<>(Head.class);
    private final List<BadCell> bad = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    /** The columns that are read; what stands in the others is the bank's own affair. */
    enum Head {
        APPLICATION(0),
        AMOUNT(8),
        RESULT(10),
        DAY(11),
        REASON(12);

        private final int place;

        Head(int place) {
            this.place = place;
        }

        String in(SheetWords words) {
            return words.columns().get(place);
        }
    }

    /** @param sheet with at least a row of heads */
    BankSheet(Reading.Sheet sheet, List<SheetWords> words) {
        this.sheet = sheet;
        this.words = words;
        var heads = sheet.rows().getFirst();
        for (int place = 0; place < heads.cells().size(); place++) {
            if (heads.cell(place) instanceof Cell.Text(String typed)) {
                head(typed.strip(), heads.number(), place);
            }
        }
        for (var head : Head.values()) {
            if (!places.containsKey(head)) {
                add(heads.number(), "", head, CellFault.COLUMN_MISSING.code());
            }
        }
    }

    private void head(String text, int row, int place) {
        for (var head : Head.values()) {
            if (words.stream().anyMatch(language -> head.in(language).equals(text))
                    && places.putIfAbsent(head, place) != null) {
                add(row, Letters.of(place), head, CellFault.COLUMN_TWICE.code());
            }
        }
    }

    private void add(int row, String column, Head head, String reason) {
        if (named.add(head + "!" + column + row)) {
            bad.add(new BadCell(sheet.name(), row, column, head.in(words.getFirst()), reason));
        }
    }

    /** Whether something cannot be taken. */
    boolean isBad() {
        return !bad.isEmpty();
    }

    BankResultsAnswer.Bad bad() {
        return new BankResultsAnswer.Bad(
                bad.stream().limit(BankResultsAnswer.Bad.MAX).toList(), bad.size());
    }

    /** The rows below the heads. */
    List<Line> rows() {
        return sheet.rows().stream().skip(1).map(Line::new).toList();
    }

    /** One row. What a cell does not hold, or holds wrongly, is empty and named. */
    final class Line {
        private final Row row;

        private Line(Row row) {
            this.row = row;
        }

        void fault(Head head, String reason) {
            int place = places.getOrDefault(head, -1);
            add(row.number(), place < 0 ? "" : Letters.of(place), head, reason);
        }

        private Cell cell(Head head) {
            int place = places.getOrDefault(head, -1);
            return place < 0 ? Cell.BLANK : row.cell(place);
        }

        boolean isBlank(Head head) {
            return cell(head) instanceof Cell.Blank;
        }

        /** Whether it holds this word in any language. */
        boolean says(Head head, Function<SheetWords, String> word) {
            return cell(head) instanceof Cell.Text(String text)
                    && words.stream().anyMatch(language -> word.apply(language).equals(text.strip()));
        }

        Optional<String> text(Head head) {
            return switch (cell(head)) {
                case Cell.Text(String text) when !text.isBlank() -> Optional.of(text.strip());
                case Cell.Figure(BigDecimal value) -> Optional.of(value.toPlainString());
                case Cell other -> unread(head, other, CellFault.FAULTY.code());
            };
        }

        Optional<BigDecimal> amount(Head head) {
            return switch (cell(head)) {
                case Cell.Figure(BigDecimal value) -> Optional.of(value);
                case Cell.Text(String typed)
                when !typed.isBlank() -> {
                    var digits = BETWEEN_THOUSANDS.matcher(typed.strip()).replaceAll("");
                    yield DECIMAL.matcher(digits).matches()
                            ? Optional.of(new BigDecimal(digits))
                            : unread(head, cell(head), Flaw.Kind.NOT_A_NUMBER.code());
                }
                case Cell other -> unread(head, other, Flaw.Kind.NOT_A_NUMBER.code());
            };
        }

        Optional<LocalDate> day(Head head) {
            return switch (cell(head)) {
                case Cell.Moment(var at) -> Optional.of(at.toLocalDate());
                case Cell.Text(String typed)
                when !typed.isBlank() -> {
                    try {
                        yield Optional.of(LocalDate.parse(typed.strip(), DAY));
                    } catch (DateTimeParseException none) {
                        yield unread(head, cell(head), "not-a-day");
                    }
                }
                case Cell other -> unread(head, other, "not-a-day");
            };
        }

        private <T> Optional<T> unread(Head head, Cell cell, String otherwise) {
            fault(
                    head,
                    switch (cell) {
                        case Cell.Blank _ -> Flaw.Kind.REQUIRED.code();
                        case Cell.Text(String text) when text.isBlank() -> Flaw.Kind.REQUIRED.code();
                        case Cell.Formula _ -> CellFault.FORMULA.code();
                        case Cell.TooLong _ -> Flaw.Kind.TOO_LONG.code();
                        case Cell.Faulty _ -> CellFault.FAULTY.code();
                        default -> otherwise;
                    });
            return Optional.empty();
        }
    }
}
