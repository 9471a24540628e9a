package cn.gov.zs.platform.http;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

/** A stack trace for the log. Exceptions quote what they choke on, so long runs of digits are struck out. */
final class SafeTrace {

    /** Citizens' numbers have 15 or 18 digits, bank cards up to 19, telephone numbers 11. */
    private static final Pattern NUMBERS = Pattern.compile("\\d{11,}[Xx]?");

    private SafeTrace() {}

    static String of(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return NUMBERS.matcher(text.toString()).replaceAll("*");
    }
}
