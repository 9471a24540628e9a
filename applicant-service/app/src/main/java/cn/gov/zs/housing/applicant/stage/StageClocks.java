package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.WhoseClock;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps each case's clock true to its application. */
public final class StageClocks {
    private final Applications applications;
    private final CaseClocks clocks;
    private final StageTable table;
    private final Supplier<WorkCalendar> calendar;
    private final InstantSource time;

    /** @param calendar the version in force now */
    public StageClocks(
            Applications applications,
            CaseClocks clocks,
            StageTable table,
            Supplier<WorkCalendar> calendar,
            InstantSource time) {
        this.applications = applications;
        this.clocks = clocks;
        this.table = table;
        this.calendar = calendar;
        this.time = time;
    }

    /** The clock that runs in this application, read from it now. */
    public Optional<StageClock> clock(Application application) {
        return StageClock.of(application, table, calendar.get()).map(clock -> asTold(application, clock));
    }

    /** A household's last day is never an earlier one than she was told before. */
    private StageClock asTold(Application application, StageClock clock) {
        if (clock.stage().whose() != WhoseClock.CITIZEN) {
            return clock;
        }
        return clocks.find(application.id())
                .map(CaseClock::running)
                .filter(told -> told.stage() == clock.stage()
                        && told.startedOn().equals(clock.limit().start()))
                .map(told -> new StageClock(
                        clock.rule(),
                        clock.limit()
                                .until(clock.stage()
                                        .whose()
                                        .lastDay(told.dueOn(), clock.limit().due()))))
                .orElse(clock);
    }

    /** The calendar by which clocks are read. */
    public WorkCalendar calendar() {
        return calendar.get();
    }

    /** The rules by which clocks are read. */
    public StageTable table() {
        return table;
    }

    /** A case moved, or may have: its clock is read again. Safe to repeat, and in any order. */
    public void caseMoved(ApplicationId id) {
        applications.find(id).ifPresent(this::refreshed);
    }

    /** The case's clock, true to this application. */
    public CaseClock refreshed(Versioned<Application> application) {
        var state = application.state();
        var by = calendar.get();
        var running = StageClock.of(state, table, by)
                .map(clock -> Running.of(clock, by))
                .orElse(null);
        var over = state.state().closed() || state.state() == ApplicationState.ALLOTMENT_CONFIRMED;
        return clocks.update(
                CaseClock.blank(state.id(), state.township()),
                clock -> clock.moved(
                        application.version(),
                        state.declaration().villages(),
                        running,
                        over,
                        time.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
