package cn.gov.zs.housing.allocation.rules.freeze;

import java.math.BigDecimal;

/** A fact of a household that its score or a tie depends on. */
public sealed interface Fact {

    /** What kind of fact. */
    Kind kind();

    /** The kinds, named as in a score sheet's {@code typeRef}. */
    enum Kind {
        /** An exact decimal. */
        NUMBER,
        /** Yes or no; no stands before yes. */
        BOOLEAN,
        /** A word out of a list. */
        STRING
    }

    /** A number. */
    static Fact of(BigDecimal value) {
        return new Amount(Millionths.of(value));
    }

    /** A whole number. */
    static Fact of(long value) {
        return new Amount(Math.multiplyExact(value, Millionths.ONE));
    }

    /** Yes or no. */
    static Fact of(boolean value) {
        return new Flag(value);
    }

    /** A word. */
    static Fact of(String value) {
        return new Word(value);
    }

    /** A number, in millionths. */
    record Amount(long millionths) implements Fact {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements Fact {
        @Override
        public Kind kind() {
            return Kind.BOOLEAN;
        }
    }

    /** A word. */
    record Word(String value) implements Fact {
        @Override
        public Kind kind() {
            return Kind.STRING;
        }
    }
}
