package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.stage.CaseClocks;
import cn.gov.zs.housing.applicant.stage.Colleague;
import cn.gov.zs.housing.applicant.stage.Colleagues;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.HandoverRun;
import cn.gov.zs.housing.applicant.stage.HandoverRuns;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives away all cases of an absent colleague, for pages as for the API. */
@Component
class Handing {
    private static final Logger LOG = LoggerFactory.getLogger(Handing.class);

    private final StageDesk desk;
    private final CaseClocks clocks;
    private final Colleagues colleagues;
    private final HandoverRuns runs;

    Handing(StageDesk desk, CaseClocks clocks, Colleagues colleagues, HandoverRuns runs) {
        this.desk = desk;
        this.clocks = clocks;
        this.colleagues = colleagues;
        this.runs = runs;
    }

    /**
     * A colleague whose cases the caller may give away.
     *
     * @param held how many she holds
     */
    record Line(String subject, String username, String name, List<Duty> duties, long held) {}

    /** The duties whose cases the caller may give away. */
    List<Duty> below(Caller caller) {
        var own = Duty.of(caller.roles());
        return Arrays.stream(Duty.values())
                .filter(duty -> own.contains(duty.superior()))
                .toList();
    }

    /** The colleagues who hold something that the caller may give away, a page of all in her scope. */
    List<Line> colleagues(Caller caller, Page page) {
        var scope = Scopes.of(caller);
        return colleagues.list(scope, page).stream()
                .flatMap(it -> line(caller, scope, it))
                .toList();
    }

    /** All of them: as many as an office has people. */
    List<Line> colleagues(Caller caller) {
        var scope = Scopes.of(caller);
        return every(page -> colleagues.list(scope, page))
                .flatMap(it -> line(caller, scope, it))
                .toList();
    }

    private Stream<Line> line(Caller caller, Scope scope, Colleague colleague) {
        if (givable(caller, colleague).isEmpty()) {
            return Stream.empty();
        }
        var held = clocks.countHeldBy(colleague.subject(), scope);
        return held == 0
                ? Stream.empty()
                : Stream.of(new Line(
                        colleague.subject(), colleague.username(), colleague.name(), colleague.duties(), held));
    }

    private static <T> Stream<T> every(Function<Page, List<T>> list) {
        return IntStream.rangeClosed(0, Page.MAX_NUMBER)
                .mapToObj(number -> list.apply(new Page(number, Page.MAX_SIZE)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    /** The colleague with this subject, if the caller may give her cases away; 404 otherwise. */
    Colleague absent(Caller caller, String subject) {
        var scope = Scopes.of(caller);
        return colleagues
                .find(subject)
                .filter(it -> within(scope, it) && !givable(caller, it).isEmpty())
                .orElseThrow(ProblemException::absent);
    }

    /** The first cases she holds. */
    List<DeadlineRow> held(Caller caller, Colleague absent, int limit) {
        return clocks.heldBy(absent.subject(), Scopes.of(caller), "", limit).stream()
                .flatMap(id -> clocks.find(id).stream())
                .flatMap(desk::row)
                .toList();
    }

    /** How many cases she holds. */
    long count(Caller caller, Colleague absent) {
        return clocks.countHeldBy(absent.subject(), Scopes.of(caller));
    }

    /** Whether the one with this login name may have at least one of her duties' cases. */
    boolean mayReplace(Caller caller, Colleague absent, String username) {
        var scope = Scopes.of(caller);
        return colleagues
                .named(username.strip())
                .filter(it -> !it.subject().equals(absent.subject()) && within(scope, it))
                .filter(it -> it.duties().stream().anyMatch(givable(caller, absent)::contains))
                .isPresent();
    }

    /** Whether the one with this login name may hold this case now. */
    boolean mayHold(String id, String username) {
        return ApplicationId.read(id)
                .flatMap(clocks::find)
                .filter(kept -> {
                    var running = kept.running();
                    return running != null
                            && colleagues
                                    .named(username.strip())
                                    .flatMap(it -> it.dutyAmong(running.duties(), kept))
                                    .isPresent();
                })
                .isPresent();
    }

    /** Starts a handover; the one from the same form that runs already stays. */
    RunView start(Caller caller, UUID form, Colleague absent, @Nullable String username, Finding reason) {
        var to = desk.colleague(username);
        if (!mayReplace(caller, absent, to.username())) {
            throw ProblemException.field("to", "unknown-colleague", "flaw.unknown-colleague");
        }
        var township = switch (Scopes.of(caller)) {
            case Scope.WholeCity() -> null;
            case Scope.OneTownship(var its) -> its.code();
            case Scope.OneVillage(var village) -> village.township().code();
        };
        var run = runs.start(new HandoverRun(
                form.toString(),
                absent.account(),
                to.account(),
                desk.me(caller).account(),
                givable(caller, absent),
                township,
                reason,
                desk.now(),
                "",
                count(caller, absent),
                0,
                0,
                null,
                null,
                null));
        if (!run.by().subject().equals(caller.subject())) {
            throw ProblemException.absent();
        }
        LOG.info("handover {}: {} cases", run.id(), run.total());
        return RunView.of(run);
    }

    /** A handover the caller started; 404 when it is another's. */
    RunView see(Caller caller, String id) {
        Scopes.of(caller);
        return runs.find(id)
                .filter(run -> run.by().subject().equals(caller.subject()))
                .map(RunView::of)
                .orElseThrow(ProblemException::absent);
    }

    /** The handovers the caller started, newest first. */
    List<RunView> mine(Caller caller, Page page) {
        return runs.startedBy(caller.subject(), page).stream().map(RunView::of).toList();
    }

    /** All of them. */
    List<RunView> mine(Caller caller) {
        Scopes.of(caller);
        return every(page -> mine(caller, page)).toList();
    }

    /** By which duties the caller may give away what the other holds: her own cases by all. */
    private List<Duty> givable(Caller caller, Colleague absent) {
        return caller.subject().equals(absent.subject())
                ? absent.duties()
                : absent.duties().stream().filter(below(caller)::contains).toList();
    }

    private static boolean within(Scope scope, Colleague colleague) {
        return switch (scope) {
            case Scope.WholeCity() -> true;
            case Scope.OneTownship(var township) -> township.code().equals(colleague.township());
            case Scope.OneVillage(var village) -> village.township().code().equals(colleague.township());
        };
    }
}
