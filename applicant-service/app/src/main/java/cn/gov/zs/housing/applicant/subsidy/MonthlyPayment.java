package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Approved;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Closed;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Computing;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Discarded;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.ToApprove;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The monthly payment: who may start, change, approve and close a list, and when. */
public final class MonthlyPayment {
    private static final int AT_ONCE = 500;

    private final SubsidyRules rules;
    private final SubsidyRuns runs;
    private final PaymentLines lines;
    private final SubsidyGrants grants;

    /** Works on these. */
    public MonthlyPayment(SubsidyRules rules, SubsidyRuns runs, PaymentLines lines, SubsidyGrants grants) {
        this.rules = rules;
        this.runs = runs;
        this.lines = lines;
        this.grants = grants;
    }

    /** Starts the list of a month, which is then computed in the background. */
    public RunAnswer start(YearMonth month, OfficerAct by) {
        var current = YearMonth.from(ShanghaiDay.of(by.at()));
        if (month.isAfter(current)) {
            return new RunAnswer.FutureMonth(current);
        }
        if (rules.book().inForce(month, by.at()).isEmpty()) {
            return new RunAnswer.NoRule(month);
        }
        int attempt = 1;
        for (var run : runs.latest()) {
            var there = run.list().month();
            var discarded = run instanceof Discarded;
            if (there.equals(month)) {
                if (!discarded) {
                    return new RunAnswer.RunAlready(run.name());
                }
                attempt = run.list().attempt() + 1;
            } else if (there.isAfter(month) && !discarded) {
                return new RunAnswer.LaterMonthRun(there);
            } else if (run instanceof Computing || run instanceof ToApprove) {
                return new RunAnswer.EarlierMonthOpen(there);
            }
        }
        var first = Computing.started(new ListId(month, attempt), by);
        return runs.start(first) ? new RunAnswer.Kept(first) : new RunAnswer.RunAlready(SubsidyRun.Name.COMPUTING);
    }

    /** Holds a line back before the approval. */
    public RunAnswer hold(YearMonth month, ApplicationId application, String reason, OfficerAct by) {
        return runs.change(month, run -> {
            if (!(run instanceof ToApprove waiting)) {
                return new RunAnswer.NotDue(run.name());
            }
            if (run.holds(application)) {
                return new RunAnswer.HeldAlready();
            }
            return lines.find(run.list(), application)
                    .filter(PaymentLine::payable)
                    .<RunAnswer>map(line -> {
                        var all = new ArrayList<>(waiting.holds());
                        all.add(new Hold(application, line.amount(), reason, by));
                        return new RunAnswer.Kept(new ToApprove(run.list(), run.made(), run.tally(), all));
                    })
                    .orElseGet(RunAnswer.NoSuchLine::new);
        });
    }

    /** Lets a line go on that was held back. */
    public RunAnswer release(YearMonth month, ApplicationId application) {
        return runs.change(month, run -> {
            if (!(run instanceof ToApprove waiting)) {
                return new RunAnswer.NotDue(run.name());
            }
            if (!run.holds(application)) {
                return new RunAnswer.NoSuchLine();
            }
            var all = waiting.holds().stream()
                    .filter(hold -> !hold.application().equals(application))
                    .toList();
            return new RunAnswer.Kept(new ToApprove(run.list(), run.made(), run.tally(), all));
        });
    }

    /**
     * Approves a list; from then on it does not change. Its digest is computed here, over what was approved.
     *
     * @param seen the list the approver saw
     * @param seenAmount the sum she saw on it
     */
    public RunAnswer approve(YearMonth month, ListId seen, BigDecimal seenAmount, OfficerAct by) {
        return runs.change(month, run -> {
            if (!(run instanceof ToApprove waiting)) {
                return new RunAnswer.NotDue(run.name());
            }
            if (run.made().bySameAs(by)
                    || waiting.holds().stream().anyMatch(hold -> hold.act().bySameAs(by))) {
                return new RunAnswer.OwnRun();
            }
            if (!run.list().equals(seen) || run.amount().compareTo(seenAmount) != 0) {
                return new RunAnswer.OtherList();
            }
            if (run.households() == 0) {
                return new RunAnswer.Empty();
            }
            var digest = new PaymentDigest();
            payable(run).forEach(digest::add);
            return new RunAnswer.Kept(new Approved(waiting, digest.hex(), by));
        });
    }

    /** Throws a list away before its approval; the month may then be computed again. */
    public RunAnswer discard(YearMonth month, String reason, OfficerAct by) {
        return runs.change(
                month,
                run -> run instanceof Computing || run instanceof ToApprove
                        ? new RunAnswer.Kept(new Discarded(run.list(), run.made(), run.tally(), reason, by))
                        : new RunAnswer.NotDue(run.name()));
    }

