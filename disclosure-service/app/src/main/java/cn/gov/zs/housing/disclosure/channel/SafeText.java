package cn.gov.zs.housing.disclosure.channel;

/**
 * Text of people and offices on its way into markup. A name may hold anything: characters that begin markup are written as
 * references, characters no XML may hold (controls, lone surrogates) become U+FFFD, because one of them would make a whole feed
 * unreadable for everybody.
 */
public final class SafeText {
    private static final int REPLACEMENT = 0xfffd;

    private SafeText() {}

    /** The text with nothing but characters of XML 1.0. */
    public static String characters(String text) {
        return text.codePoints()
                .map(each -> allowed(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text as it may stand between tags and in a quoted attribute. */
    public static String markup(String text) {
        return characters(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean allowed(int each) {
        return each == '\t'
                || each == '\n'
                || each == '\r'
                || (each >= 0x20 && each <= 0xd7ff)
                || (each >= 0xe000 && each <= 0xfffd)
                || each >= 0x10000;
    }
}
