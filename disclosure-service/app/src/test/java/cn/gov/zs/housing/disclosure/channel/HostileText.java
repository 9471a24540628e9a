package cn.gov.zs.housing.disclosure.channel;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Names that try to be more than a name. */
public final class HostileText {
    /** Attempts that are worth a try every time. */
    public static final List<String> KNOWN = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]>&lt;b&gt;<!--",
            "' onmouseover='x",
            "&amp;#x0;&\u0000\u0008",
            "\ud800孤",
            "</section></content></entry><entry>",
            "李\n发布日期：2030年1月1日",
            "=HYPERLINK(\"http://x\",\"y\")",
            "\uffff\u2028\u0085");

    private HostileText() {}

    /** The known attempts, and any characters at all. */
    public static Arbitrary<String> any() {
        return Arbitraries.oneOf(
                Arbitraries.of(KNOWN),
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("<>&\"'=/! -][ab\u0000\ud800\udc00")
                        .ofMaxLength(30));
    }
}
