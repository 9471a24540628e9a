package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Fault;
import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Part;
import cn.gov.zs.platform.workdays.StatutoryDays;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a yearly notice as it was handed in and tells everything that is wrong with it at once, each with its line. */
public final class NoticeReader {
    static final int LONGEST_NUMBER = 60;
    static final int LONGEST_SOURCE = 500;
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int FIRST_YEAR_OF_THE_STATUTE = 2025;

    private final StatutoryDays statute;

    /** @param statute the days that must be off */
    public NoticeReader(StatutoryDays statute) {
        this.statute = statute;
    }

    /** What was read. */
    public sealed interface Reading {
        /** A table that can be in force. */
        record Sound(YearTable table) implements Reading {}

        /** Everything that is wrong. */
        record Flawed(List<CalendarFlaw> flaws) implements Reading {
            /** Keeps its own copy. */
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /**
     * Reads it.
     *
     * @param lastNoticed the last year whose notice is in force: the next one may follow, an earlier one be corrected
     */
    public Reading read(NoticeForm form, LocalDate today, int lastNoticed) {
        var flaws = new ArrayList<CalendarFlaw>();
        var year = year(form.year().strip(), today, lastNoticed, flaws);
        var number = number(form.documentNumber().strip(), flaws);
        var issuedOn = issuedOn(form.issuedOn().strip(), today, flaws);
        var source = source(form.source().strip(), flaws);
        List<YearTable.Day> days = List.of();
        switch (NoticeRows.read(form.file())) {
            case NoticeRows.Rows.Unread(var flaw) -> flaws.add(flaw);
            case NoticeRows.Rows.Read(var rows, var wrong) -> {
                flaws.addAll(wrong);
                days = rows.stream().map(NoticeRows.Row::day).toList();
                year.ifPresent(known -> flaws.addAll(NoticeChecks.of(known, rows, statute)));
            }
        }
        return flaws.isEmpty()
                ? new Reading.Sound(new YearTable(year.orElseThrow(), number, issuedOn.orElseThrow(), source, days))
                : new Reading.Flawed(flaws);
    }

    private static Optional<Integer> year(String text, LocalDate today, int lastNoticed, List<CalendarFlaw> flaws) {
        if (text.isEmpty()) {
            flaws.add(flaw(Part.YEAR, Fault.MISSING));
            return Optional.empty();
        }
        if (!YEAR.matcher(text).matches()) {
            flaws.add(flaw(Part.YEAR, Fault.MALFORMED));
            return Optional.empty();
        }
        var year = Integer.parseInt(text);
        // a year that was left out is made up for, however long ago it was: none behind it could follow
        boolean next = year == lastNoticed + 1;
        if (!next && (year > lastNoticed || year < Math.max(today.getYear() - 1, FIRST_YEAR_OF_THE_STATUTE))) {
            flaws.add(new CalendarFlaw(Part.YEAR, Fault.NOT_NEXT, 0, Integer.toString(lastNoticed + 1)));
            return Optional.empty();
        }
        return Optional.of(year);
    }

    private static String number(String text, List<CalendarFlaw> flaws) {
        if (text.isEmpty()) {
            flaws.add(flaw(Part.DOCUMENT_NUMBER, Fault.MISSING));
        } else if (text.length() > LONGEST_NUMBER) {
            flaws.add(flaw(Part.DOCUMENT_NUMBER, Fault.TOO_LONG));
        } else if (!NoticeRows.plain(text)) {
            flaws.add(flaw(Part.DOCUMENT_NUMBER, Fault.MALFORMED));
        }
        return text;
    }

    private static Optional<LocalDate> issuedOn(String text, LocalDate today, List<CalendarFlaw> flaws) {
        if (text.isEmpty()) {
            flaws.add(flaw(Part.ISSUED_ON, Fault.MISSING));
            return Optional.empty();
        }
        var day = day(text);
        if (day.isEmpty()) {
            flaws.add(flaw(Part.ISSUED_ON, Fault.MALFORMED));
        } else if (day.get().isAfter(today)) {
            flaws.add(flaw(Part.ISSUED_ON, Fault.AHEAD));
        }
        return day;
    }

    private static String source(String text, List<CalendarFlaw> flaws) {
        if (text.isEmpty()) {
            flaws.add(flaw(Part.SOURCE, Fault.MISSING));
        } else if (text.length() > LONGEST_SOURCE) {
            flaws.add(flaw(Part.SOURCE, Fault.TOO_LONG));
        } else if (!webAddress(text)) {
            flaws.add(flaw(Part.SOURCE, Fault.MALFORMED));
        }
        return text;
    }

    private static boolean webAddress(String text) {
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme();
            return scheme != null
                    && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A day in one of the forms in which people write it. */
    static Optional<LocalDate> day(String text) {
        var found = DAY.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static CalendarFlaw flaw(Part part, Fault fault) {
        return new CalendarFlaw(part, fault, 0, "");
    }
}
