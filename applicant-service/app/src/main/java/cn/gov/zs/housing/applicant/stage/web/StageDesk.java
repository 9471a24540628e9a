package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.stage.CaseClock;
import cn.gov.zs.housing.applicant.stage.CaseClocks;
import cn.gov.zs.housing.applicant.stage.Colleague;
import cn.gov.zs.housing.applicant.stage.Colleagues;
import cn.gov.zs.housing.applicant.stage.DeadlineListing;
import cn.gov.zs.housing.applicant.stage.DueState;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.Escalation;
import cn.gov.zs.housing.applicant.stage.HoldAnswer;
import cn.gov.zs.housing.applicant.stage.Running;
import cn.gov.zs.housing.applicant.stage.StageClocks;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What staff see of deadlines and do with cases they handle, and how each answer becomes HTTP, for pages as for the API. */
@Component
class StageDesk {
    private static final Logger LOG = LoggerFactory.getLogger(StageDesk.class);

    private final StageClocks truth;
    private final CaseClocks clocks;
    private final Colleagues colleagues;
    private final Applications applications;
    private final Passages passages;
    private final Clock clock;

    StageDesk(
            StageClocks truth,
            CaseClocks clocks,
            Colleagues colleagues,
            Applications applications,
            Passages passages,
            Clock clock) {
        this.truth = truth;
        this.clocks = clocks;
        this.colleagues = colleagues;
        this.applications = applications;
        this.passages = passages;
        this.clock = clock;
    }

    /** What is kept of a case, true to this application. */
    CaseClock kept(Versioned<Application> application) {
        return truth.refreshed(application);
    }

    /** The clock of a case, with what was recorded of it. */
    Optional<ClockView> forStaff(Versioned<Application> application, CaseClock kept) {
        return truth.clock(application.state())
                .map(it -> ClockView.of(it, today(), truth.calendar(), ClockView.Record.of(kept)));
    }

    /** The same for the household. */
    Optional<ClockView> forHousehold(Application application) {
        return truth.clock(application).map(it -> ClockView.of(it, today(), truth.calendar(), null));
    }

    /** A page of deadlines in the caller's scope. */
    DeadlineList deadlines(Caller caller, DeadlineFilter filter, Page page) {
        return list(listing(caller, filter), page);
    }

    /** A page of the cases the caller handles. */
    DeadlineList held(Caller caller, Page page) {
        return list(held(caller), page);
    }

    /** All deadlines of such a list. */
    Rows<DeadlineRow> rows(Caller caller, DeadlineFilter filter) {
        return rows(listing(caller, filter));
    }

    /** All cases the caller handles. */
    Rows<DeadlineRow> heldRows(Caller caller) {
        return rows(held(caller));
    }

    private Rows<DeadlineRow> rows(DeadlineListing listing) {
        return new Rows<>(clocks.count(listing), clocks.stream(listing)).flatMap(this::row);
    }

    private DeadlineListing listing(Caller caller, DeadlineFilter filter) {
        return filter.listing(Scopes.of(caller), duties(caller), today());
    }

    private DeadlineListing held(Caller caller) {
        return DeadlineListing.of(Scopes.of(caller), today()).heldBy(caller.subject());
    }

    /** How many are due when, for the staff's home page; empty for whoever is no staff of this service's. */
    Optional<DueCounts> counts(Caller caller) {
        return Scopes.find(caller).map(scope -> {
            var all = DeadlineListing.of(scope, today());
            var mine = all.turnOf(duties(caller));
            return new DueCounts(
                    clocks.count(mine.due(DueState.OVERDUE)),
                    clocks.count(mine.due(DueState.TODAY)),
                    clocks.count(mine.due(DueState.SOON)),
                    clocks.count(all.toldTo(duties(caller))),
                    clocks.count(all.heldBy(caller.subject())));
        });
    }

    /** Whether the caller could take this case now. */
    boolean mayTake(Caller caller, CaseClock kept) {
        return kept.take(me(caller), now()) instanceof HoldAnswer.Held(CaseClock after) && !after.equals(kept);
    }

    /** Whether the caller could give this case to somebody. */
    boolean mayHandOver(Caller caller, CaseClock kept) {
        var running = kept.running();
        if (running == null || running.duties().isEmpty()) {
            return false;
        }
        var holder = kept.holder();
        return holder.filter(it -> it.by().subject().equals(caller.subject())).isPresent()
                || holder.map(it -> List.of(it.duty())).orElse(running.duties()).stream()
                        .anyMatch(duty -> me(caller).superiorOf(duty, kept));
    }

