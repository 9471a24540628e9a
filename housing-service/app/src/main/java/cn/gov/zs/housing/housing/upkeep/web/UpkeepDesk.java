package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.upkeep.CheckAnswer;
import cn.gov.zs.housing.housing.upkeep.CheckBook;
import cn.gov.zs.housing.housing.upkeep.Fault;
import cn.gov.zs.housing.housing.upkeep.Finding;
import cn.gov.zs.housing.housing.upkeep.Hand;
import cn.gov.zs.housing.housing.upkeep.OccupancyCheck;
import cn.gov.zs.housing.housing.upkeep.Repair;
import cn.gov.zs.housing.housing.upkeep.RepairAct;
import cn.gov.zs.housing.housing.upkeep.RepairBook;
import cn.gov.zs.housing.housing.upkeep.RepairFile;
import cn.gov.zs.housing.housing.upkeep.Residents;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What pages and interface do alike with checks and repairs. */
@Component
class UpkeepDesk {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepDesk.class);

    private final Aggregates<Repair> repairs;
    private final Aggregates<OccupancyCheck> checks;
    private final RepairBook repairBook;
    private final CheckBook checkBook;
    private final Residents residents;
    private final Clock clock;

    UpkeepDesk(
            Aggregates<Repair> repairs,
            Aggregates<OccupancyCheck> checks,
            RepairBook repairBook,
            CheckBook checkBook,
            Residents residents,
            Clock clock) {
        this.repairs = repairs;
        this.checks = checks;
        this.repairBook = repairBook;
        this.checkBook = checkBook;
        this.residents = residents;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Hand hand(Caller caller) {
        return new Hand(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** What the office calls the home. */
    String place(String home) {
        return residents.place(home).orElse(home);
    }

    Residents residents() {
        return residents;
    }

    Versioned<Repair> repair(UUID id) {
        return repairs.find(id.toString()).orElseThrow(ProblemException::absent);
    }

    /** The caller's own; 404 for all others alike. */
    Versioned<Repair> own(UUID id, Caller caller) {
        return repairs.find(id.toString())
                .filter(found -> found.state().file().subject().equals(caller.subject()))
                .orElseThrow(ProblemException::absent);
    }

    Versioned<OccupancyCheck> check(UUID id) {
        return checks.find(id.toString()).orElseThrow(ProblemException::absent);
    }

    /** Takes a request as it was typed; what is wrong is noted beside its field. */
    void report(TypedForm form, Caller caller) {
        var id = form.formId();
        var home = form.typed("home");
        if (home.isEmpty()) {
            form.wrong("home", "typed.required");
        }
        var fault = form.choice("fault", Fault.values());
        var words = form.text("words", RepairFile.LONGEST_WORDS);
        var atHome = form.text("atHome", RepairFile.LONGEST_TIMES);
        if (form.isWrong()) {
            return;
        }
        switch (repairBook.report(new RepairBook.Sent(id, home, fault, words, atHome), hand(caller))) {
            case RepairBook.Answer.Moved _ -> LOG.info("repair {}: reported", id);
            case RepairBook.Answer.NotHerHome _ -> form.wrong("home", "upkeep.not-her-home");
            case RepairBook.Answer.FormReplayed _ ->
                throw ProblemException.conflict("form.replayed", Map.of("repairId", id));
            case RepairBook.Answer.NotNow(var state) -> throw notNow(state.name());
        }
    }

    /** Does what was chosen to the request; what is wrong is noted beside its field. */
    void act(String id, TypedForm form, boolean tenant, Caller caller) {
        var version = form.version();
        var act = form.choice("act", RepairAct.values());
        if (!form.isWrong("act") && act.isTenants() != tenant) {
            form.wrong("act", "typed.required");
        }
        var note = act.isWorded() ? form.text("note", RepairFile.LONGEST_WORDS) : form.typed("note");
        if (note.length() > RepairFile.LONGEST_WORDS) {
            form.wrong("note", "typed.too-long", RepairFile.LONGEST_WORDS);
        }
        if (form.isWrong()) {
            return;
        }
        var answer = repairBook.act(id, version, act, note, hand(caller));
        LOG.info("repair {}: {}: {}", id, act, answer.getClass().getSimpleName());
        if (answer instanceof RepairBook.Answer.NotNow(var state)) {
            throw notNow(state.name());
        }
    }

    private static ProblemException notNow(String state) {
        return ProblemException.conflict("upkeep.not-now", Map.of("state", state));
    }

    /** Plans a visit as it was typed. */
    void plan(TypedForm form, Caller caller) {
        var id = form.formId();
        var home = form.typed("home");
        if (home.isEmpty()) {
            form.wrong("home", "typed.required");
        }
        var day = form.day("day");
        if (!form.isWrong()) {
            note(checkBook.plan(new OccupancyCheck.Visit(id, home, day, hand(caller))), form);
        }
    }

    /** Records what a visit found as it was typed. */
    void record(String id, TypedForm form, Caller caller) {
        var version = form.version();
        var on = form.day("on");
        var finding = form.choice("finding", Finding.values());
        var since = finding == Finding.EMPTY && !form.isWrong("finding")
                ? Optional.of(form.day("emptySince"))
                : Optional.<LocalDate>empty();
        var words = form.text("words", OccupancyCheck.LONGEST_WORDS);
        if (!form.isWrong()) {
            note(
                    checkBook.record(
                            id, version, new OccupancyCheck.Result(on, finding, since, words, hand(caller)), today()),
                    form);
            LOG.info("occupancy check {}: {}", id, finding);
        }
    }

    /** Gives a visit up. */
    void drop(String id, TypedForm form, Caller caller) {
        var version = form.version();
        var reason = form.text("reason", OccupancyCheck.LONGEST_WORDS);
        if (!form.isWrong()) {
            note(checkBook.drop(id, version, reason, hand(caller)), form);
        }
    }

    private static void note(CheckAnswer answer, TypedForm form) {
        switch (answer) {
            case CheckAnswer.Moved _ -> {}
            case CheckAnswer.DayAhead(var field) -> form.wrong(field, "upkeep.day-ahead");
            case CheckAnswer.SinceMissing _ -> form.wrong("emptySince", "typed.required");
            case CheckAnswer.NoSuchHome _ -> form.wrong("home", "upkeep.no-such-home");
            case CheckAnswer.NotPlanned _ -> throw ProblemException.conflict("upkeep.not-planned", Map.of());
            case CheckAnswer.FormReplayed(var check) ->
                throw ProblemException.conflict("form.replayed", Map.of("checkId", check));
        }
    }

    CheckBook checkBook() {
        return checkBook;
    }
}
