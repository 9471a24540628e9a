package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Letters;
import cn.gov.zs.platform.xlsx.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row that was filled in. What a cell does not hold is null; what cannot be read is named as well. */
final class FormRow {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("(?<=[0-9])[,， ](?=[0-9]{3})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-M-d][uuuu/M/d][uuuu年M月d日]").withResolverStyle(ResolverStyle.STRICT);

    private final FormSheet sheet;
    private final Row row;
    private final BadCells bad;

    FormRow(FormSheet sheet, Row row, BadCells bad) {
        this.sheet = sheet;
        this.row = row;
        this.bad = bad;
    }

    int number() {
        return row.number();
    }

    /** Names the cell that fills this part of the declaration. */
    void fault(String field, String reason) {
        var column = sheet.column(field);
        int place = sheet.place(column);
        bad.add(new BadCell(sheet.name(), row.number(), place < 0 ? "" : Letters.of(place), column.header(), reason));
    }

    void fault(String field, CellFault fault) {
        fault(field, fault.code());
    }

    private Cell cell(String field) {
        int place = sheet.place(sheet.column(field));
        return place < 0 ? Cell.BLANK : row.cell(place);
    }

    /** Words; a number stands for its digits. */
    @Nullable String text(String field) {
        return switch (cell(field)) {
            case Cell.Blank _ -> null;
            case Cell.Text(String text) -> text.strip();
            case Cell.Figure number when number.hasLostDigits() -> unread(field, CellFault.LOST_DIGITS);
            case Cell.Figure(BigDecimal value) -> value.toPlainString();
            case Cell.Moment(var at) -> at.toLocalDate().toString();
            case Cell.Truth(boolean value) -> value ? "是" : "否";
            case Cell other -> unread(field, other);
        };
    }

    /** The code of what was chosen; words that are no choice stay as they are, and no code is like them. */
    @Nullable String choice(String field, Choices choices) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        var code = choices.code(sheet.column(field).choices(), text);
        return code.orElseGet(() -> {
            fault(field, "unknown-choice");
            return null;
        });
    }

    /** 是 or 否. */
    @Nullable Boolean yesNo(String field, Choices choices) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        var code = choices.code(Choices.YES_NO, text);
        if (code.isEmpty()) {
            fault(field, CellFault.NOT_YES_OR_NO);
            return null;
        }
        return Boolean.valueOf(code.get());
    }

    /** An amount, exactly as it was typed. */
    @Nullable BigDecimal decimal(String field) {
        return switch (cell(field)) {
            case Cell.Blank _ -> null;
            case Cell.Figure(BigDecimal value) -> value;
            case Cell.Text(String typed) -> {
                var text = BETWEEN_THOUSANDS.matcher(typed.strip()).replaceAll("");
                yield DECIMAL.matcher(text).matches() ? new BigDecimal(text) : notANumber(field);
            }
            case Cell.Moment _, Cell.Truth _ -> notANumber(field);
            case Cell other -> unread(field, other);
        };
    }

    /** A whole number. */
    @Nullable Integer count(String field) {
        var value = decimal(field);
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0 || value.abs().compareTo(BigDecimal.valueOf(999_999_999)) > 0) {
            return notANumber(field);
        }
        return value.intValueExact();
    }

    /** A day, as a date or written out. */
    @Nullable LocalDate day(String field) {
        return switch (cell(field)) {
            case Cell.Blank _ -> null;
            case Cell.Moment(var at) -> at.toLocalDate();
            case Cell.Text(String typed) ->
                read(typed.strip()).orElseGet(() -> {
                    fault(field, "not-a-day");
                    return null;
                });
            case Cell.Figure _, Cell.Truth _ -> {
                fault(field, "not-a-day");
                yield null;
            }
            case Cell other -> unread(field, other);
        };
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private <T> @Nullable T notANumber(String field) {
        fault(field, "not-a-number");
        return null;
    }

    private <T> @Nullable T unread(String field, CellFault fault) {
        fault(field, fault);
        return null;
    }

    private <T> @Nullable T unread(String field, Cell cell) {
        switch (cell) {
            case Cell.Formula _ -> fault(field, CellFault.FORMULA);
            case Cell.TooLong _ -> fault(field, "too-long");
            default -> fault(field, CellFault.FAULTY);
        }
        return null;
    }
}
