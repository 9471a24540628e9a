package cn.gov.zs.housing.allocation.rules.json;

import java.nio.charset.StandardCharsets;

/** Writes a value in the one form of RFC 8785: no white space, members in UTF-16 order, shortest escapes, UTF-8. */
public final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /** The canonical bytes. @throws JsonException if a text holds half of a surrogate pair */
    public static byte[] bytes(Json value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical text. @throws JsonException if a text holds half of a surrogate pair */
    public static String text(Json value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Json value, StringBuilder out) {
        switch (value) {
            case Json.Obj(var members) -> {
                var before = '{';
                for (var member : members.entrySet()) {
                    out.append(before);
                    quote(member.getKey(), out);
                    out.append(':');
                    write(member.getValue(), out);
                    before = ',';
                }
                out.append(members.isEmpty() ? "{}" : "}");
            }
            case Json.Arr(var items) -> {
                var before = '[';
                for (var item : items) {
                    out.append(before);
                    write(item, out);
                    before = ',';
                }
                out.append(items.isEmpty() ? "[]" : "]");
            }
            case Json.Text(var text) -> quote(text, out);
            case Json.Int(var number) -> out.append(number);
            case Json.Bool(var flag) -> out.append(flag);
        }
    }

    /** Appends a text as JSON writes it, for writers of long files. @throws JsonException if it holds half of a surrogate pair */
    public static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else if (Character.isSurrogate(c)) {
                        throw new JsonException("half of a surrogate pair in a text");
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
