package cn.gov.zs.housing.allocation.rules.sheet;

import cn.gov.zs.housing.allocation.rules.sheet.Tokens.NotTokens;
import cn.gov.zs.housing.allocation.rules.sheet.Tokens.Type;
import java.util.Map;
import java.util.Set;

/** Reads an output (分值) into what it computes. */
final class OutputParser {

    private static final Finding.Kind WRONG = Finding.Kind.OUTPUT;
    private static final int DEEPEST = 16;

    private final Map<String, Integer> numbers;
    private final Set<String> used;
    private final Tokens tokens;
    private int depth;

    private OutputParser(Tokens tokens, Map<String, Integer> numbers, Set<String> used) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.used = used;
    }

    /**
     * Reads one.
     *
     * @param numbers the facts it may name, with their places
     * @param used the facts it does name are added here
     */
    static Expr parse(String text, Map<String, Integer> numbers, Set<String> used) throws NotTokens {
        var parser = new OutputParser(Tokens.of(text, WRONG), numbers, used);
        var expr = parser.expr();
        if (!parser.tokens.atEnd()) {
            throw new NotTokens(WRONG, parser.tokens.peek().text());
        }
        return expr;
    }

    private Expr expr() throws NotTokens {
        var left = term();
        while (true) {
            if (tokens.takeIf("+")) {
                left = new Expr.Sum(left, term());
            } else if (tokens.takeIf("-")) {
                left = new Expr.Sum(left, new Expr.Minus(term()));
            } else {
                return left;
            }
        }
    }

    private Expr term() throws NotTokens {
        var left = factor();
        while (true) {
            if (tokens.takeIf("*")) {
                left = new Expr.Product(left, factor());
            } else if (tokens.takeIf("/")) {
                left = new Expr.Quotient(left, divisor());
            } else {
                return left;
            }
        }
    }

    private long divisor() throws NotTokens {
        if (tokens.peek().type() != Type.NUMBER) {
            throw new NotTokens(Finding.Kind.DIVISOR, tokens.peek().text());
        }
        long divisor = tokens.number(WRONG);
        if (divisor == 0) {
            throw new NotTokens(Finding.Kind.DIVISOR, "0");
        }
        return divisor;
    }

    private Expr factor() throws NotTokens {
        boolean minus = tokens.takeIf("-");
        var token = tokens.peek();
        var factor = switch (token.type()) {
            case NUMBER -> new Expr.Constant(tokens.number(WRONG));
            case NAME -> named(tokens.take().text());
            case SIGN, STRING, END -> {
                if (!tokens.takeIf("(")) {
                    throw new NotTokens(WRONG, token.text());
                }
                deeper();
                var inner = expr();
                close();
                yield inner;
            }
        };
        return minus ? new Expr.Minus(factor) : factor;
    }

    private Expr named(String name) throws NotTokens {
        if (!tokens.takeIf("(")) {
            return fact(name);
        }
        deeper();
        switch (name) {
            case "decimal" -> {
                var of = expr();
                comma();
                var digits = tokens.take();
                if (digits.type() != Type.NUMBER || !digits.text().matches("[0-6]")) {
                    throw new NotTokens(WRONG, digits.text());
                }
                close();
                return new Expr.Rounded(of, Integer.parseInt(digits.text()));
            }
            case "min", "max" -> {
                var left = expr();
                comma();
                var right = expr();
                close();
                return name.equals("min") ? new Expr.Least(left, right) : new Expr.Greatest(left, right);
            }
            default -> throw new NotTokens(Finding.Kind.CALL, name);
        }
    }

    private Expr fact(String name) throws NotTokens {
        var index = numbers.get(name);
        if (index == null) {
            throw new NotTokens(Finding.Kind.OUTPUT_NAME, name);
        }
        used.add(name);
        return new Expr.Fact(index);
    }

    private void comma() throws NotTokens {
        if (!tokens.takeIf(",")) {
            throw new NotTokens(WRONG, tokens.peek().text());
        }
    }

    private void close() throws NotTokens {
        if (!tokens.takeIf(")")) {
            throw new NotTokens(WRONG, tokens.peek().text());
        }
        depth--;
    }

    private void deeper() throws NotTokens {
        if (++depth > DEEPEST) {
            throw new NotTokens(Finding.Kind.TOO_DEEP, String.valueOf(DEEPEST));
        }
    }
}
