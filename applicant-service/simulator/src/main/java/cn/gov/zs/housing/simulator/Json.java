package cn.gov.zs.housing.simulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * As much JSON as the simulator needs, so that it is one jar without libraries: objects are maps, arrays lists, numbers
 * BigDecimal.
 */
final class Json {
    private static final int DEEPEST = 20;
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if it is no JSON object */
    static Map<String, @Nullable Object> object(String text) {
        var json = new Json(text);
        var value = json.value(0);
        json.blanks();
        if (json.at != text.length() || !(value instanceof Map<?, ?> read)) {
            throw json.wrong();
        }
        var object = new LinkedHashMap<String, @Nullable Object>();
        read.forEach((name, part) -> object.put(String.valueOf(name), part));
        return object;
    }

    private @Nullable Object value(int depth) {
        blanks();
        if (depth > DEEPEST || at == text.length()) {
            throw wrong();
        }
        return switch (text.charAt(at)) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> members(int depth) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        at++;
        blanks();
        if (skip('}')) {
            return members;
        }
        do {
            blanks();
            var name = string();
            blanks();
            expect(':');
            members.put(name, value(depth + 1));
            blanks();
        } while (skip(','));
        expect('}');
        return members;
    }

    private List<@Nullable Object> elements(int depth) {
        var elements = new ArrayList<@Nullable Object>();
        at++;
        blanks();
        if (skip(']')) {
            return elements;
        }
        do {
            elements.add(value(depth + 1));
            blanks();
        } while (skip(','));
        expect(']');
        return elements;
    }

    private String string() {
        expect('"');
        var read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char next = text.charAt(at++);
            read.append(next == '\\' ? escaped() : next);
        }
        expect('"');
        return read.toString();
    }

    private char escaped() {
        if (at == text.length()) {
            throw wrong();
        }
        char kind = text.charAt(at++);
        if (kind == 'u' && at + 4 <= text.length()) {
            at += 4;
            return (char) Integer.parseInt(text, at - 4, at, 16);
        }
        int place = ESCAPES.indexOf(kind);
        if (place < 0) {
            throw wrong();
        }
        return ESCAPED.charAt(place);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return new BigDecimal(text.substring(from, at));
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean skip(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!skip(wanted)) {
            throw wrong();
        }
    }

    /** Says where, not what: it may be a person's. */
    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no JSON at character " + at);
    }

    /** Writes maps, lists, texts, numbers, booleans and null. */
    static String write(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + write(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String plain) {
        var written = new StringBuilder("\"");
        plain.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                written.append('\\').append((char) c);
            } else if (c < ' ') {
                written.append("\\u%04x".formatted(c));
            } else {
                written.append((char) c);
            }
        });
        return written.append('"').toString();
    }
}
