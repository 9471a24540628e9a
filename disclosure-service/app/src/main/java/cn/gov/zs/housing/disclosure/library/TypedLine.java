package cn.gov.zs.housing.disclosure.library;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at words that everybody will read. Markup is words like any other: it is shown, never run (decision 0325). */
final class TypedLine {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");
    /** Marks that turn the direction of writing or cannot be seen: two titles could look alike. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");
    /** Seventeen digits and a digit or X, however they are grouped. */
    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<![0-9])[1-9][0-9]{5}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx](?![0-9])");

    private TypedLine() {}

    /** Line ends as one kind, and no space at either end. */
    static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static Optional<TextFlaw.Fault> fault(String text, int longest, boolean required) {
        if (text.isEmpty()) {
            return required ? Optional.of(TextFlaw.Fault.REQUIRED) : Optional.empty();
        }
        if (text.length() > longest) {
            return Optional.of(TextFlaw.Fault.TOO_LONG);
        }
        if (CONTROL.matcher(text).find() || UNSEEN.matcher(text).find()) {
            return Optional.of(TextFlaw.Fault.BAD_CHARACTERS);
        }
        return ID_NUMBER
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .find()
                ? Optional.of(TextFlaw.Fault.HOLDS_ID_NUMBER)
                : Optional.empty();
    }
}
