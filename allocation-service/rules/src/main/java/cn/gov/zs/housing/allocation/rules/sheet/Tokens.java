package cn.gov.zs.housing.allocation.rules.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a cell, one after another. */
final class Tokens {

    private final List<Token> tokens;
    private int next;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What a token is. */
    enum Type {
        NUMBER,
        STRING,
        NAME,
        SIGN,
        END
    }

    /** One token; a string without its quotes. */
    record Token(Type type, String text) {}

    /** A text that is no tokens of the profile. */
    static final class NotTokens extends Exception {

        private final Finding.Kind kind;

        NotTokens(Finding.Kind kind, String message) {
            super(message, null, false, false);
            this.kind = kind;
        }

        Finding.Kind kind() {
            return kind;
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }

    /** Cuts the text into tokens. {@code wrong} is what is found if that cannot be done. */
    static Tokens of(String text, Finding.Kind wrong) throws NotTokens {
        var tokens = new ArrayList<Token>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                i = end;
                continue;
            }
            if (isDigit(c)) {
                end = number(text, i, wrong);
                tokens.add(new Token(Type.NUMBER, text.substring(i, end)));
            } else if (isLetter(c)) {
                while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
                    end++;
                }
                tokens.add(new Token(Type.NAME, text.substring(i, end)));
            } else if (c == '"') {
                end = text.indexOf('"', i + 1) + 1;
                if (end == 0) {
                    throw new NotTokens(wrong, text.substring(i));
                }
                var string = text.substring(i + 1, end - 1);
                if (string.chars().anyMatch(s -> s == '\\' || s < ' ')) {
                    throw new NotTokens(wrong, string);
                }
                tokens.add(new Token(Type.STRING, string));
            } else {
                var sign = sign(text, i);
                if (sign.isEmpty()) {
                    throw new NotTokens(
                            wrong,
                            new StringBuilder()
                                    .appendCodePoint(text.codePointAt(i))
                                    .toString());
                }
                end = i + sign.length();
                tokens.add(new Token(Type.SIGN, sign));
            }
            i = end;
        }
        return new Tokens(tokens);
    }

    private static String sign(String text, int i) {
        for (var two : List.of("<=", ">=", "..")) {
            if (text.startsWith(two, i)) {
                return two;
            }
        }
        return "<>[](),-+*/=".indexOf(text.charAt(i)) >= 0 ? text.substring(i, i + 1) : "";
    }

    private static int number(String text, int from, Finding.Kind wrong) throws NotTokens {
        int end = digits(text, from);
        int before = end - from;
        int after = 0;
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            int point = end;
            end = digits(text, point + 1);
            after = end - point - 1;
        }
        if (end < text.length() && isLetter(text.charAt(end))) {
            throw new NotTokens(wrong, text.substring(from, end + 1));
        }
        if (before > 12 || after > Numbers.DIGITS || before > 1 && text.charAt(from) == '0') {
            throw new NotTokens(Finding.Kind.NUMBER, text.substring(from, end));
        }
        return end;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The next token, left where it is. */
    Token peek() {
        return next < tokens.size() ? tokens.get(next) : new Token(Type.END, "");
    }

    /** The token after the next, left where it is. */
    Token peekAfter() {
        return next + 1 < tokens.size() ? tokens.get(next + 1) : new Token(Type.END, "");
    }

    /** The next token. */
    Token take() {
        var token = peek();
        next++;
        return token;
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    /** Takes the next token if it is this sign or name. */
    boolean takeIf(String text) {
        var token = peek();
        boolean is = (token.type == Type.SIGN || token.type == Type.NAME) && token.text.equals(text);
        if (is) {
            next++;
        }
        return is;
    }

    /** Takes these signs and names if all of them come next. */
    boolean takeAll(String... texts) {
        int before = next;
        for (var text : texts) {
            if (!takeIf(text)) {
                next = before;
                return false;
            }
        }
        return true;
    }

    /** Whether this name stands so many tokens after the next one. */
    boolean followedBy(String name, int after) {
        return next + after < tokens.size() && tokens.get(next + after).text.equals(name);
    }

    /** Takes a number, perhaps with a minus before it, in millionths. */
    long number(Finding.Kind wrong) throws NotTokens {
        boolean minus = takeIf("-");
        var token = take();
        if (token.type != Type.NUMBER) {
            throw new NotTokens(wrong, token.text);
        }
        long value = Numbers.scaled(new BigDecimal(token.text));
        return minus ? -value : value;
    }
}
