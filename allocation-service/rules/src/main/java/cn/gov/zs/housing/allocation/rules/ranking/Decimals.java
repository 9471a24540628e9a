package cn.gov.zs.housing.allocation.rules.ranking;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The one written form of an exact decimal: {@code 21.5}, {@code -10}, {@code 0}; no exponent, no superfluous zero or sign. */
public final class Decimals {

    private static final Pattern FORM = Pattern.compile("0|-?(?:[1-9][0-9]{0,17}|0(?=\\.))(?:\\.[0-9]{0,11}[1-9])?");

    private Decimals() {}

    /** The written form. */
    public static String text(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Reads the written form. @throws NumberFormatException if the text is in another form */
    public static BigDecimal parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NumberFormatException("not a plain decimal: " + (text.length() > 40 ? "too long" : text));
        }
        return new BigDecimal(text);
    }
}
