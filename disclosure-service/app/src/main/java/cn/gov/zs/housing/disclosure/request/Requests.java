package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every request. */
public interface Requests {
    /** Keeps a new one; false, and nothing happens, when there is one of this number. */
    boolean add(InformationRequest request);

    /** The request, if there is one. */
    Optional<Versioned<InformationRequest>> find(RequestNumber number);

    /**
     * Changes a request in one atomic write, as its version was read.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is none
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when somebody else changed it since
     */
    <R> R change(
            RequestNumber number, long version, Function<InformationRequest, Change<InformationRequest, R>> decision);

    /** Changes whatever it is now. */
    <R> R change(RequestNumber number, Function<InformationRequest, Change<InformationRequest, R>> decision);

    /**
     * Those that are not over, by the day they arrived.
     *
     * @param after the cursor of the last one read; empty for the first
     */
    List<Versioned<InformationRequest>> listOpen(Optional<Cursor> after, int limit);

    /** Those that are over, the newest first. */
    List<Versioned<InformationRequest>> listOver(Optional<Cursor> after, int limit);

    /** Those that wait for a correction or a payment that had to be known of before this day. */
    List<RequestNumber> listUnanswered(LocalDate day, int limit);

    /** How many of the same person arrived from this day on and before this one. */
    long countBefore(InformationRequest.Head head, LocalDate from);

    /** Those of this person that are not over, in the order of their numbers. */
    List<Versioned<InformationRequest>> listOpenOf(String person, int limit);

    /** Those that were answered and have no letter yet, the oldest first. */
    List<RequestNumber> listUnlettered(int limit);

    /** Those with a reminder that waits to be sent by now, the longest waiting first. */
    List<RequestNumber> listReminding(Instant now, int limit);

    /**
     * Those that ended before this day and in which persons are still named, in the order of their numbers.
     *
     * @param after only those behind this number; empty to begin
     */
    List<RequestNumber> listForgettable(LocalDate endedBefore, String after, int limit);

    /** How many have nobody named in them any more. */
    long countForgotten();

    /** How many there are. */
    long count();

    /** How many are not over. */
    long countOpen();

    /** A place in a list. */
    record Cursor(LocalDate arrivedOn, String number) {
        /** The place of a request. */
        public static Cursor of(InformationRequest request) {
            return new Cursor(
                    request.head().arrivedOn(), request.head().number().text());
        }

        /** As it stands in an address. */
        public String text() {
            return arrivedOn + "_" + number;
        }

        /** Reads one; empty when it is none. */
        public static Optional<Cursor> read(String text) {
            var parts = text.split("_", 2);
            if (parts.length < 2) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Cursor(LocalDate.parse(parts[0]), parts[1]));
            } catch (java.time.format.DateTimeParseException noDay) {
                return Optional.empty();
            }
        }
    }
}