    /** Records what the bank made of one line. Safe to repeat; the household's own record follows the list's. */
    public RunAnswer record(YearMonth month, ApplicationId application, PaymentLine.Result result, OfficerAct by) {
        var run = runs.find(month);
        if (run.isEmpty()) {
            return new RunAnswer.Absent();
        }
        if (!(run.get() instanceof Approved approved)) {
            return new RunAnswer.NotDue(run.get().name());
        }
        if (!possible(result, approved, by.at())) {
            return new RunAnswer.DayOutOfRange();
        }
        var line = lines.find(approved.list(), application)
                .filter(found -> found.payable() && !approved.holds(application));
        if (line.isEmpty()) {
            return new RunAnswer.NoSuchLine();
        }
        var stands = lines.record(approved.list(), application, result);
        if (!stands.result().equals(result)) {
            return new RunAnswer.ResultRecorded();
        }
        reached(stands, by);
        return new RunAnswer.Kept(approved);
    }

    /**
     * Records what the bank made of many lines, which were all looked at before ({@link BankResultsReader}). Each line is its own write:
     * after a crash the same workbook records the rest. Safe to repeat.
     */
    public RunAnswer recordAll(YearMonth month, List<BankResult> results, OfficerAct by) {
        var run = runs.find(month);
        if (run.isEmpty()) {
            return new RunAnswer.Absent();
        }
        if (!(run.get() instanceof Approved approved)) {
            return new RunAnswer.NotDue(run.get().name());
        }
        if (!results.stream().allMatch(each -> possible(each.result(), approved, by.at()))) {
            return new RunAnswer.DayOutOfRange();
        }
        boolean other = false;
        for (var each : results) {
            var stands = lines.record(approved.list(), each.application(), each.result());
            if (stands.result().equals(each.result())) {
                reached(stands, by);
            } else {
                // somebody typed another result while the workbook was read
                other = true;
            }
        }
        return other ? new RunAnswer.ResultRecorded() : new RunAnswer.Kept(approved);
    }

    /** Records all lines without a result as paid on this day: the bank reports what came back, and the rest arrived. */
    public RunAnswer recordRest(YearMonth month, LocalDate paidOn, OfficerAct by) {
        var run = runs.find(month);
        if (run.isEmpty()) {
            return new RunAnswer.Absent();
        }
        if (!(run.get() instanceof Approved approved)) {
            return new RunAnswer.NotDue(run.get().name());
        }
        var paid = new PaymentLine.Result.Paid(paidOn);
        if (!possible(paid, approved, by.at())) {
            return new RunAnswer.DayOutOfRange();
        }
        for (var line : payable(approved)) {
            if (line.result() instanceof PaymentLine.Result.Pending) {
                reached(lines.record(approved.list(), line.application(), paid), by);
            }
        }
        return new RunAnswer.Kept(approved);
    }

    /** Closes a list whose results are all there, and has the payment published. */
    public RunAnswer close(YearMonth month, OfficerAct by) {
        var found = runs.find(month);
        if (found.isEmpty()) {
            return new RunAnswer.Absent();
        }
        if (!(found.get() instanceof Approved approved)) {
            return new RunAnswer.NotDue(found.get().name());
        }
        var all = payable(approved);
        var missing = (int) all.stream()
                .filter(line -> line.result() instanceof PaymentLine.Result.Pending)
                .count();
        if (missing > 0) {
            return new RunAnswer.ResultsMissing(missing);
        }
        var paid = all.stream()
                .filter(line -> line.result() instanceof PaymentLine.Result.Paid)
                .toList();
        // a crash may have come between a result and the household's own record
        paid.forEach(line -> reached(line, by));
        var total = paid.stream().map(line -> line.amount().amount()).reduce(new BigDecimal("0.00"), BigDecimal::add);
        return runs.close(
                month,
                run -> run instanceof Approved now
                        ? new RunAnswer.Kept(new Closed(now, paid.size(), total, all.size() - paid.size(), by))
                        : new RunAnswer.NotDue(run.name()),
                paid);
    }

    /** The lines a list pays, in the order of their applications' numbers. */
    public List<PaymentLine> payable(SubsidyRun run) {
        var all = new ArrayList<PaymentLine>();
        var after = "";
        while (true) {
            var next = lines.walk(run.list(), after, AT_ONCE);
            if (next.isEmpty()) {
                return all;
            }
            next.stream()
                    .filter(line -> line.payable() && !run.holds(line.application()))
                    .forEach(all::add);
            after = next.getLast().application().text();
        }
    }

    private void reached(PaymentLine line, OfficerAct by) {
        if (line.result() instanceof PaymentLine.Result.Paid(LocalDate on)) {
            var months = line.months().stream()
                    .map(share -> new PaidMonth(
                            share.month(), share.working().amount(), line.list().month(), on))
                    .toList();
            grants.change(line.application(), grant -> new GrantAnswer.Kept(grant.paid(months, by)));
        }
    }

    /** Whether the bank can have done so on that day: after the approval, and not in the future. */
    static boolean possible(PaymentLine.Result result, Approved approved, Instant now) {
        var on = switch (result) {
            case PaymentLine.Result.Pending _ -> throw new IllegalStateException("the bank said nothing");
            case PaymentLine.Result.Paid(var day) -> day;
            case PaymentLine.Result.Returned returned -> returned.on();
        };
        return !on.isAfter(ShanghaiDay.of(now))
                && !on.isBefore(ShanghaiDay.of(approved.approved().at()));
    }
}
