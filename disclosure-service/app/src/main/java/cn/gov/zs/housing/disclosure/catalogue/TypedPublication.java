package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an officer says was published, and where.
 *
 * @param address of the page: on this platform, or anywhere on the web
 * @param publishedOn the day
 * @param elements what she found in it, by the catalogue's names
 * @param reason of a correction; empty for the first entry
 */
public record TypedPublication(String address, LocalDate publishedOn, List<String> elements, String reason) {
    /** Most characters of an address. */
    public static final int LONGEST_ADDRESS = 500;

    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    /** Keeps its own copy. */
    public TypedPublication {
        elements = List.copyOf(elements);
    }

    /** What a check found. */
    public sealed interface Answer {
        /** It can be recorded, if the law lets it. */
        record Sound(TypedPublication publication) implements Answer {}

        /** It cannot be read; one flaw at least. */
        record Flawed(List<Flaw> flaws) implements Answer {
            /** Keeps its own copy. */
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /** Reads a first entry. */
    public static Answer read(String address, String publishedOn, List<String> elements) {
        return read(address, publishedOn, elements, "", new ArrayList<>());
    }

    /** Reads a correction, which needs its reason. */
    public static Answer readCorrection(String address, String publishedOn, List<String> elements, String reason) {
        var flaws = new ArrayList<Flaw>();
        TypedText.fault(reason.strip(), LONGEST_REASON)
                .ifPresent(fault -> flaws.add(new Flaw(Flaw.Part.REASON, fault)));
        return read(address, publishedOn, elements, reason.strip(), flaws);
    }

    private static Answer read(
            String address, String publishedOn, List<String> elements, String reason, List<Flaw> flaws) {
        TypedText.addressFault(address.strip(), LONGEST_ADDRESS)
                .ifPresent(fault -> flaws.add(new Flaw(Flaw.Part.ADDRESS, fault)));
        var day = TypedDuty.day(publishedOn, Flaw.Part.PUBLISHED_ON, flaws);
        return flaws.isEmpty()
                ? new Answer.Sound(new TypedPublication(address.strip(), day, elements, reason))
                : new Answer.Flawed(flaws);
    }
}
