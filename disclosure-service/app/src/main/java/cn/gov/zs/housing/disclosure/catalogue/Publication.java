package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What was published to fulfil a duty, and where.
 *
 * @param place where
 * @param publishedId the notice or document; empty elsewhere
 * @param address where the public reads it
 * @param on the day of publication in Shanghai, known to the platform or as an officer stated it
 * @param recordedAt when the platform learned of it
 * @param by the officer who entered it; empty for what the platform published itself
 * @param elements what the officer found in it, by the catalogue's names; empty for what the platform published itself
 * @param reason why an earlier entry was corrected; empty for the first
 */
public record Publication(
        Place place,
        String publishedId,
        String address,
        LocalDate on,
        Instant recordedAt,
        Optional<Officer> by,
        List<String> elements,
        String reason) {
    /** Keeps its own copy, and the moment to the millisecond, as the database does. */
    public Publication {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
        elements = List.copyOf(elements);
    }

    /** Where something was published. Names are stored: they never change. */
    public enum Place {
        /** A notice of this service, with its entry in the public log. */
        NOTICE,
        /** A document of this service, with its entry in the public log. */
        DOCUMENT,
        /** A page of another service of the platform. */
        PLATFORM,
        /** Anywhere else: an officer says where and when. */
        ELSEWHERE
    }

    /** What the platform published itself. */
    static Publication byThePlatform(Place place, String publishedId, String address, Instant at) {
        return new Publication(place, publishedId, address, OfficeDay.of(at), at, Optional.empty(), List.of(), "");
    }

    /** Whether both are what the platform tells, and this one was there earlier. */
    boolean precedes(Publication other) {
        return by.isEmpty() && other.by.isEmpty() && recordedAt.isBefore(other.recordedAt);
    }

    /**
     * The day that counts for a duty due on {@code due}. A day that an officer states counts when it was recorded in time; later, the
     * day of the record counts, so nobody talks a duty punctual afterwards (decision 0287).
     */
    LocalDate countedOn(LocalDate due) {
        var recordedOn = OfficeDay.of(recordedAt);
        return place == Place.ELSEWHERE && recordedOn.isAfter(due) ? recordedOn : on;
    }
}
