package cn.gov.zs.housing.allocation.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Arithmetic as score-sheet.md, section 3, asks for it, against {@link BigDecimal} over random expressions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecimalIT {
    private static final int EXPRESSIONS = 8_000;

    private final Random random = new Random(34);
    private VerifierPage page;

    @BeforeAll
    void open() {
        page = VerifierPage.forComputing();
    }

    @AfterAll
    void close() {
        page.close();
    }

    /** A text of the grammar and its value. */
    private record Expression(String text, BigDecimal value) {}

    @Test
    void outputs_are_what_decimal128_gives() {
        var facts = List.of(
                new BigDecimal("0.000001"),
                new BigDecimal("-37.25"),
                new BigDecimal("999999999999.999999"),
                BigDecimal.valueOf(43));
        var expressions = new ArrayList<Expression>();
        while (expressions.size() < EXPRESSIONS) {
            var expression = expression(3, facts);
            if (expression.text().length() <= 980) {
                expressions.add(expression);
            }
        }
        var answers = page.askForList(
                "({ texts, facts }) => { const { readOutput, readDecimal, writeAmount } = openDraw.parts; const values = facts.map(readDecimal);"
                        + " return texts.map(text => writeAmount(readOutput(text + ' + 0 * a', name => 'abcd'.indexOf(name), () => { throw new Error(text); })(values))); }",
                Map.of(
                        "texts", expressions.stream().map(Expression::text).toList(),
                        "facts", facts.stream().map(BigDecimal::toPlainString).toList()));
        for (var i = 0; i < EXPRESSIONS; i++) {
            assertThat(new BigDecimal((String) answers.get(i)))
                    .as(expressions.get(i).text())
                    .isEqualByComparingTo(expressions.get(i).value().add(BigDecimal.ZERO, MathContext.DECIMAL128));
        }
    }

    private Expression expression(int depth, List<BigDecimal> facts) {
        var left = term(depth, facts);
        for (var more = random.nextInt(3); more > 0; more--) {
            var right = term(depth, facts);
            left = random.nextBoolean()
                    ? new Expression(
                            left.text() + " + " + right.text(), left.value().add(right.value(), MathContext.DECIMAL128))
                    : new Expression(
                            left.text() + "-" + right.text(),
                            left.value().subtract(right.value(), MathContext.DECIMAL128));
        }
        return left;
    }

    private Expression term(int depth, List<BigDecimal> facts) {
        var left = factor(depth, facts);
        for (var more = random.nextInt(3); more > 0; more--) {
            if (random.nextInt(3) == 0) {
                var divisor = literal();
                if (divisor.value().signum() != 0) {
                    left = new Expression(
                            left.text() + "/" + divisor.text(),
                            left.value().divide(divisor.value(), MathContext.DECIMAL128));
                }
            } else {
                var right = factor(depth, facts);
                left = new Expression(
                        left.text() + " * " + right.text(),
                        left.value().multiply(right.value(), MathContext.DECIMAL128));
            }
        }
        return left;
    }

    private Expression factor(int depth, List<BigDecimal> facts) {
        var plain = plain(depth, facts);
        return random.nextInt(4) == 0
                ? new Expression("-" + plain.text(), plain.value().negate())
                : plain;
    }

    private Expression plain(int depth, List<BigDecimal> facts) {
        var kind = depth == 0 ? random.nextInt(2) : random.nextInt(6);
        return switch (kind) {
            case 0 -> literal();
            case 1 -> {
                var fact = random.nextInt(facts.size());
                yield new Expression("abcd".substring(fact, fact + 1), facts.get(fact));
            }
            case 2 -> {
                var inner = expression(depth - 1, facts);
                yield new Expression("(" + inner.text() + ")", inner.value());
            }
            case 3 -> {
                var inner = expression(depth - 1, facts);
                var digits = random.nextInt(7);
                var value = inner.value().scale() > digits
                        ? inner.value().setScale(digits, RoundingMode.HALF_EVEN)
                        : inner.value();
                yield new Expression("decimal(" + inner.text() + ", " + digits + ")", value);
            }
            default -> {
                var a = expression(depth - 1, facts);
                var b = expression(depth - 1, facts);
                yield kind == 4
                        ? new Expression(
                                "min(" + a.text() + ", " + b.text() + ")",
                                a.value().min(b.value()))
                        : new Expression(
                                "max(" + a.text() + "," + b.text() + ")",
                                a.value().max(b.value()));
            }
        };
    }

    /** Small ones, halves, and as long as may be. */
    private Expression literal() {
        var text = switch (random.nextInt(4)) {
            case 0 -> String.valueOf(random.nextInt(20));
            case 1 -> random.nextInt(100) + ".5";
            case 2 -> random.nextInt(1000) + "." + (1 + random.nextInt(999_999));
            default -> random.nextLong(1_000_000_000_000L) + "." + (1 + random.nextInt(999_999));
        };
        return new Expression(text, new BigDecimal(text));
    }
}
