package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sheet of payments, read and checked as a whole. The first row holds the heads; the columns stand in their order. */
final class PaymentSheet {
    private static final int TENANCY = 0;
    private static final int REFERENCE = 1;
    private static final int AMOUNT = 2;
    private static final int PAID_ON = 3;
    private static final String REQUIRED = "required";
    private static final String TYPE = "type";
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final List<PaymentLine> lines = new ArrayList<>();
    private final List<BadPaymentCell> bad = new ArrayList<>();
    private final Map<String, PaymentLine> references = new HashMap<>();
    private final Aggregates<Tenancy> tenancies;
    private final Tenancies search;
    private final LocalDate today;

    PaymentSheet(Reading.Sheet sheet, Aggregates<Tenancy> tenancies, Tenancies search, LocalDate today) {
        this.tenancies = tenancies;
        this.search = search;
        this.today = today;
        sheet.rows().stream().skip(1).forEach(this::read);
        if (lines.isEmpty() && bad.isEmpty()) {
            bad.add(new BadPaymentCell(2, "A", "no-rows"));
        }
    }

    /** Its rows; of a row that stands twice one. */
    List<PaymentLine> lines() {
        return lines;
    }

    List<BadPaymentCell> bad() {
        return bad;
    }

    private void read(Row row) {
        var tenancy = tenancy(row);
        var reference = text(row, REFERENCE);
        var amount = amount(row);
        var paidOn = day(row);
        if (reference.filter(text -> text.length() > Payment.LONGEST_REFERENCE).isPresent()) {
            bad(row, REFERENCE, TYPE);
            return;
        }
        if (tenancy.isPresent() && reference.isPresent() && amount.isPresent() && paidOn.isPresent()) {
            add(row, new PaymentLine(tenancy.get().id(), reference.get(), amount.get(), paidOn.get()), tenancy.get());
        }
    }

    private void add(Row row, PaymentLine line, Tenancy tenancy) {
        var before = references.putIfAbsent(line.reference(), line);
        if (before != null) {
            if (!before.equals(line)) {
                bad(row, REFERENCE, "reference-twice");
            }
            return;
        }
        var elsewhere = search.findPaid(line.reference()).filter(id -> !id.equals(line.tenancy()));
        var here = tenancy.file().payment(line.reference());
        var differs = here.filter(payment -> !payment.amount().equals(line.amount())
                        || !payment.paidOn().equals(line.paidOn()))
                .isPresent();
        if (elsewhere.isPresent() || differs) {
            bad(row, REFERENCE, "reference-taken");
            return;
        }
        lines.add(line);
    }

    private Optional<Tenancy> tenancy(Row row) {
        var number = text(row, TENANCY);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            var found = tenancies
                    .find(new TenancyId(number.get()).text())
                    .<Tenancy>map(each -> each.state())
                    .filter(each -> !each.file().signed().isEmpty());
            if (found.isEmpty()) {
                bad(row, TENANCY, "unknown-tenancy");
            }
            return found;
        } catch (IllegalArgumentException noNumber) {
            bad(row, TENANCY, "unknown-tenancy");
            return Optional.empty();
        }
    }

    private Optional<String> text(Row row, int column) {
        return switch (row.cell(column)) {
            case Cell.Text(String text) when !text.isBlank() -> Optional.of(text.strip());
            case Cell.Figure figure
            when !figure.hasLostDigits() -> Optional.of(figure.value().toPlainString());
            case Cell.Blank _ -> wrong(row, column, REQUIRED);
            default -> wrong(row, column, TYPE);
        };
    }

    private Optional<Yuan> amount(Row row) {
        return switch (row.cell(AMOUNT)) {
            case Cell.Figure(BigDecimal value) -> yuan(row, value);
            case Cell.Text(String text)
            when DECIMAL.matcher(text.strip()).matches() -> yuan(row, new BigDecimal(text.strip()));
            case Cell.Blank _ -> wrong(row, AMOUNT, REQUIRED);
            default -> wrong(row, AMOUNT, TYPE);
        };
    }

    private Optional<Yuan> yuan(Row row, BigDecimal value) {
        return value.signum() > 0 && Yuan.holds(value) ? Optional.of(new Yuan(value)) : wrong(row, AMOUNT, "not-yuan");
    }

    private Optional<LocalDate> day(Row row) {
        return switch (row.cell(PAID_ON)) {
            case Cell.Moment(var at) -> past(row, at.toLocalDate());
            case Cell.Text(String text) -> {
                try {
                    yield past(row, LocalDate.parse(text.strip()));
                } catch (DateTimeParseException none) {
                    yield wrong(row, PAID_ON, text.isBlank() ? REQUIRED : "not-a-day");
                }
            }
            case Cell.Blank _ -> wrong(row, PAID_ON, REQUIRED);
            default -> wrong(row, PAID_ON, "not-a-day");
        };
    }

    private Optional<LocalDate> past(Row row, LocalDate day) {
        return day.isAfter(today) ? wrong(row, PAID_ON, "future") : Optional.of(day);
    }

    private <T> Optional<T> wrong(Row row, int column, String reason) {
        bad(row, column, reason);
        return Optional.empty();
    }

    private void bad(Row row, int column, String reason) {
        bad.add(new BadPaymentCell(row.number(), String.valueOf((char) ('A' + column)), reason));
    }
}
