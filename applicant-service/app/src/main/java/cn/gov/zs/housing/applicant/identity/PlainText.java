package cn.gov.zs.housing.applicant.identity;

import java.util.regex.Pattern;

/**
 * Free text that a person types beside the fields meant for identity: addresses, employers, findings.
 *
 * <p>People paste identity numbers into such fields, and some of them are published. So a text that could hold one is
 * refused where it is typed.
 */
public final class PlainText {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}._/]+");
    /** Fifteen digits are the old identity number; eighteen places contain at least seventeen digits. */
    private static final Pattern ID_NUMBER = Pattern.compile("\\p{Nd}{15,}");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t]]");

    private PlainText() {}

    /** Whether the text could hold an identity number, also one written with blanks or dashes or in wide digits. */
    public static boolean holdsIdNumber(String text) {
        return ID_NUMBER.matcher(SEPARATORS.matcher(text).replaceAll("")).find();
    }

    /** Whether the text holds characters that are none: controls, lone surrogates, unassigned code points. */
    public static boolean holdsControls(String text) {
        return CONTROL.matcher(text).find();
    }
}
