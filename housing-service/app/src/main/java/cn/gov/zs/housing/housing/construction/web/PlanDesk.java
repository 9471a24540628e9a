package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.AdoptAnswer;
import cn.gov.zs.housing.housing.construction.Clause;
import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.Due;
import cn.gov.zs.housing.housing.construction.PlanBook;
import cn.gov.zs.housing.housing.construction.PlanContent;
import cn.gov.zs.housing.housing.construction.PlanVersion;
import cn.gov.zs.housing.housing.construction.Signed;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What pages and interface do alike with plans; a refusal becomes a problem here. */
@Component
class PlanDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PlanDesk.class);

    private final PlanBook book;
    private final Aggregates<ConstructionPlan> plans;
    private final Supplier<WorkCalendar> calendar;
    private final Clock clock;

    PlanDesk(
            PlanBook book,
            Aggregates<ConstructionPlan> plans,
            Supplier<WorkCalendar> constructionCalendar,
            Clock clock) {
        this.book = book;
        this.plans = plans;
        this.calendar = constructionCalendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Signed signed(Caller caller) {
        return new Signed(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** The year's plan as it is now; 404 when nobody began one. */
    Versioned<ConstructionPlan> get(int year) {
        return plans.find(Integer.toString(year)).orElseThrow(ProblemException::absent);
    }

    /** Whether the year has a version in force, so that the next one amends it. */
    boolean isInForce(int year) {
        return plans.find(Integer.toString(year))
                .filter(read -> read.state().inForce().isPresent())
                .isPresent();
    }

    /** The draft as the reader saw it; 409 when it is another by now, or none. */
    ConstructionPlan.Drafted draft(int year, long version) {
        var read = get(year);
        if (read.version() != version) {
            throw ProblemException.conflict("state.stale", Map.of("year", year));
        }
        if (read.state() instanceof ConstructionPlan.Drafted drafted) {
            return drafted;
        }
        throw noDraft(year);
    }

    /** Begins a draft; 409 {@code construction.draft-open} when there is one. */
    void begin(int year, String form, String source, String reason, Caller caller) {
        switch (book.begin(year, form, source, reason, signed(caller))) {
            case BEGUN -> LOG.info("construction plan {}: draft begun", year);
            case DRAFT_OPEN -> throw ProblemException.conflict("construction.draft-open", Map.of("year", year));
            case FORM_REPLAYED -> throw ProblemException.conflict("form.replayed", Map.of("year", year));
        }
    }

    void edit(int year, long version, PlanContent content, Caller caller) {
        if (!book.edit(year, version, content, caller.subject())) {
            throw noDraft(year);
        }
    }

    void discard(int year, long version) {
        if (!book.discard(year, version)) {
            throw noDraft(year);
        }
        LOG.info("construction plan {}: draft given up", year);
    }

    /** Adopts it; what can be corrected comes back as an answer. */
    AdoptAnswer adopt(int year, long version, LocalDate adoptedOn, Caller caller) {
        var answer = book.adopt(year, version, adoptedOn, signed(caller), today());
        LOG.info("construction plan {}: adoption: {}", year, answer.getClass().getSimpleName());
        return switch (answer) {
            case AdoptAnswer.OwnEntry _ ->
                throw ProblemException.conflict("construction.own-entry", Map.of("year", year));
            case AdoptAnswer.NoDraft _ -> throw noDraft(year);
            default -> answer;
        };
    }

    /** By when a version was to be public: it is so from its adoption here. */
    DueView due(PlanVersion version) {
        var shown = LocalDate.ofInstant(version.adopted().at(), clock.getZone());
        return DueView.of(Due.of(Clause.ANNUAL_TASK, version.adoptedOn(), Optional.of(shown), calendar.get()), today());
    }

    private static ProblemException noDraft(int year) {
        return ProblemException.conflict("construction.no-draft", Map.of("year", year));
    }
}
