package cn.gov.zs.housing.disclosure.calendar.web;

import cn.gov.zs.housing.disclosure.calendar.CalendarOffice;
import cn.gov.zs.housing.disclosure.calendar.CalendarVersion;
import cn.gov.zs.housing.disclosure.calendar.CalendarVersions;
import cn.gov.zs.housing.disclosure.calendar.Clerk;
import cn.gov.zs.housing.disclosure.calendar.DecisionAnswer;
import cn.gov.zs.housing.disclosure.calendar.ImportAnswer;
import cn.gov.zs.housing.disclosure.calendar.NoticeForm;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.calendar.OpenDeadlines;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.workdays.DayVerdict;
import cn.gov.zs.platform.workdays.StoredCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the pages about the calendar read and do. */
@Component
class CalendarDesk {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarDesk.class);
    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";
    /** A page must not wait for a million. */
    private static final int COUNTED_AT_MOST = 20_000;

    private static final int PAGE_SIZE = 50;

    private final CalendarOffice office;
    private final CalendarVersions versions;
    private final OpenDeadlines deadlines;
    private final StoredCalendar calendar;
    private final Clock clock;

    CalendarDesk(
            CalendarOffice office,
            CalendarVersions versions,
            OpenDeadlines deadlines,
            StoredCalendar calendar,
            Clock clock) {
        this.office = office;
        this.versions = versions;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    static void mayRead(Caller caller) {
        caller.require(OFFICER, HEAD);
    }

    static void mayImport(Caller caller) {
        caller.require(OFFICER);
    }

    LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    WorkCalendar inForce() {
        return calendar.get();
    }

    List<VersionView> list() {
        return versions.list().stream().map(VersionView::of).toList();
    }

    /** The latest version of that year that is in force; empty for what was shipped. */
    Optional<CalendarVersion.Adopted> adopted(int year) {
        return versions.list().stream()
                .filter(version -> version.proposal().table().year() == year)
                .flatMap(version -> version instanceof CalendarVersion.Adopted it
                        ? java.util.stream.Stream.of(it)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    Versioned<CalendarVersion> get(String id) {
        return versions.find(id).orElseThrow(ProblemException::absent);
    }

    /**
     * A day that another version sees differently.
     *
     * @param before what it is by the calendar in force
     * @param after what it would be
     */
    record Changed(LocalDate date, DayVerdict before, DayVerdict after) {}

    /** Days that change by this version, of its year and next to it. */
    List<Changed> changed(CalendarVersion version) {
        var now = inForce();
        var next = office.with(version);
        var year = version.proposal().table().year();
        return now.differences(next, LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 1, 31)).stream()
                .map(day -> new Changed(day, now.verdict(day), next.verdict(day)))
                .toList();
    }

    OpenDeadlines.MoveCount countMoving(CalendarVersion version) {
        return deadlines.countMoving(office.with(version), COUNTED_AT_MOST);
    }

    OpenDeadlines.MovePage moving(CalendarVersion version, String after) {
        return deadlines
                .listMoving(office.with(version), after, PAGE_SIZE)
                .orElseThrow(() -> ProblemException.field("after", "malformed", "duty.flaw.after"));
    }

    Optional<OpenDeadlines.Progress> progress() {
        return deadlines.progress(inForce().version());
    }

    ImportAnswer propose(Caller caller, NoticeForm form) {
        mayImport(caller);
        var answer = office.propose(form, clerk(caller), now());
        LOG.info("A calendar was imported: {}", answer.getClass().getSimpleName());
        return answer;
    }

    DecisionAnswer confirm(Caller caller, String id, long version) {
        mayRead(caller);
        var answer = office.confirm(get(id).id(), version, clerk(caller), now());
        LOG.info("Calendar {}: {}", id, answer.getClass().getSimpleName());
        if (answer instanceof DecisionAnswer.Decided) {
            calendar.refresh();
        }
        return answer;
    }

    DecisionAnswer withdraw(Caller caller, String id, long version, String reason) {
        mayRead(caller);
        var answer = office.withdraw(get(id).id(), version, reason, clerk(caller), now());
        LOG.info("Calendar {}: {}", id, answer.getClass().getSimpleName());
        return answer;
    }

    private static Clerk clerk(Caller caller) {
        return new Clerk(caller.subject(), caller.name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
