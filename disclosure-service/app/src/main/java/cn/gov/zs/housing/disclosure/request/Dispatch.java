package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A letter on paper that left the office or came back, as an officer entered it.
 *
 * @param on the day it was posted, handed over or came back, in Shanghai
 * @param number of the registered letter (挂号信号码), without spaces; empty at the counter
 * @param by who posted it, handed it over or took it back
 */
public record Dispatch(LocalDate on, String number, Officer by) {
    /** Letters and digits as the post prints them, such as {@code XA12345678944}; the length is not checked against any post's own rule. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{8,30}");

    /** Whether the post could have given it. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
