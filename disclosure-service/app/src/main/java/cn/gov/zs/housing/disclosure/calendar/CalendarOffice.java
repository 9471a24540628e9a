package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Fault;
import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Part;
import cn.gov.zs.housing.disclosure.calendar.CalendarVersion.Proposal;
import cn.gov.zs.housing.disclosure.calendar.CalendarVersion.Proposed;
import cn.gov.zs.housing.disclosure.contract.CalendarAdoptedV1;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.workdays.CalendarDay;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where the calendar is changed: one clerk imports a notice, another puts it in force (decision 0310). */
public final class CalendarOffice {
    /** Letters in the reason of a withdrawal. */
    public static final int LONGEST_REASON = 300;

    private final CalendarVersions versions;
    private final NoticeReader reader;
    private final Supplier<WorkCalendar> inForce;

    /** @param inForce reads the calendar in force now, not as it was a while ago */
    public CalendarOffice(CalendarVersions versions, NoticeReader reader, Supplier<WorkCalendar> inForce) {
        this.versions = versions;
        this.reader = reader;
        this.inForce = inForce;
    }

    /** Takes a notice in. */
    public ImportAnswer propose(NoticeForm form, Clerk by, Instant now) {
        var calendar = inForce.get();
        return switch (reader.read(form, OfficeDay.of(now), calendar.lastNoticedYear())) {
            case NoticeReader.Reading.Flawed(var flaws) -> new ImportAnswer.Flawed(flaws);
            case NoticeReader.Reading.Sound(var table) -> propose(table, by, now, calendar);
        };
    }

    private ImportAnswer propose(YearTable table, Clerk by, Instant now, WorkCalendar calendar) {
        var year = table.year();
        if (year <= calendar.lastNoticedYear() && kinds(table).equals(kinds(calendar, year))) {
            return new ImportAnswer.Flawed(List.of(new CalendarFlaw(Part.FILE, Fault.NOTHING_NEW, 0, "")));
        }
        while (true) {
            var all = versions.list();
            var waiting = all.stream().filter(Proposed.class::isInstance).findFirst();
            if (waiting.isPresent()) {
                return new ImportAnswer.AnotherWaits(waiting.get().id());
            }
            var revision = 1
                    + all.stream()
                            .map(CalendarVersion::proposal)
                            .filter(known -> known.table().year() == year)
                            .mapToInt(Proposal::revision)
                            .max()
                            .orElse(0);
            var proposed = new Proposed(new Proposal(table, revision, by, now, calendar.version()));
            if (versions.add(proposed)) {
                return new ImportAnswer.Proposed(proposed);
            }
            // somebody imported at the same moment: look again
        }
    }

    private static Map<LocalDate, CalendarDay.Kind> kinds(YearTable table) {
        return table.days().stream()
                .filter(day -> day.date().getYear() == table.year())
                .collect(Collectors.toMap(YearTable.Day::date, YearTable.Day::kind));
    }

    private static Map<LocalDate, CalendarDay.Kind> kinds(WorkCalendar calendar, int year) {
        return calendar.listed(year).stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::kind));
    }

    /**
     * Puts it in force and tells every service.
     *
     * @param version the version of the document that she read
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when it was changed since
     */
    public DecisionAnswer confirm(String id, long version, Clerk by, Instant now) {
        var calendar = inForce.get();
        return versions.change(id, version, standing -> {
            if (!(standing instanceof Proposed proposed)) {
                return Change.none(new DecisionAnswer.DecidedBefore());
            }
            if (by.same(proposed.proposal().by())) {
                return Change.none(new DecisionAnswer.SamePerson());
            }
            if (!calendar.version().equals(proposed.proposal().basedOn())) {
                return Change.none(new DecisionAnswer.OtherCalendarSince(calendar.version()));
            }
            var adopted = proposed.adopt(by, now);
            return Change.to(
                    adopted,
                    List.of(Outgoing.of(CalendarAdoptedV1.TYPE, told(adopted))),
                    new DecisionAnswer.Decided(adopted));
        });
    }

    /**
     * Takes it back before it is in force; whoever imported it may, too.
     *
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when it was changed since
     */
    public DecisionAnswer withdraw(String id, long version, String reason, Clerk by, Instant now) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new DecisionAnswer.ReasonNeeded(LONGEST_REASON);
        }
        return versions.change(id, version, standing -> {
            if (!(standing instanceof Proposed proposed)) {
                return Change.none(new DecisionAnswer.DecidedBefore());
            }
            var withdrawn = proposed.withdraw(by, why, now);
            return Change.to(withdrawn, List.of(), new DecisionAnswer.Decided(withdrawn));
        });
    }

    /** The calendar as it would be. */
    public WorkCalendar with(CalendarVersion version) {
        return inForce.get().with(List.of(version.proposal().notice()));
    }

    private static CalendarAdoptedV1 told(CalendarVersion.Adopted adopted) {
        var table = adopted.proposal().table();
        return new CalendarAdoptedV1(
                adopted.id(),
                table.year(),
                adopted.proposal().revision(),
                table.title(),
                table.documentNumber(),
                table.issuedOn(),
                table.source(),
                table.days().stream()
                        .map(day -> new CalendarAdoptedV1.Day(
                                day.date(),
                                CalendarAdoptedV1.Kind.valueOf(day.kind().name()),
                                day.name()))
                        .toList(),
                OfficeDay.of(adopted.at()),
                table.digest(),
                path(table.year()));
    }

    /** Where the public reads that year. */
    public static String path(int year) {
        return "/calendar?year=" + year;
    }
}
