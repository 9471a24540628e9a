package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Flaw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a form: plain digits, an optional sign, a decimal point, blanks and commas between thousands. */
public final class TypedNumbers {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,9}");

    private final List<Flaw> flaws = new ArrayList<>();

    /** The fields that held no number. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** A number with decimals; null when nothing, or no number, was typed. */
    public @Nullable BigDecimal decimal(String field, @Nullable String typed) {
        var text = tidy(typed);
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            flaws.add(new Flaw(field, Flaw.Kind.NOT_A_NUMBER));
            return null;
        }
        return new BigDecimal(text);
    }

    /** A whole number; null when nothing, or no such number, was typed. */
    public @Nullable Integer count(String field, @Nullable String typed) {
        var text = tidy(typed);
        if (text.isEmpty()) {
            return null;
        }
        if (!COUNT.matcher(text).matches()) {
            flaws.add(new Flaw(field, Flaw.Kind.NOT_A_NUMBER));
            return null;
        }
        return Integer.valueOf(text);
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("(?<=[0-9])[, ](?=[0-9]{3})", "");
    }
}
