package cn.gov.zs.housing.applicant.objection.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.objection.Charge;
import cn.gov.zs.housing.applicant.objection.Ground;
import cn.gov.zs.housing.applicant.objection.Investigations;
import cn.gov.zs.housing.applicant.objection.Investigator;
import cn.gov.zs.housing.applicant.objection.Objection;
import cn.gov.zs.housing.applicant.objection.ObjectionId;
import cn.gov.zs.housing.applicant.objection.Objections;
import cn.gov.zs.housing.applicant.objection.Objections.Desk;
import cn.gov.zs.housing.applicant.objection.StepAnswer;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.workdays.CountedDay;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What staff do with objections, and how each answer becomes HTTP, for the pages as for the API. */
@Component
class ObjectionDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ObjectionDesk.class);

    private final Objections objections;
    private final Investigations investigations;
    private final Passages passages;
    private final Supplier<WorkCalendar> calendar;
    private final Clock clock;

    ObjectionDesk(
            Objections objections,
            Investigations investigations,
            Passages passages,
            Supplier<WorkCalendar> calendar,
            Clock clock) {
        this.objections = objections;
        this.investigations = investigations;
        this.passages = passages;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A page of a list. */
    record Listed(List<ObjectionView> items, int page, long total, boolean more) {}

    Listed list(Caller caller, boolean open, Page page) {
        var desk = desk(caller);
        var items = objections.list(desk, open, page).stream().map(this::view).toList();
        var total = objections.count(desk, open);
        return new Listed(items, page.number(), total, page.skip() + (long) items.size() < total);
    }

    /** All of a list. */
    Rows<ObjectionView> rows(Caller caller, boolean open) {
        var desk = desk(caller);
        return new Rows<>(objections.count(desk, open), objections.stream(desk, open)).map(this::view);
    }

    /** How many wait for the caller; empty when objections are no work of hers. */
    Optional<Long> waiting(Caller caller) {
        return Scopes.find(caller).flatMap(ObjectionDesk::find).map(desk -> objections.count(desk, true));
    }

    /** Whether objections are any work of the caller's. */
    boolean concerns(Caller caller) {
        return Scopes.find(caller).flatMap(ObjectionDesk::find).isPresent();
    }

    private static Desk desk(Caller caller) {
        caller.require(Scopes.TOWNSHIP_CLERK, Scopes.TOWNSHIP_REVIEWER, Scopes.CITY_REVIEWER, Scopes.CITY_APPROVER);
        return find(Scopes.of(caller)).orElseThrow(ProblemException::absent);
    }

    /** A village takes part in the first review and so has no desk. */
    private static Optional<Desk> find(Scope scope) {
        return switch (scope) {
            case Scope.OneTownship(var township) -> Optional.of(Desk.of(township));
            case Scope.WholeCity _ -> Optional.of(Desk.ofCity());
            case Scope.OneVillage _ -> Optional.empty();
        };
    }

    /** The objection, to whoever may see the application it is about; 404 otherwise. */
    ObjectionView see(Caller caller, String id) {
        return view(visible(caller, id));
    }

    /** Every day until the last one, with why it counts or does not. */
    List<CountedDay> working(Caller caller, String id) {
        return calendar.get().working(visible(caller, id).state().charge().due());
    }

    /** Whether the caller's level investigates it; whether she may is said when she tries. */
    boolean handles(Caller caller, String id) {
        return investigator(caller).handles(visible(caller, id).state().charge());
    }

    private Versioned<Objection> visible(Caller caller, String id) {
        desk(caller);
        var found = ObjectionId.read(id).flatMap(objections::find).orElseThrow(ProblemException::absent);
        passages.visible(caller, found.state().charge().application().text());
        return found;
    }

    void investigate(Caller caller, String id, long version, Finding finding) {
        var charge = visible(caller, id).state().charge();
        answer(
                charge,
                "investigated",
                investigations.investigate(charge.id(), version, investigator(caller), finding, now()));
    }

    void answer(Caller caller, String id, long version, Ground ground, Finding reasons) {
        var charge = visible(caller, id).state().charge();
        answer(
                charge,
                "decided " + ground,
                investigations.answer(charge.id(), version, investigator(caller), ground, reasons, now()));
    }

    private static void answer(Charge charge, String act, StepAnswer answer) {
        LOG.info("{}: {}: {}", charge, act, answer.getClass().getSimpleName());
        switch (answer) {
            case StepAnswer.Taken _ -> {}
            case StepAnswer.NotHers _ ->
                throw new ProblemException(403, "objection.other-desk", Map.of("stage", charge.stage()));
            case StepAnswer.NotDue(var phase) ->
                throw ProblemException.conflict("objection.not-due", Map.of("phase", phase));
            case StepAnswer.OwnApplication barred ->
                throw ProblemException.refused(
                        "review.own-application", barred.clause().ref(), Map.of());
            case StepAnswer.OwnReview barred ->
                throw ProblemException.refused(
                        "objection.own-review", barred.clause().ref(), Map.of());
        }
    }

    private static Investigator investigator(Caller caller) {
        return desk(caller)
                .township()
                .<Investigator>map(township -> new Investigator.OfTownship(caller.subject(), caller.name(), township))
                .orElseGet(() -> new Investigator.OfCity(caller.subject(), caller.name()));
    }

    ObjectionView view(Versioned<Objection> read) {
        return ObjectionView.of(read, today(), calendar.get());
    }

    private LocalDate today() {
        return ShanghaiDay.of(clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
