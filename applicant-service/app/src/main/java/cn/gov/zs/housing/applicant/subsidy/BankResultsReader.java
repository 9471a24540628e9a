package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.subsidy.BankSheet.Head;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine.Result;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Approved;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the payment sheet as the bank gives it back: all of its rows, or everything that is wrong with them. Lines that it does not
 * hold stay without a result.
 */
public final class BankResultsReader {
    private final List<SheetWords> words;

    /** @param words the sheet's, in each language it is written in */
    public BankResultsReader(List<SheetWords> words) {
        this.words = List.copyOf(words);
    }

    /**
     * Reads a file; nothing is kept.
     *
     * @param list whose results they are
     * @param lines those that the list pays
     */
    public BankResultsAnswer read(byte[] file, Approved list, List<PaymentLine> lines, Instant now) {
        return switch (WorkbookReader.read(file, Limits.FORM)) {
            case Reading.Refused refused ->
                new BankResultsAnswer.Unreadable(refused.why().code());
            case Reading.Read(var sheets) ->
                sheets.isEmpty() || sheets.getFirst().rows().isEmpty()
                        ? new BankResultsAnswer.Unreadable("empty")
                        : new Pass(list, lines, now).read(new BankSheet(sheets.getFirst(), words));
        };
    }

    /** One reading of one workbook. */
    private final class Pass {
        private final Approved list;
        private final Map<String, PaymentLine> lines = new HashMap<>();
        private final Set<ApplicationId> seen = new HashSet<>();
        private final Instant now;

        Pass(Approved list, List<PaymentLine> lines, Instant now) {
            this.list = list;
            lines.forEach(line -> this.lines.put(line.application().text(), line));
            this.now = now;
        }

        BankResultsAnswer read(BankSheet sheet) {
            if (!sheet.isBad()) {
                var results = new ArrayList<BankResult>();
                for (var row : sheet.rows()) {
                    if (!isTotal(row)) {
                        result(row).ifPresent(results::add);
                    }
                }
                if (!sheet.isBad()) {
                    return results.isEmpty()
                            ? new BankResultsAnswer.Unreadable("no-line")
                            : new BankResultsAnswer.Good(results);
                }
            }
            return sheet.bad();
        }

        private boolean isTotal(BankSheet.Line row) {
            return row.says(Head.APPLICATION, SheetWords::total) && row.isBlank(Head.RESULT);
        }

        private Optional<BankResult> result(BankSheet.Line row) {
            var line = line(row);
            var result = outcome(row);
            if (line.isEmpty() || result.isEmpty()) {
                return Optional.empty();
            }
            var there = line.get().result();
            if (!(there instanceof Result.Pending) && !there.equals(result.get())) {
                row.fault(Head.RESULT, "result-recorded");
            }
            return Optional.of(new BankResult(line.get().application(), result.get()));
        }

        private Optional<PaymentLine> line(BankSheet.Line row) {
            var number = row.text(Head.APPLICATION);
            var amount = row.amount(Head.AMOUNT);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            var line = Optional.ofNullable(lines.get(number.get().toLowerCase(Locale.ROOT)));
            if (line.isEmpty()) {
                row.fault(Head.APPLICATION, "not-on-list");
            } else if (!seen.add(line.get().application())) {
                row.fault(Head.APPLICATION, "line-twice");
            } else if (amount.isPresent() && differs(amount.get(), line.get())) {
                row.fault(Head.AMOUNT, "amount-differs");
            }
            return line;
        }

        private static boolean differs(BigDecimal amount, PaymentLine line) {
            return amount.compareTo(line.amount().amount()) != 0;
        }

        private Optional<Result> outcome(BankSheet.Line row) {
            if (row.says(Head.RESULT, SheetWords::paid)) {
                if (!row.isBlank(Head.REASON)) {
                    row.fault(Head.REASON, "reason-of-a-paid-line");
                }
                return day(row).map(Result.Paid::new);
            }
            if (row.says(Head.RESULT, SheetWords::returned)) {
                var reason = reason(row);
                return day(row).flatMap(on -> reason.map(text -> new Result.Returned(on, text)));
            }
            if (row.text(Head.RESULT).isPresent()) {
                row.fault(Head.RESULT, Flaw.Kind.UNKNOWN_CHOICE.code());
            }
            return Optional.empty();
        }

        private Optional<LocalDate> day(BankSheet.Line row) {
            var day = row.day(Head.DAY);
            if (day.isPresent() && !MonthlyPayment.possible(new Result.Paid(day.get()), list, now)) {
                row.fault(Head.DAY, "day-out-of-range");
                return Optional.empty();
            }
            return day;
        }

        private Optional<String> reason(BankSheet.Line row) {
            var text = row.text(Head.REASON);
            var fault = text.flatMap(Finding::faultOf);
            fault.ifPresent(wrong ->
                    row.fault(Head.REASON, wrong.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            return fault.isPresent() ? Optional.empty() : text;
        }
    }
}
