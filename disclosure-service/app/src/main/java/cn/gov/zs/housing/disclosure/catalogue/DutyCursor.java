package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a list of duties: behind this one. Pages begin at a place, not after a number of lines, so that the thousandth page costs what
 * the first does.
 *
 * @param value what the list is ordered by: days since 1970 of a date, or days late
 * @param id of the last duty before the page
 */
public record DutyCursor(long value, DutyId id) {
    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,7})~([0-9a-f-]{36})");

    /** Reads {@link #text()}; empty for anything else. */
    public static Optional<DutyCursor> parse(String text) {
        var found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new DutyCursor(Long.parseLong(found.group(1)), new DutyId(found.group(2))))
                : Optional.empty();
    }

    /** The place behind this duty. */
    public static DutyCursor behind(Duty duty, DutyList list) {
        return new DutyCursor(
                switch (list) {
                    case NEWEST -> duty.since().toEpochDay();
                    case BY_DUE_DATE, UNPUBLISHED, OVERDUE, KEPT ->
                        duty.due().on().toEpochDay();
                    case LATE -> duty.daysLate(LocalDate.MIN);
                },
                duty.id());
    }

    /** As it stands in an address. */
    public String text() {
        return value + "~" + id.text();
    }
}
