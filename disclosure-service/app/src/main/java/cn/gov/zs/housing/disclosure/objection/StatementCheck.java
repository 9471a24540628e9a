package cn.gov.zs.housing.disclosure.objection;

import cn.gov.zs.housing.disclosure.receipt.Contacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a typed statement: strips what surrounds it and finds what is wrong, all of it at once.
 *
 * <p>Words that could hold an identity number are refused, as everywhere: they travel to another service, and no contract carries
 * one (decision 0051).
 */
public final class StatementCheck {
    /** Fewest characters of the words. */
    public static final int MIN_WORDS = 10;

    /** Most characters of the words. */
    public static final int MAX_WORDS = 2_000;

    private static final int MAX_CONTACT = 100;
    /** Letters of any script, with what names have between them; so never a formula or markup. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}·•.' -]{1,49}");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}._/]+");
    private static final Pattern ID_NUMBER = Pattern.compile("\\p{Nd}{15,}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t]]");

    private StatementCheck() {}

    /** The parts of a statement as a form names them. */
    public enum Part {
        NAME,
        CONTACT,
        WORDS
    }

    /** What can be wrong with one. */
    public enum Fault {
        /** Nothing was written. */
        REQUIRED,
        /** Fewer characters than it needs. */
        TOO_SHORT,
        /** More characters than it may have. */
        TOO_LONG,
        /** No name, no phone number and no e-mail address looks so. */
        MALFORMED,
        /** It could hold an identity number. */
        HOLDS_ID_NUMBER,
        /** It holds characters that cannot be shown. */
        BAD_CHARACTERS
    }

    /** A fault where it is. */
    public record Flaw(Part part, Fault fault) {}

    /** What a check found. */
    public sealed interface Answer {
        /** It can be taken. */
        record Sound(Statement statement) implements Answer {}

        /** It cannot, and why; one flaw at least. */
        record Flawed(List<Flaw> flaws) implements Answer {}
    }

    /** Checks what was typed. */
    public static Answer read(String name, String contact, String words) {
        var statement =
                new Statement(name.strip(), contact.strip(), words.strip().replace("\r\n", "\n"));
        var flaws = new ArrayList<Flaw>();
        nameFault(statement.name()).ifPresent(fault -> flaws.add(new Flaw(Part.NAME, fault)));
        contactFault(statement.contact()).ifPresent(fault -> flaws.add(new Flaw(Part.CONTACT, fault)));
        wordsFault(statement.words()).ifPresent(fault -> flaws.add(new Flaw(Part.WORDS, fault)));
        return flaws.isEmpty() ? new Answer.Sound(statement) : new Answer.Flawed(List.copyOf(flaws));
    }

    private static Optional<Fault> nameFault(String name) {
        if (name.isEmpty()) {
            return Optional.of(Fault.REQUIRED);
        }
        return NAME.matcher(name).matches() ? Optional.empty() : Optional.of(Fault.MALFORMED);
    }

    private static Optional<Fault> contactFault(String contact) {
        if (contact.isEmpty()) {
            return Optional.of(Fault.REQUIRED);
        }
        if (contact.length() > MAX_CONTACT) {
            return Optional.of(Fault.TOO_LONG);
        }
        return Contacts.reach(contact) ? Optional.empty() : Optional.of(Fault.MALFORMED);
    }

    private static Optional<Fault> wordsFault(String words) {
        if (words.isEmpty()) {
            return Optional.of(Fault.REQUIRED);
        }
        if (words.length() < MIN_WORDS) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (words.length() > MAX_WORDS) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (CONTROL.matcher(words).find()) {
            return Optional.of(Fault.BAD_CHARACTERS);
        }
        return ID_NUMBER.matcher(SEPARATORS.matcher(words).replaceAll("")).find()
                ? Optional.of(Fault.HOLDS_ID_NUMBER)
                : Optional.empty();
    }
}
