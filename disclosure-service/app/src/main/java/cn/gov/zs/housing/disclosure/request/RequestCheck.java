package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.receipt.Contacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a typed request: strips what surrounds it and finds what is wrong, all of it at once. */
public final class RequestCheck {
    /** Fewest characters of a description: less names no information. */
    public static final int MIN_DESCRIPTION = 5;

    /** Most characters of a description; whoever has more to say describes it shortly and brings the rest. */
    public static final int MAX_DESCRIPTION = 5_000;

    private static final int MAX_NAME = 100;
    private static final int MAX_PROOF = 60;
    private static final int MAX_CONTACT = 100;
    private static final int MAX_ADDRESS = 200;
    /** Letters and digits of any script, with what names of people and organisations have between them: no formula, no markup. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}·•.' ()（）-]{1,99}");

    private static final Pattern PROOF = Pattern.compile("[\\p{L}\\p{Nd}（）(): ：-]{4,60}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\r\\n\\t]]");

    private RequestCheck() {}

    /** What was typed. */
    public record Typed(
            String kind,
            String name,
            String proof,
            String contact,
            String address,
            String description,
            String form,
            String handover) {
        /** Says nothing of anybody. */
        @Override
        public String toString() {
            return "typed request";
        }
    }

    /** The parts of a request as a form names them. */
    public enum Part {
        KIND,
        NAME,
        PROOF,
        CONTACT,
        ADDRESS,
        DESCRIPTION,
        FORM,
        HANDOVER
    }

    /** What can be wrong with one. */
    public enum Fault {
        /** Nothing was written or chosen. */
        REQUIRED,
        /** Fewer characters than it needs. */
        TOO_SHORT,
        /** More characters than it may have. */
        TOO_LONG,
        /** No name, no proof, no phone number and no e-mail address looks so. */
        MALFORMED,
        /** It holds characters that cannot be shown. */
        BAD_CHARACTERS,
        /** By post it needs an address, by e-mail an e-mail address. */
        NEEDED_FOR_HANDOVER
    }

    /** A fault where it is. */
    public record Flaw(Part part, Fault fault) {}

    /** What a check found. */
    public sealed interface Answer {
        /** It can be taken. */
        record Sound(Applicant applicant, Wish wish) implements Answer {}

        /** It cannot, and why; one flaw at least. */
        record Flawed(List<Flaw> flaws) implements Answer {
            /** Keeps its own copy. */
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /** Checks what was typed. */
    public static Answer read(Typed typed) {
        var flaws = new ArrayList<Flaw>();
        var kind = choice(ApplicantKind.values(), typed.kind(), Part.KIND, flaws);
        var form = choice(Wish.Form.values(), typed.form(), Part.FORM, flaws);
        var handover = choice(Wish.Handover.values(), typed.handover(), Part.HANDOVER, flaws);
        var name = text(typed.name(), 2, MAX_NAME, NAME, Part.NAME, flaws);
        var proof = text(typed.proof(), 4, MAX_PROOF, PROOF, Part.PROOF, flaws);
        var contact = contact(typed.contact(), flaws);
        var address = address(typed.address(), flaws);
        var description = description(typed.description(), flaws);
        handover.ifPresent(way -> reaches(way, contact, address, flaws));
        return flaws.isEmpty()
                ? new Answer.Sound(
                        new Applicant(kind.orElseThrow(), name, proof, contact, address),
                        new Wish(description, form.orElseThrow(), handover.orElseThrow()))
                : new Answer.Flawed(flaws);
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, String typed, Part part, List<Flaw> flaws) {
        var found = Arrays.stream(all).filter(each -> each.name().equals(typed)).findFirst();
        if (found.isEmpty()) {
            flaws.add(new Flaw(part, typed.isBlank() ? Fault.REQUIRED : Fault.MALFORMED));
        }
        return found;
    }

    private static String text(String typed, int least, int most, Pattern form, Part part, List<Flaw> flaws) {
        var text = typed.strip();
        if (text.isEmpty()) {
            flaws.add(new Flaw(part, Fault.REQUIRED));
        } else if (text.length() < least) {
            flaws.add(new Flaw(part, Fault.TOO_SHORT));
        } else if (text.length() > most) {
            flaws.add(new Flaw(part, Fault.TOO_LONG));
        } else if (!form.matcher(text).matches()) {
            flaws.add(new Flaw(part, Fault.MALFORMED));
        }
        return text;
    }

    private static String contact(String typed, List<Flaw> flaws) {
        var contact = typed.strip();
        if (contact.isEmpty()) {
            flaws.add(new Flaw(Part.CONTACT, Fault.REQUIRED));
        } else if (contact.length() > MAX_CONTACT) {
            flaws.add(new Flaw(Part.CONTACT, Fault.TOO_LONG));
        } else if (!Contacts.reach(contact)) {
            flaws.add(new Flaw(Part.CONTACT, Fault.MALFORMED));
        }
        return contact;
    }

    private static String address(String typed, List<Flaw> flaws) {
        var address = typed.strip();
        if (address.length() > MAX_ADDRESS) {
            flaws.add(new Flaw(Part.ADDRESS, Fault.TOO_LONG));
        } else if (CONTROL.matcher(address).find()) {
            flaws.add(new Flaw(Part.ADDRESS, Fault.BAD_CHARACTERS));
        }
        return address;
    }

    private static String description(String typed, List<Flaw> flaws) {
        var text = typed.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            flaws.add(new Flaw(Part.DESCRIPTION, Fault.REQUIRED));
        } else if (text.length() < MIN_DESCRIPTION) {
            flaws.add(new Flaw(Part.DESCRIPTION, Fault.TOO_SHORT));
        } else if (text.length() > MAX_DESCRIPTION) {
            flaws.add(new Flaw(Part.DESCRIPTION, Fault.TOO_LONG));
        } else if (CONTROL.matcher(text).find()) {
            flaws.add(new Flaw(Part.DESCRIPTION, Fault.BAD_CHARACTERS));
        }
        return text;
    }

    private static void reaches(Wish.Handover way, String contact, String address, List<Flaw> flaws) {
        switch (way) {
            case POST -> {
                if (address.isEmpty()) {
                    flaws.add(new Flaw(Part.ADDRESS, Fault.NEEDED_FOR_HANDOVER));
                }
            }
            case EMAIL -> {
                if (!contact.isEmpty() && !Contacts.isEmail(contact)) {
                    flaws.add(new Flaw(Part.CONTACT, Fault.NEEDED_FOR_HANDOVER));
                }
            }
            case PORTAL, PICK_UP -> {
                // needs nothing more
            }
        }
    }
}
