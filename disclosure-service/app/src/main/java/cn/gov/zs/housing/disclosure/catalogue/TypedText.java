package cn.gov.zs.housing.disclosure.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at words an officer typed that everybody will read. */
final class TypedText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}._/]+");
    private static final Pattern ID_NUMBER = Pattern.compile("\\p{Nd}{15,}");
    /** A page on the web, or of this platform; nothing that a browser would run. */
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?)?/[!-~&&[^\"<>\\\\^`{|}]]*");

    private TypedText() {}

    static Optional<Flaw.Fault> fault(String text, int longest) {
        if (text.isEmpty()) {
            return Optional.of(Flaw.Fault.REQUIRED);
        }
        if (text.length() > longest) {
            return Optional.of(Flaw.Fault.TOO_LONG);
        }
        if (CONTROL.matcher(text).find()) {
            return Optional.of(Flaw.Fault.BAD_CHARACTERS);
        }
        return ID_NUMBER.matcher(SEPARATORS.matcher(text).replaceAll("")).find()
                ? Optional.of(Flaw.Fault.HOLDS_ID_NUMBER)
                : Optional.empty();
    }

    static Optional<Flaw.Fault> addressFault(String address, int longest) {
        if (address.isEmpty()) {
            return Optional.of(Flaw.Fault.REQUIRED);
        }
        if (address.length() > longest) {
            return Optional.of(Flaw.Fault.TOO_LONG);
        }
        return ADDRESS.matcher(address).matches() && !address.startsWith("//")
                ? Optional.empty()
                : Optional.of(Flaw.Fault.MALFORMED);
    }
}
