package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Computing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes the lines of a list, some households with each step. A step that is repeated after a crash finds its lines there and
 * counts them as they stand.
 */
public final class RunWalk {
    private final SubsidyRules rules;
    private final SubsidyRuns runs;
    private final PaymentLines lines;
    private final SubsidyGrants grants;
    private final String replica;
    private final InstantSource clock;
    private final int atOnce;
    private final Duration lease;

    /**
     * @param replica tells this process from the others
     * @param atOnce households with each step, 1 or more
     * @param lease how long a replica that fell silent keeps a list; longer than a step takes at its slowest
     */
    public RunWalk(
            SubsidyRules rules,
            SubsidyRuns runs,
            PaymentLines lines,
            SubsidyGrants grants,
            String replica,
            InstantSource clock,
            int atOnce,
            Duration lease) {
        this.rules = rules;
        this.runs = runs;
        this.lines = lines;
        this.grants = grants;
        this.replica = replica;
        this.clock = clock;
        this.atOnce = atOnce;
        this.lease = lease;
    }

    /** Goes on with every list that nobody else works on, until each is done. */
    public void walkAll() {
        for (var run : runs.latest()) {
            if (run instanceof Computing) {
                var month = run.list().month();
                boolean more = true;
                while (more) {
                    more = step(month);
                }
            }
        }
    }

    /**
     * One step.
     *
     * @return whether there is more to do for this replica
     */
    boolean step(YearMonth month) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var taken = runs.change(
                month,
                run -> run instanceof Computing computing
                        ? computing
                                .takenBy(replica, now, now.plus(lease))
                                .<RunAnswer>map(RunAnswer.Kept::new)
                                .orElseGet(() -> new RunAnswer.NotDue(run.name()))
                        : new RunAnswer.NotDue(run.name()));
        if (!(taken instanceof RunAnswer.Kept(Computing computing))) {
            return false;
        }
        var next = grants.begunBy(month, computing.cursor(), atOnce);
        if (next.isEmpty()) {
            mine(month, Computing::finished);
            return false;
        }
        var tally = computing.tally();
        var book = rules.book();
        var earlier = runs.latest();
        for (var grant : next) {
            var line = line(computing, grant, book, earlier).map(lines::keep);
            tally = line.isPresent() ? tally.with(line.get()) : tally.seenOne();
        }
        var counted = tally;
        var upTo = next.getLast().application().text();
        return mine(month, mineStill -> mineStill.advanced(upTo, counted)) instanceof RunAnswer.Kept;
    }

    private RunAnswer mine(YearMonth month, Function<Computing, SubsidyRun> step) {
        return runs.change(
                month,
                run -> run instanceof Computing computing && replica.equals(computing.walker())
                        ? new RunAnswer.Kept(step.apply(computing))
                        : new RunAnswer.NotDue(run.name()));
    }

    private Optional<PaymentLine> line(Computing run, SubsidyGrant grant, RuleBook book, List<SubsidyRun> earlier) {
        var covered = lines.of(grant.application()).stream()
                .filter(line -> earlier.stream().anyMatch(each -> each.covers(line)))
                .flatMap(line -> line.months().stream())
                .map(MonthShare::month)
                .collect(Collectors.toSet());
        grant.paid().forEach(month -> covered.add(month.month()));
        var shares = grant.due(run.list().month(), covered).stream()
                .flatMap(month -> share(month, grant, book, run.made().at()).stream())
                .toList();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaymentLine(
                        run.list(),
                        grant.application(),
                        grant.township(),
                        grant.holder(),
                        grant.maskedId(),
                        shares,
                        grant.account(),
                        new PaymentLine.Result.Pending()));
    }

    /** A month without a rule, or one whose coefficients leave nothing, has nothing to pay. */
    private static Optional<MonthShare> share(YearMonth month, SubsidyGrant grant, RuleBook book, Instant known) {
        return book.inForce(month, known)
                .map(version -> version.rule().workingFor(version.number(), grant.factsIn(month)))
                .filter(working -> working.amount().amount().signum() > 0)
                .map(working -> new MonthShare(month, working));
    }
}