    /** The application, if the caller may see it; 404 otherwise. */
    Versioned<Application> visible(Caller caller, String id) {
        return passages.visible(caller, id);
    }

    /** Takes a case. */
    void take(Caller caller, String id) {
        var application = passages.visible(caller, id);
        truth.refreshed(application);
        var by = me(caller);
        answer(
                application.state().id(),
                "take",
                clocks.decide(application.state().id(), kept -> kept.take(by, now())));
    }

    /** Gives a case to a colleague; 400 at the field that names none who may hold it. */
    void handOver(Caller caller, String id, @Nullable String username, Finding reason) {
        var application = passages.visible(caller, id);
        truth.refreshed(application);
        var by = me(caller);
        var to = colleague(username);
        answer(
                application.state().id(),
                "handover",
                clocks.decide(application.state().id(), kept -> kept.handOver(by, to, reason, now())));
    }

    /** The colleague with this login name; 400 at the field {@code to} when nobody here is called so. */
    Colleague colleague(@Nullable String username) {
        var typed = username == null ? "" : username.strip();
        if (typed.isEmpty()) {
            throw ProblemException.field("to", "required", "flaw.required");
        }
        return colleagues.named(typed).orElseThrow(StageDesk::unknown);
    }

    /** The words in what was typed; 400 at the field {@code reason} when they are none. */
    static Finding reason(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        Finding.faultOf(text).ifPresent(fault -> {
            throw ProblemException.field("reason", code(fault), "flaw." + code(fault));
        });
        return new Finding(text);
    }

    static String code(Finding.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The caller as colleagues know her. */
    Colleague me(Caller caller) {
        return StaffAccounts.of(caller, now());
    }

    LocalDate today() {
        return ShanghaiDay.of(now());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<Duty> duties(Caller caller) {
        return Duty.of(caller.roles());
    }

    private DeadlineList list(DeadlineListing listing, Page page) {
        var items = clocks.list(listing, page).stream().flatMap(this::row).toList();
        var total = clocks.count(listing);
        return new DeadlineList(items, page.number(), page.size(), total, page.skip() + (long) page.size() < total);
    }

    /** The row of this clock, with the names that its application holds. */
    Stream<DeadlineRow> row(CaseClock kept) {
        var running = kept.running();
        return running == null
                ? Stream.empty()
                : applications.find(kept.application()).stream().map(found -> row(kept, running, found.state()));
    }

    private DeadlineRow row(CaseClock kept, Running running, Application application) {
        var applicant = application.declaration().household().applicant();
        return new DeadlineRow(
                kept.application().text(),
                applicant.name().text(),
                applicant.idNumber().masked().toString(),
                kept.township(),
                running.stage(),
                running.startedOn(),
                running.dueOn(),
                running.provisional(),
                due(running.dueOn()),
                kept.holder().map(it -> it.by().name()).orElse(null),
                kept.told().stream().map(Escalation::to).toList());
    }

    private DueState due(LocalDate day) {
        var today = today();
        if (day.isBefore(today)) {
            return DueState.OVERDUE;
        }
        if (day.equals(today)) {
            return DueState.TODAY;
        }
        return day.isAfter(today.plusDays(DueState.SOON_DAYS)) ? DueState.LATER : DueState.SOON;
    }

    private static ProblemException unknown() {
        return ProblemException.field("to", "unknown-colleague", "flaw.unknown-colleague");
    }

    /** Turns what is no holding into a problem. */
    private static void answer(ApplicationId id, String act, HoldAnswer answer) {
        LOG.info("application {}: {}: {}", id, act, answer.getClass().getSimpleName());
        switch (answer) {
            case HoldAnswer.Held _ -> {}
            case HoldAnswer.NotDue _ -> throw ProblemException.conflict("case.not-due", Map.of());
            case HoldAnswer.NotHers(var duties) ->
                throw ProblemException.conflict("case.other-duty", Map.of("duties", duties));
            case HoldAnswer.HeldBy(var holder) ->
                throw ProblemException.conflict("case.held", Map.of("holder", holder.name()), holder.name());
            case HoldAnswer.NotHolder _ -> throw ProblemException.conflict("case.not-holder", Map.of());
            // whether she exists elsewhere is nobody's business here
            case HoldAnswer.NotEntitled _ -> throw unknown();
        }
    }
}
