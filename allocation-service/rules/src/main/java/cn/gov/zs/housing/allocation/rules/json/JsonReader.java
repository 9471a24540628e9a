package cn.gov.zs.housing.allocation.rules.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.TreeMap;

/**
 * Reads canonical JSON and nothing else: what is not written exactly as {@link CanonicalJson} writes it is refused, so two
 * different files can never be read as the same value.
 */
public final class JsonReader {

    /** Deeper nesting is no file of ours; the limit keeps a hostile one from exhausting the stack. */
    private static final int DEEPEST = 16;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** Reads one value. @throws JsonException if the bytes are not the canonical form of a value of our profile */
    public static Json read(byte[] bytes) {
        var reader = new JsonReader(decode(bytes));
        var value = reader.value();
        if (reader.at != reader.text.length()) {
            throw reader.wrong("something follows the value");
        }
        if (!CanonicalJson.text(value).equals(reader.text)) {
            throw new JsonException("not in canonical form (RFC 8785)");
        }
        return value;
    }

    /** Reads one object. @throws JsonException if the bytes are something else */
    public static Json.Obj readObject(byte[] bytes) {
        return read(bytes) instanceof Json.Obj object ? object : JsonException.raise("not an object");
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonException("not UTF-8");
        }
    }

    private Json value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Text(string());
            case 't' -> literal("true", new Json.Bool(true));
            case 'f' -> literal("false", new Json.Bool(false));
            default -> number();
        };
    }

    private Json object() {
        enter();
        var members = new TreeMap<String, Json>();
        at++;
        if (peek() == '}') {
            at++;
            return leave(new Json.Obj(members));
        }
        while (true) {
            if (peek() != '"') {
                throw wrong("a name was expected");
            }
            var name = string();
            expect(':');
            if (members.put(name, value()) != null) {
                throw wrong("a member appears twice");
            }
            if (peek() == '}') {
                at++;
                return leave(new Json.Obj(members));
            }
            expect(',');
        }
    }

    private Json array() {
        enter();
        var items = new ArrayList<Json>();
        at++;
        if (peek() == ']') {
            at++;
            return leave(new Json.Arr(items));
        }
        while (true) {
            items.add(value());
            if (peek() == ']') {
                at++;
                return leave(new Json.Arr(items));
            }
            expect(',');
        }
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw wrong("nested too deeply");
        }
    }

    private Json leave(Json value) {
        depth--;
        return value;
    }

    private String string() {
        at++;
        var out = new StringBuilder();
        while (true) {
            char c = peek();
            at++;
            if (c == '"') {
                return out.toString();
            }
            if (c < 0x20) {
                throw wrong("a control character in a text");
            }
            out.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unicode();
            default -> throw wrong("an unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw wrong("a bad unicode escape");
            }
            at++;
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Json number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        var digits = text.substring(start, at);
        if (digits.isEmpty() || digits.equals("-") || digits.length() > 17) {
            throw wrong("a value was expected");
        }
        return new Json.Int(Long.parseLong(digits));
    }

    private Json literal(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw wrong("a value was expected");
        }
        at += word.length();
        return value;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("'" + c + "' was expected");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("it ends too early");
        }
        return text.charAt(at);
    }

    private JsonException wrong(String what) {
        return new JsonException(what + " at character " + at);
    }
}
