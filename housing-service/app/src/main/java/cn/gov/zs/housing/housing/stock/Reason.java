package cn.gov.zs.housing.housing.stock;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words with which an officer says why, or what is broken: about the home, never about who lives in it. They are kept as they
 * are, so what could name a person by number is refused (decision 0180).
 */
public final class Reason {
    /** Most characters. */
    public static final int LONGEST = 200;

    /** A telephone, an identity number, a bank card: dates and door numbers have fewer digits in a row. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{6,}");

    private static final Pattern MOBILE_IN_GROUPS = Pattern.compile("1[3-9]\\p{Nd}[ -]?\\p{Nd}{4}[ -]?\\p{Nd}{4}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}._/]+");
    private static final Pattern ID_NUMBER = Pattern.compile("\\p{Nd}{15,}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t]]");

    private Reason() {}

    /** What can be wrong with it. */
    public enum Fault {
        /** Nothing was written. */
        REQUIRED("required"),
        /** More than {@value Reason#LONGEST} characters. */
        TOO_LONG("too-long"),
        /** It could hold the number of a person, a telephone or a card. */
        HOLDS_NUMBER("holds-number"),
        /** It holds characters that cannot be shown. */
        BAD_CHARACTERS("bad-characters");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        /** The stable code. */
        public String code() {
            return code;
        }
    }

    /** What is wrong with what was typed, if anything; blanks around it do not count. */
    public static Optional<Fault> check(String typed) {
        var words = typed.strip();
        if (words.isEmpty()) {
            return Optional.of(Fault.REQUIRED);
        }
        if (words.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (CONTROL.matcher(words).find()) {
            return Optional.of(Fault.BAD_CHARACTERS);
        }
        return NUMBER.matcher(words).find()
                        || MOBILE_IN_GROUPS.matcher(words).find()
                        || ID_NUMBER
                                .matcher(SEPARATORS.matcher(words).replaceAll(""))
                                .find()
                ? Optional.of(Fault.HOLDS_NUMBER)
                : Optional.empty();
    }
}
