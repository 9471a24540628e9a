package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.Qualified;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.change.ChangeAnswer;
import cn.gov.zs.housing.applicant.change.ChangeId;
import cn.gov.zs.housing.applicant.change.ChangeState;
import cn.gov.zs.housing.applicant.change.Changes;
import cn.gov.zs.housing.applicant.change.Conclusion;
import cn.gov.zs.housing.applicant.change.NewDeclaration;
import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.housing.applicant.change.ReportedChange;
import cn.gov.zs.housing.applicant.change.ReportedChanges;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.review.web.Passages;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who may do what with changes, and how each answer becomes HTTP, for the pages as for the API. */
@Component
public class ChangeDesk {
    /** Who of the staff may report what she found. */
    private static final String[] FINDERS = {"township-clerk", Scopes.TOWNSHIP_REVIEWER, Scopes.CITY_REVIEWER};

    /** Who of the staff types what a household hands in on paper. */
    private static final String[] CLERKS = {Scopes.VILLAGE_CLERK, Scopes.TOWNSHIP_CLERK};

    private static final Logger LOG = LoggerFactory.getLogger(ChangeDesk.class);

    private final Changes changes;
    private final ReportedChanges stored;
    private final Applications applications;
    private final Passages passages;
    private final OwnCases cases;
    private final Supplier<WorkCalendar> calendar;
    private final Clock clock;

