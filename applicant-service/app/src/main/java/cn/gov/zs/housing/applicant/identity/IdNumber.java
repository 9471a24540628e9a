package cn.gov.zs.housing.applicant.identity;

import cn.gov.zs.housing.applicant.contract.MaskedIdNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's identity number (公民身份号码), eighteen places by GB 11643.
 *
 * <p>It prints itself masked, whatever logger or exception meets it; {@link #whole()} is for the database and for a recorded look.
 */
public final class IdNumber {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    /** GB 11643: the weight of each of the first seventeen places. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    /** GB 11643: the check digit of each weighted sum modulo 11. */
    private static final String CHECK_DIGITS = "10X98765432";
    /** Nobody alive was born earlier; a number that says so is mistyped. */
    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1900, 1, 1);

    private final String text;
    private final LocalDate birthDate;

    private IdNumber(String text, LocalDate birthDate) {
        this.text = text;
        this.birthDate = birthDate;
    }

    /** What reading a typed number found. */
    public sealed interface Reading {
        /** A number that may be a person's. */
        record Valid(IdNumber number) implements Reading {}

        /** Not a person's number. */
        record Faulty(Fault fault) implements Reading {}
    }

    /** What is wrong with a typed number. */
    public enum Fault {
        /** Not seventeen digits and a digit or X. */
        FORM,
        /** The last place does not follow from the first seventeen. */
        CHECK_DIGIT,
        /** Places 7 to 14 are no day of the calendar, or one before 1900. */
        BIRTH_DATE,
        /** The birth date lies after today. */
        FUTURE_BIRTH_DATE
    }

    /**
     * Reads what a person typed; blanks around it and a small x are forgiven.
     *
     * @param typed the text of the form
     * @param today the day in Shanghai, to refuse a birth date in the future
     */
    public static Reading read(String typed, LocalDate today) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(text).matches()) {
            return new Reading.Faulty(Fault.FORM);
        }
        if (text.charAt(17) != checkDigit(text)) {
            return new Reading.Faulty(Fault.CHECK_DIGIT);
        }
        var birthDate = birthDate(text);
        if (birthDate.isEmpty() || birthDate.get().isBefore(FIRST_BIRTH_DATE)) {
            return new Reading.Faulty(Fault.BIRTH_DATE);
        }
        if (birthDate.get().isAfter(today)) {
            return new Reading.Faulty(Fault.FUTURE_BIRTH_DATE);
        }
        return new Reading.Valid(new IdNumber(text, birthDate.get()));
    }

    /**
     * A number that was read before and kept.
     *
     * @throws IllegalArgumentException if it is none; the message does not repeat it
     */
    public static IdNumber kept(String text) {
        return switch (read(text, LocalDate.MAX)) {
            case Reading.Valid(IdNumber number) -> number;
            case Reading.Faulty(Fault fault) -> throw new IllegalArgumentException("not an identity number: " + fault);
        };
    }

    private static char checkDigit(String text) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (text.charAt(place) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthDate(String text) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text, 6, 10, 10),
                    Integer.parseInt(text, 10, 12, 10),
                    Integer.parseInt(text, 12, 14, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The birth date the number carries. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** The only form that may leave this service: digits 1 to 6, the rest hidden (decision 0051). */
    public MaskedIdNumber masked() {
        return MaskedIdNumber.valueOf(text.substring(0, 6) + "*".repeat(12));
    }

    /** All eighteen places, for the service's own database and for a look that was recorded; for nothing else. */
    public String whole() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The masked form. */
    @Override
    public String toString() {
        return masked().toString();
    }
}
