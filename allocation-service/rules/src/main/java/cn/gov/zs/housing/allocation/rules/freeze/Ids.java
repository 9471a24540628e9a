package cn.gov.zs.housing.allocation.rules.freeze;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How ids and names may look. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern FACT = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");
    private static final int LONGEST_HOME_ID = 128;

    private Ids() {}

    static String id(String what, String text) {
        return checked(what, text, ID.matcher(text).matches());
    }

    static String fact(String text) {
        return checked("fact", text, FACT.matcher(text).matches());
    }

    static String homeId(String text) {
        return checked(
                "homeId",
                text,
                !text.isEmpty()
                        && text.codePoints().noneMatch(Character::isISOControl)
                        && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_HOME_ID);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static String checked(String what, String text, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(what + " \"" + text.substring(0, Math.min(text.length(), 80)) + "\"");
        }
        return text;
    }
}
