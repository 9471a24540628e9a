package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A duty that an officer opens because no event makes it: a policy was made, a permit given, a penalty imposed.
 *
 * @param item code of the item
 * @param number of the document, permit or decision, without spaces; one number of an item has one duty
 * @param title what the public reads; never names a person that need not be named
 * @param aroseOn the day it was made or decided
 */
public record TypedDuty(String item, String number, String title, LocalDate aroseOn) {
    /** Most characters of a number. */
    public static final int LONGEST_NUMBER = 60;

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 200;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What a check found. */
    public sealed interface Answer {
        /** It can be opened, if the law lets it. */
        record Sound(TypedDuty duty) implements Answer {}

        /** It cannot be read; one flaw at least. */
        record Flawed(List<Flaw> flaws) implements Answer {
            /** Keeps its own copy. */
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /** Reads what was typed, and finds all that is wrong with it at once. */
    public static Answer read(Catalogue catalogue, String item, String number, String title, String aroseOn) {
        var flaws = new ArrayList<Flaw>();
        var bare = SPACES.matcher(number).replaceAll("");
        itemFault(catalogue, item.strip()).ifPresent(fault -> flaws.add(new Flaw(Flaw.Part.ITEM, fault)));
        TypedText.fault(bare, LONGEST_NUMBER).ifPresent(fault -> flaws.add(new Flaw(Flaw.Part.NUMBER, fault)));
        TypedText.fault(title.strip(), LONGEST_TITLE).ifPresent(fault -> flaws.add(new Flaw(Flaw.Part.TITLE, fault)));
        var day = day(aroseOn, Flaw.Part.AROSE_ON, flaws);
        return flaws.isEmpty()
                ? new Answer.Sound(new TypedDuty(item.strip(), bare, title.strip(), day))
                : new Answer.Flawed(flaws);
    }

    private static Optional<Flaw.Fault> itemFault(Catalogue catalogue, String item) {
        if (item.isEmpty()) {
            return Optional.of(Flaw.Fault.REQUIRED);
        }
        return catalogue
                        .find(item)
                        .filter(found -> found.trigger() == Trigger.TYPED)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Flaw.Fault.UNKNOWN);
    }

    static LocalDate day(String typed, Flaw.Part part, List<Flaw> flaws) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            flaws.add(new Flaw(part, typed.isBlank() ? Flaw.Fault.REQUIRED : Flaw.Fault.MALFORMED));
            return LocalDate.EPOCH;
        }
    }

    DutyKey key() {
        return new DutyKey(item, number);
    }

    Arising arising() {
        return new Arising(aroseOn, title, null);
    }
}
