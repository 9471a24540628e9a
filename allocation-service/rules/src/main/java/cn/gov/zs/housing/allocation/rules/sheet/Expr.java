package cn.gov.zs.housing.allocation.rules.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an output computes.
 *
 * <p>Each is computed in millionths first. Where one step has no exact result there, that step answers
 * {@link Numbers#NOT_EXACT} and the whole is computed again as decimal128; both ways give the same number, since what is
 * exact in millionths needs no rounding in 34 digits.
 */
sealed interface Expr {

    /** In millionths, or {@link Numbers#NOT_EXACT}. */
    long scaled(long[] facts);

    /** As decimal128. */
    BigDecimal exact(long[] facts);

    /** A number of the sheet. */
    record Constant(long value) implements Expr {
        @Override
        public long scaled(long[] facts) {
            return value;
        }

        @Override
        public BigDecimal exact(long[] facts) {
            return BigDecimal.valueOf(value, Numbers.DIGITS);
        }
    }

    /** A fact of the household. */
    record Fact(int index) implements Expr {
        @Override
        public long scaled(long[] facts) {
            return facts[index];
        }

        @Override
        public BigDecimal exact(long[] facts) {
            return BigDecimal.valueOf(facts[index], Numbers.DIGITS);
        }
    }

    /** {@code -x}. */
    record Minus(Expr of) implements Expr {
        @Override
        public long scaled(long[] facts) {
            // the least long is its own negation, and is the very mark of an inexact result
            return -of.scaled(facts);
        }

        @Override
        public BigDecimal exact(long[] facts) {
            return of.exact(facts).negate();
        }
    }

    /** {@code x + y}. */
    record Sum(Expr left, Expr right) implements Expr {
        @Override
        public long scaled(long[] facts) {
            long a = left.scaled(facts);
            long b = right.scaled(facts);
            long sum = a + b;
            return a == Numbers.NOT_EXACT || b == Numbers.NOT_EXACT || ((a ^ sum) & (b ^ sum)) < 0
                    ? Numbers.NOT_EXACT
                    : sum;
        }

        @Override
        public BigDecimal exact(long[] facts) {
            return left.exact(facts).add(right.exact(facts), Numbers.DECIMAL128);
        }
    }

    /** {@code x * y}. */
    record Product(Expr left, Expr right) implements Expr {
        @Override
        public long scaled(long[] facts) {
            long a = left.scaled(facts);
            long b = right.scaled(facts);
            if (a == Numbers.NOT_EXACT || b == Numbers.NOT_EXACT) {
                return Numbers.NOT_EXACT;
            }
            long low = a * b;
            boolean fits = Math.multiplyHigh(a, b) == low >> 63;
            return fits && low % Numbers.ONE == 0 ? low / Numbers.ONE : Numbers.NOT_EXACT;
        }

        @Override
        public BigDecimal exact(long[] facts) {
            return left.exact(facts).multiply(right.exact(facts), Numbers.DECIMAL128);
        }
    }

    /** {@code x / n}; the number is not 0. */
    record Quotient(Expr left, long divisor) implements Expr {
        @Override
        public long scaled(long[] facts) {
            long a = left.scaled(facts);
            if (a == Numbers.NOT_EXACT) {
                return Numbers.NOT_EXACT;
            }
            long dividend = a * Numbers.ONE;
            boolean fits = Math.multiplyHigh(a, Numbers.ONE) == dividend >> 63;
            return fits && dividend % divisor == 0 ? dividend / divisor : Numbers.NOT_EXACT;
        }

        @Override
        public BigDecimal exact(long[] facts) {
            return left.exact(facts).divide(BigDecimal.valueOf(divisor, Numbers.DIGITS), Numbers.DECIMAL128);
        }
    }

    /** {@code decimal(x, n)}. */
    record Rounded(Expr of, int digits) implements Expr {
        @Override
        public long scaled(long[] facts) {
            long value = of.scaled(facts);
            // near the end of the longs, rounding away from zero could run over it
            return value > -Numbers.ABOVE_FACTS && value < Numbers.ABOVE_FACTS
                    ? Numbers.round(value, digits)
                    : Numbers.scaled(exact(facts));
        }

        @Override
        public BigDecimal exact(long[] facts) {
            return of.exact(facts).setScale(digits, RoundingMode.HALF_EVEN);
        }
    }

    /** {@code min(x, y)}. */
    record Least(Expr left, Expr right) implements Expr {
        @Override
        public long scaled(long[] facts) {
            long a = left.scaled(facts);
            long b = right.scaled(facts);
            // the mark of an inexact result is the least of all longs
            return Math.min(a, b);
        }

        @Override
        public BigDecimal exact(long[] facts) {
            return left.exact(facts).min(right.exact(facts));
        }
    }

    /** {@code max(x, y)}. */
    record Greatest(Expr left, Expr right) implements Expr {
        @Override
        public long scaled(long[] facts) {
            long a = left.scaled(facts);
            long b = right.scaled(facts);
            return a == Numbers.NOT_EXACT || b == Numbers.NOT_EXACT ? Numbers.NOT_EXACT : Math.max(a, b);
        }

        @Override
        public BigDecimal exact(long[] facts) {
            return left.exact(facts).max(right.exact(facts));
        }
    }
}