    ChangeDesk(
            Changes changes,
            ReportedChanges stored,
            Applications applications,
            Passages passages,
            OwnCases cases,
            Supplier<WorkCalendar> calendar,
            Clock clock) {
        this.changes = changes;
        this.stored = stored;
        this.applications = applications;
        this.passages = passages;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What somebody reports beside the declaration. */
    record Notice(LocalDate changedOn, Finding words) {}

    /** The caller's own application; 404 when it is not hers. */
    Versioned<Application> own(Caller caller, String id) {
        return cases.get(caller, id);
    }

    /** Whoever opens the form for a household that has nothing to change is told so at once. */
    static void requireQualified(Application application) {
        if (!(application instanceof Qualified)) {
            throw new ProblemException(409, "change.not-waiting", Map.of("state", application.state()));
        }
    }

    /** An application in which this member of staff may report what she found. */
    Versioned<Application> found(Caller caller, String id) {
        caller.require(FINDERS);
        return passages.visible(caller, id);
    }

    /** An application the caller may see; 404 otherwise. */
    Versioned<Application> visible(Caller caller, String id) {
        return passages.visible(caller, id);
    }

    /** An application in which this clerk may type what its household reports on paper. */
    Versioned<Application> atWindow(Caller caller, String id) {
        caller.require(CLERKS);
        var application = passages.visible(caller, id);
        passages.requireOtherEyes(caller, application.state());
        return application;
    }

    /** Whether she may type what a household reports on paper. */
    static boolean mayType(Caller caller) {
        return Arrays.stream(CLERKS).anyMatch(caller::has);
    }

    /** Whether she may report what she found. */
    static boolean mayFind(Caller caller) {
        return Arrays.stream(FINDERS).anyMatch(caller::has);
    }

    /** What is typed of the day and in words; flaws are added to the list. */
    Optional<Notice> notice(@Nullable String day, @Nullable String words, List<Flaw> flaws) {
        var text = words == null ? "" : words.strip();
        Finding.faultOf(text).ifPresent(fault -> flaws.add(new Flaw("words", Flaw.Kind.valueOf(fault.name()))));
        LocalDate on = null;
        if (day == null || day.isBlank()) {
            flaws.add(new Flaw("changedOn", Flaw.Kind.REQUIRED));
        } else {
            try {
                on = LocalDate.parse(day.strip());
                if (on.isAfter(ShanghaiDay.of(clock.instant()))) {
                    flaws.add(new Flaw("changedOn", Flaw.Kind.IN_THE_FUTURE));
                } else if (on.getYear() < 1900) {
                    flaws.add(new Flaw("changedOn", Flaw.Kind.OUT_OF_RANGE));
                }
            } catch (DateTimeParseException noDay) {
                flaws.add(new Flaw("changedOn", Flaw.Kind.NOT_A_DAY));
            }
        }
        return flaws.isEmpty() && on != null ? Optional.of(new Notice(on, new Finding(text))) : Optional.empty();
    }

    /** What is wrong with a declaration that is typed for this case; nothing is kept. */
    List<Flaw> flaws(Application application, Draft draft) {
        var complete = KnownNumbers.in(draft, application.declaration());
        return switch (NewDeclaration.of(complete, application, now())) {
            case NewDeclaration.Outcome.Complete _ -> List.of();
            case NewDeclaration.Outcome.Flawed(var flaws) -> flaws;
            case NewDeclaration.Outcome.OtherTownship _ ->
                List.of(new Flaw(placeOf(draft.hukou()), Flaw.Kind.OTHER_TOWNSHIP));
        };
    }

    /** Who has hukou elsewhere belongs to the township she lives in. */
    private static String placeOf(Draft.@Nullable HukouDraft hukou) {
        var village = hukou == null ? null : hukou.village();
        return village == null || village.isBlank() ? "current.village" : "hukou.village";
    }

    /**
     * Keeps a report, or says what is wrong with the declaration.
     *
     * @param onPaper whether the caller types it at the window from the household's paper
     */
    public Reported report(
            Caller caller,
            Versioned<Application> application,
            String form,
            Origin origin,
            boolean onPaper,
            LocalDate changedOn,
            Finding words,
            Draft draft) {
        var id = application.state().id();
        var by = new Handling(caller.subject(), caller.name(), now(), words);
        var complete = KnownNumbers.in(draft, application.state().declaration());
        Supplier<ChangeAnswer> deed = () -> changes.report(id, form, origin, by, onPaper, changedOn, complete);
        var answer = onPaper || origin == Origin.STAFF
                ? deed.get()
                : cases.act(caller.subject(), id, "change", deed, ChangeAnswer.Moved.class::isInstance);
        if (answer instanceof ChangeAnswer.Flawed(var flaws)) {
            return new Reported(Optional.empty(), flaws);
        }
        return new Reported(Optional.of(moved(id, "change reported", answer).id()), List.of());
    }

    /**
     * What became of a report.
     *
     * @param id the change; empty when something is wrong
     */
    public record Reported(Optional<ChangeId> id, List<Flaw> flaws) {}

    ChangeView mine(Caller caller, String id, String place) {
        own(caller, id);
        return view(existing(id, place), false);
    }

    ChangeView seen(Caller caller, String id, String place) {
        passages.visible(caller, id);
        return view(existing(id, place), true);
    }

    List<ChangeView> of(Application application, boolean staff) {
        return stored.of(application.id()).stream().map(one -> view(one, staff)).toList();
    }

    /** What the household declares in a change, if it still passes. */
    Optional<Declaration> declared(String id, String place) {
        return declaration(existing(id, place).state());
    }

    /** A page of a list. */
    record Listed(List<ChangeView> items, int page, long total, boolean more) {}

    Listed list(Caller caller, ChangeState state, Page page) {
        var township = township(caller);
        var items = stored.list(township, state, page).stream()
                .map(one -> ChangeView.of(one, Optional.empty(), true, calendar.get()))
                .toList();
        var total = stored.count(township, state);
        return new Listed(items, page.number(), total, page.skip() + (long) items.size() < total);
    }

    /** All of a list. */
    Rows<ChangeView> rows(Caller caller, ChangeState state) {
        var township = township(caller);
        return new Rows<>(stored.count(township, state), stored.stream(township, state))
                .map(one -> ChangeView.of(one, Optional.empty(), true, calendar.get()));
    }

    /** Empty for the whole city. */
    static Optional<Township> township(Caller caller) {
        caller.require("township-clerk", Scopes.TOWNSHIP_REVIEWER, Scopes.CITY_REVIEWER, Scopes.CITY_APPROVER);
        return caller.has(Scopes.CITY_REVIEWER) || caller.has(Scopes.CITY_APPROVER)
                ? Optional.empty()
                : Optional.of(townshipOf(caller));
    }

    static Township townshipOf(Caller caller) {
        return caller.township()
                .flatMap(Townships::find)
                .orElseThrow(() -> new ProblemException(403, "scope.missing", Map.of()));
    }

    void check(Caller caller, String id, String place, long version, @Nullable String finding) {
        caller.require(Scopes.TOWNSHIP_REVIEWER);
        passages.requireOtherEyes(caller, passages.visible(caller, id).state());
        var change = existing(id, place).state().id();
        var by = new Reviewer.OfTownship(caller.subject(), caller.name(), townshipOf(caller));
        moved(
                change.application(),
                "change checked",
                changes.check(change, version, by, words("finding", finding), now()));
    }

    void decide(
            Caller caller, String id, String place, long version, @Nullable String typed, @Nullable String reasons) {
        caller.require(Scopes.CITY_APPROVER);
        passages.requireOtherEyes(caller, passages.visible(caller, id).state());
        var change = existing(id, place).state().id();
        var conclusion = Arrays.stream(Conclusion.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("conclusion", "unknown-choice", "flaw.unknown-choice"));
        var by = new Approver(caller.subject(), caller.name());
        moved(
                change.application(),
                "change decided " + conclusion,
                changes.decide(change, version, by, conclusion, words("reasons", reasons), now()));
    }

    void withdraw(Caller caller, String id, String place, long version) {
        var household = cases.find(caller, id).isPresent();
        if (!household) {
            passages.visible(caller, id);
        }
        var change = existing(id, place).state().id();
        Runnable deed = () -> moved(
                change.application(),
                "change withdrawn",
                changes.withdraw(change, version, caller.subject(), household, now()));
        if (household) {
            cases.act(caller.subject(), change.application(), "change-withdrawal", deed);
        } else {
            deed.run();
        }
    }

    private ChangeView view(Versioned<ReportedChange> change, boolean staff) {
        return ChangeView.of(change, declaration(change.state()), staff, calendar.get());
    }

    private Optional<Declaration> declaration(ReportedChange change) {
        var application =
                applications.find(change.id().application()).orElseThrow().state();
        return NewDeclaration.of(
                                change.report().draft(),
                                application,
                                change.report().report().at())
                        instanceof NewDeclaration.Outcome.Complete(var declaration)
                ? Optional.of(declaration)
                : Optional.empty();
    }

    private Versioned<ReportedChange> existing(String id, String place) {
        return ChangeId.read(id, place).flatMap(stored::find).orElseThrow(ProblemException::absent);
    }

    private static ReportedChange moved(ApplicationId id, String what, ChangeAnswer answer) {
        LOG.info("application {}: {}: {}", id, what, answer.getClass().getSimpleName());
        return switch (answer) {
            case ChangeAnswer.Moved(var now) -> now;
            case ChangeAnswer.Replayed(var standing) ->
                throw ProblemException.conflict(
                        "form.replayed", Map.of("change", standing.id().text()));
            case ChangeAnswer.Flawed _ -> throw ProblemException.conflict("change.outdated", Map.of());
            case ChangeAnswer.NotQualified refused ->
                throw refused("change.not-waiting", refused, Map.of("state", refused.state()));
            case ChangeAnswer.OpenAlready refused ->
                throw refused(
                        "change.open-already",
                        refused,
                        Map.of("change", refused.open().text()));
            case ChangeAnswer.NotDue refused ->
                throw refused("change.not-due", refused, Map.of("state", refused.state()));
            case ChangeAnswer.OtherTownship refused -> throw refused("household.other-township", refused, Map.of());
            case ChangeAnswer.OwnCase refused -> throw refused("review.own-application", refused, Map.of());
            case ChangeAnswer.OwnReport refused -> throw refused("change.own-report", refused, Map.of());
            case ChangeAnswer.OwnCheck refused -> throw refused("change.own-check", refused, Map.of());
            case ChangeAnswer.OthersReport refused -> throw refused("change.others-report", refused, Map.of());
        };
    }

    private static ProblemException refused(String code, ChangeAnswer.Barred answer, Map<String, ?> facts) {
        return ProblemException.refused(code, answer.clause().ref(), facts);
    }

    /** What is wrong with words that give reasons, worded under {@code flaw.<code>}; empty when nothing is. */
    static Optional<String> faultOf(String words) {
        return Finding.faultOf(words.strip())
                .map(fault -> fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Finding words(String field, @Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        faultOf(text).ifPresent(code -> {
            throw ProblemException.field(field, code, "flaw." + code);
        });
        return new Finding(text);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
