package cn.gov.zs.housing.disclosure.receipt;

import java.util.regex.Pattern;

/** By what somebody without an account can be reached: a telephone number of the mainland or an e-mail address. */
public final class Contacts {
    private static final Pattern PHONE = Pattern.compile("(\\+?86[- ]?)?(1[3-9]\\d{9}|0\\d{2,3}[- ]?\\d{7,8})");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private Contacts() {}

    /** Whether it looks like one or the other. */
    public static boolean reach(String contact) {
        return PHONE.matcher(contact).matches() || isEmail(contact);
    }

    /** Whether it looks like an e-mail address. */
    public static boolean isEmail(String contact) {
        return EMAIL.matcher(contact).matches();
    }
}
