package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.web.TypedNumbers;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRule;
import cn.gov.zs.platform.http.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a person typed about a subsidy; 400 at the field that is none. */
final class TypedAct {
    private static final String OUT_OF_RANGE = "out-of-range";

    private TypedAct() {}

    /** Words that give reasons, 1 to 1,000 characters. */
    static String reason(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        Finding.faultOf(text).ifPresent(fault -> {
            throw wrong("reason", fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        });
        return text;
    }

    /** A month such as {@code 2026-12}. */
    static YearMonth month(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw wrong(field, "required");
        }
        try {
            var month = YearMonth.parse(typed.strip());
            if (month.getYear() >= 2000 && month.getYear() <= 2999) {
                return month;
            }
        } catch (DateTimeParseException noMonth) {
            throw wrong(field, "not-a-month");
        }
        throw wrong(field, "not-a-month");
    }

    /** A month in an address; 404 when it is none. */
    static YearMonth monthInAddress(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeParseException noMonth) {
            throw ProblemException.absent();
        }
    }

    /** A day that is not ahead. */
    static LocalDate day(String field, @Nullable LocalDate typed, LocalDate today) {
        if (typed == null) {
            throw wrong(field, "required");
        }
        if (typed.isAfter(today)) {
            throw wrong(field, "in-the-future");
        }
        if (typed.isBefore(SubsidyRule.EARLIEST)) {
            throw wrong(field, OUT_OF_RANGE);
        }
        return typed;
    }

    /** A day as a form sends it. */
    static @Nullable LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            throw wrong(field, "not-a-day");
        }
    }

    /** An amount in yuan with at most two decimals. */
    static Yuan yuan(String field, @Nullable BigDecimal typed) {
        if (typed == null) {
            throw wrong(field, "required");
        }
        if (!Yuan.holds(typed)) {
            throw wrong(field, OUT_OF_RANGE);
        }
        return new Yuan(typed);
    }

    /** A number as a form sends it. */
    static @Nullable BigDecimal number(String field, @Nullable String typed) {
        var numbers = new TypedNumbers();
        var number = numbers.decimal(field, typed);
        if (!numbers.flaws().isEmpty()) {
            throw wrong(field, "not-a-number");
        }
        return number;
    }

    /** One of the names of an enum. */
    static <E extends Enum<E>> E choice(String field, @Nullable String typed, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> wrong(field, typed == null || typed.isBlank() ? "required" : "unknown-choice"));
    }

    /** A bank account. */
    static BankAccount account(@Nullable String bank, @Nullable String number) {
        var typed = AccountForm.of(bank, number);
        typed.faults().stream().findFirst().ifPresent(fault -> {
            throw wrong(fault.field(), fault.code());
        });
        return typed.read();
    }

    static ProblemException wrong(String field, String code) {
        return ProblemException.field(field, code, "flaw." + code);
    }
}
