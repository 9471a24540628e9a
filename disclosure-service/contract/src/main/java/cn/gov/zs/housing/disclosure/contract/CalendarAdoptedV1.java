package cn.gov.zs.housing.disclosure.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * A yearly notice of days off and make-up working days was put in force, whole. A correction is the next revision of its year and replaces
 * the one before; an earlier revision that arrives later changes nothing.
 *
 * @param versionId year and revision, such as {@code 2027-1}; also the key of the event
 * @param year the year the notice is for
 * @param revision counts those of one year from 1; may leave out numbers
 * @param title as people cite the notice
 * @param documentNumber its number
 * @param issuedOn the day it bears
 * @param source address at which it was read
 * @param days what it lists
 * @param adoptedOn the day in Shanghai on which it was put in force here
 * @param digest {@code sha256:<hex>} of the table as it is published
 * @param path where the public reads it, relative to the platform's address
 */
public record CalendarAdoptedV1(
        String versionId,
        int year,
        int revision,
        String title,
        String documentNumber,
        LocalDate issuedOn,
        String source,
        List<Day> days,
        LocalDate adoptedOn,
        String digest,
        String path) {
    public static final String TOPIC = DisclosureTopic.NAME;
    public static final String TYPE = "disclosure.calendar-adopted.v1";

    /** What a notice makes of a day. The names are wire names: they never change. */
    public enum Kind {
        /** 休: a day off. */
        OFF,
        /** 班: a day of a weekend that is worked. */
        MAKE_UP
    }

    /**
     * A day that the notice lists.
     *
     * @param name the holiday it belongs to
     */
    public record Day(LocalDate date, Kind kind, String name) {}
}
