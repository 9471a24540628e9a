package cn.gov.zs.platform.xlsx;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What stands in one cell. It prints its kind only: what a cell holds may be about a person. */
public sealed interface Cell {
    /** Nothing. */
    Cell BLANK = new Blank();

    /** Nothing, or only blanks that somebody formatted. */
    record Blank() implements Cell {}

    /** Text, never a formula, whatever it begins with. */
    record Text(String text) implements Cell {
        @Override
        public String toString() {
            return "text of " + text.length() + " characters";
        }
    }

    /**
     * A number.
     *
     * @param value as it was written, without trailing zeros behind the point when it was read; Excel keeps fifteen digits, so a
     *     longer one that is read has been rounded to fifteen
     */
    record Figure(BigDecimal value) implements Cell {
        /** Digits that Excel keeps of a number: a longer one has lost its last digits before anybody reads it. */
        public static final int DIGITS = 15;

        /** Whether it has more places before the point than Excel keeps, as an identity number typed as a number has. */
        public boolean hasLostDigits() {
            return value.precision() - value.scale() > DIGITS;
        }

        @Override
        public String toString() {
            return "number";
        }
    }

    /** A date, with a time or at the day's begin, on a clock in China; to the second. */
    record Moment(LocalDateTime at) implements Cell {
        @Override
        public String toString() {
            return "date";
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements Cell {
        @Override
        public String toString() {
            return "truth";
        }
    }

    /** A formula. Its last result is not read: nobody knows what it was computed from. */
    record Formula() implements Cell {}

    /** An error such as #N/A, or a value that is none. */
    record Faulty() implements Cell {}

    /** More characters than may be read. */
    record TooLong() implements Cell {}
}
