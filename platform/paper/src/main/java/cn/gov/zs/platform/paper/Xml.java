package cn.gov.zs.platform.paper;

/** Text on its way into XML. */
final class Xml {
    private static final int REPLACEMENT = 0xfffd;

    private Xml() {}

    /** As it may stand between tags and in a quoted attribute. */
    static String text(String text) {
        return text.codePoints()
                .map(each -> allowed(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean allowed(int each) {
        return each == '\t'
                || each == '\n'
                || (each >= ' ' && each <= 0xd7ff)
                || (each >= 0xe000 && each <= 0xfffd)
                || each >= 0x10000;
    }
}
