package cn.gov.zs.housing.allocation.rules.sheet;

import cn.gov.zs.housing.allocation.rules.sheet.Tokens.NotTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a test (条件) into the values for which it holds. */
final class TestParser {

    private static final Finding.Kind WRONG = Finding.Kind.TEST;

    private final Map<String, Long> texts;

    /** @param texts every text of the sheet, with its place */
    TestParser(Map<String, Long> texts) {
        this.texts = texts;
    }

    /** Every value of facts of this type; texts the sheet does not name share the last place. */
    Values all(FactType type) {
        return switch (type) {
            case BOOLEAN -> Values.TRUTHS;
            case NUMBER -> Values.NUMBERS;
            case STRING -> Values.between(0, texts.size());
        };
    }

    /** These texts, as far as the sheet names them, and the last place, where all it does not name are, if they go further. */
    Values words(List<String> words) {
        var sets = new ArrayList<Values>();
        for (var word : words) {
            long place = texts.getOrDefault(word, (long) texts.size());
            sets.add(Values.between(place, place));
        }
        return Values.union(sets);
    }

    /** The text at this place, in quotes. */
    String word(long place) {
        return texts.entrySet().stream()
                .filter(e -> e.getValue() == place)
                .map(e -> '"' + e.getKey() + '"')
                .findFirst()
                .orElse("…");
    }

    Values parse(String text, FactType type) throws NotTokens {
        var tokens = Tokens.of(text, WRONG);
        if (tokens.peek().text().equals("-") && tokens.peekAfter().type() == Tokens.Type.END) {
            return all(type);
        }
        boolean not = tokens.takeAll("not", "(");
        var values = list(tokens, type);
        if (not && !tokens.takeIf(")") || !tokens.atEnd()) {
            throw new NotTokens(WRONG, text);
        }
        return not ? values.without(all(type)) : values;
    }

    private Values list(Tokens tokens, FactType type) throws NotTokens {
        var sets = new ArrayList<Values>();
        do {
            sets.add(test(tokens, type));
        } while (tokens.takeIf(","));
        return Values.union(sets);
    }

    private Values test(Tokens tokens, FactType type) throws NotTokens {
        var token = tokens.peek();
        return switch (token.type()) {
            case STRING -> {
                kind(type, FactType.STRING, token.text());
                tokens.take();
                var place = texts.get(token.text());
                if (place == null) {
                    throw new IllegalStateException("every text of the sheet was gathered before");
                }
                yield Values.between(place, place);
            }
            case NAME -> {
                tokens.take();
                yield switch (token.text()) {
                    case "true" -> truth(type, 1);
                    case "false" -> truth(type, 0);
                    default ->
                        throw new NotTokens(tokens.peek().text().equals("(") ? Finding.Kind.CALL : WRONG, token.text());
                };
            }
            case NUMBER, SIGN -> {
                var values = numbers(tokens);
                kind(type, FactType.NUMBER, token.text());
                yield values;
            }
            case END -> throw new NotTokens(WRONG, "");
        };
    }

    private static Values numbers(Tokens tokens) throws NotTokens {
        if (tokens.takeIf("<")) {
            return upTo(tokens.number(WRONG) - 1);
        }
        if (tokens.takeIf("<=")) {
            return upTo(tokens.number(WRONG));
        }
        if (tokens.takeIf(">")) {
            return from(tokens.number(WRONG) + 1);
        }
        if (tokens.takeIf(">=")) {
            return from(tokens.number(WRONG));
        }
        boolean closed = tokens.takeIf("[");
        if (closed || tokens.takeIf("(")) {
            return range(tokens, closed);
        }
        long number = tokens.number(WRONG);
        return Values.between(number, number);
    }

    private static Values range(Tokens tokens, boolean closedBelow) throws NotTokens {
        long from = tokens.number(WRONG);
        if (!tokens.takeIf("..")) {
            throw new NotTokens(WRONG, tokens.peek().text());
        }
        long to = tokens.number(WRONG);
        boolean closedAbove = tokens.takeIf("]");
        if (!closedAbove && !tokens.takeIf(")")) {
            throw new NotTokens(WRONG, tokens.peek().text());
        }
        if (from > to) {
            throw new NotTokens(
                    Finding.Kind.RANGE_BACKWARDS,
                    Numbers.unscaled(from).toPlainString() + ".."
                            + Numbers.unscaled(to).toPlainString());
        }
        return Values.between(closedBelow ? from : from + 1, closedAbove ? to : to - 1);
    }

    private static Values upTo(long number) {
        return Values.between(Values.NUMBERS.bounds()[0], number);
    }

    private static Values from(long number) {
        return Values.between(number, Values.NUMBERS.bounds()[1]);
    }

    private static Values truth(FactType type, long value) throws NotTokens {
        kind(type, FactType.BOOLEAN, value == 1 ? "true" : "false");
        return Values.between(value, value);
    }

    private static void kind(FactType type, FactType needed, String token) throws NotTokens {
        if (type != needed) {
            throw new NotTokens(Finding.Kind.TEST_KIND, token);
        }
    }
}
