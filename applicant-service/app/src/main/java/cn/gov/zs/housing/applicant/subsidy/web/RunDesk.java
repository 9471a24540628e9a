package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.inspection.ReadReason;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.subsidy.ListDownload;
import cn.gov.zs.housing.applicant.subsidy.MonthlyPayment;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.PaymentLines;
import cn.gov.zs.housing.applicant.subsidy.PaymentListDownloads;
import cn.gov.zs.housing.applicant.subsidy.PaymentSheet;
import cn.gov.zs.housing.applicant.subsidy.RunAnswer;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrant;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrants;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRuns;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the city does with monthly payment lists, and how each answer becomes HTTP, for the pages as for the API. */
@Component
class RunDesk {
    private static final Logger LOG = LoggerFactory.getLogger(RunDesk.class);

    private final MonthlyPayment payment;
    private final SubsidyRuns runs;
    private final PaymentLines lines;
    private final SubsidyGrants grants;
    private final PaymentListDownloads downloads;
    private final PaymentSheet sheet;
    private final PaymentSheetWords words;
    private final Clock clock;

    RunDesk(
            MonthlyPayment payment,
            SubsidyRuns runs,
            PaymentLines lines,
            SubsidyGrants grants,
            PaymentListDownloads downloads,
            PaymentSheet sheet,
            PaymentSheetWords words,
            Clock clock) {
        this.payment = payment;
        this.runs = runs;
        this.lines = lines;
        this.grants = grants;
        this.downloads = downloads;
        this.sheet = sheet;
        this.words = words;
        this.clock = clock;
    }

    /** A page of a list's lines. */
    record LineList(List<LineView> items, int page, long total, boolean more) {}

    List<RunView> list(Caller caller) {
        requireCity(caller);
        return runs.latest().stream().map(RunView::of).toList();
    }

    RunView see(Caller caller, YearMonth month) {
        requireCity(caller);
        return RunView.of(run(month));
    }

    List<RunView> discarded(Caller caller, YearMonth month) {
        requireCity(caller);
        return runs.discarded(month).stream().map(RunView::of).toList();
    }

    LineList lines(Caller caller, YearMonth month, @Nullable String order, Page page) {
        requireCity(caller);
        var run = run(month);
        var shown = lines.list(run.list(), sorted(order), page);
        var owed = owed(shown);
        var items = shown.stream()
                .map(line -> LineView.of(line, run, owed.get(line.application())))
                .toList();
        var total = lines.count(run.list());
        return new LineList(items, page.number(), total, page.skip() + (long) items.size() < total);
    }

    /** All lines of a list. */
    Rows<LineView> rows(Caller caller, YearMonth month, @Nullable String order) {
        requireCity(caller);
        var run = run(month);
        return new Rows<>(lines.count(run.list()), lines.stream(run.list(), sorted(order)))
                .map(line -> LineView.of(line, run, null));
    }

    /** What the households of these lines owe back; those that owe nothing are left out. */
    private Map<ApplicationId, BigDecimal> owed(List<PaymentLine> shown) {
        return grants.of(shown.stream().map(PaymentLine::application).toList()).stream()
                .filter(grant -> grant.outstanding().amount().signum() > 0)
                .collect(Collectors.toMap(
                        SubsidyGrant::application, grant -> grant.outstanding().amount()));
    }

    private static PaymentLines.Order sorted(@Nullable String order) {
        return order == null || order.isBlank()
                ? PaymentLines.Order.APPLICATION
                : TypedAct.choice("order", order, PaymentLines.Order.class);
    }

    List<ListDownload> downloads(Caller caller, YearMonth month) {
        caller.require(GrantDesk.CITY_REVIEWER, GrantDesk.CITY_APPROVER, "auditor");
        return downloads.of(month);
    }

    RunView start(Caller caller, @Nullable String month) {
        caller.require(GrantDesk.CITY_REVIEWER);
        var of = TypedAct.month("month", month);
        return done(of, "started", payment.start(of, act(caller)));
    }

    RunView hold(Caller caller, YearMonth month, String application, @Nullable String reason) {
        caller.require(GrantDesk.CITY_REVIEWER);
        var words = TypedAct.reason(reason);
        return done(month, "line held", payment.hold(month, number(application), words, act(caller)));
    }

    RunView release(Caller caller, YearMonth month, String application) {
        caller.require(GrantDesk.CITY_REVIEWER);
        return done(month, "line released", payment.release(month, number(application)));
    }

    RunView approve(Caller caller, YearMonth month, @Nullable String list, @Nullable BigDecimal amount) {
        caller.require(GrantDesk.CITY_APPROVER);
        var seen = TypedAct.yuan("amount", amount);
        var shown = runs.find(month)
                .map(SubsidyRun::list)
                .filter(there -> there.text().equals(list));
        if (shown.isEmpty()) {
            throw runs.find(month).isEmpty()
                    ? ProblemException.absent()
                    : ProblemException.conflict("subsidy-run.other-list", Map.of());
        }
        return done(month, "approved", payment.approve(month, shown.get(), seen.amount(), act(caller)));
    }

    RunView discard(Caller caller, YearMonth month, @Nullable String reason) {
        requireCity(caller);
        var words = TypedAct.reason(reason);
        return done(month, "discarded", payment.discard(month, words, act(caller)));
    }

    RunView returned(
            Caller caller, YearMonth month, String application, @Nullable LocalDate on, @Nullable String reason) {
        caller.require(GrantDesk.CITY_REVIEWER);
        var words = TypedAct.reason(reason);
        var result = new PaymentLine.Result.Returned(TypedAct.day("on", on, today()), words);
        return done(month, "line returned", payment.record(month, number(application), result, act(caller)));
    }

    RunView paid(Caller caller, YearMonth month, String application, @Nullable LocalDate on) {
        caller.require(GrantDesk.CITY_REVIEWER);
        var result = new PaymentLine.Result.Paid(TypedAct.day("on", on, today()));
        return done(month, "line paid", payment.record(month, number(application), result, act(caller)));
    }

    RunView restPaid(Caller caller, YearMonth month, @Nullable LocalDate on) {
        caller.require(GrantDesk.CITY_REVIEWER);
        var day = TypedAct.day("on", on, today());
        return done(month, "rest paid", payment.recordRest(month, day, act(caller)));
    }

    RunView close(Caller caller, YearMonth month) {
        caller.require(GrantDesk.CITY_REVIEWER);
        return done(month, "closed", payment.close(month, act(caller)));
    }

    /** The list as a workbook with whole account numbers, after the record of this download was stored. */
    byte[] download(Caller caller, YearMonth month, @Nullable String reason, Locale locale) {
        requireCity(caller);
        var text = reason == null ? "" : reason.strip();
        ReadReason.faultOf(text).ifPresent(fault -> {
            throw TypedAct.wrong("reason", fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        });
        var run = run(month);
        if (run instanceof SubsidyRun.Computing || run instanceof SubsidyRun.Discarded) {
            throw ProblemException.conflict("subsidy-run.not-due", Map.of("state", run.name()));
        }
        var all = payment.payable(run);
        var act = act(caller);
        var download = new ListDownload(
                UUID.randomUUID().toString(), run.list().text(), all.size(), act.subject(), act.name(), act.at(), text);
        downloads.keep(download);
        LOG.info("subsidy list {} downloaded, record {}", run.list().text(), download.id());
        return sheet.write(run, all, words.in(locale));
    }

    private SubsidyRun run(YearMonth month) {
        return runs.find(month).orElseThrow(ProblemException::absent);
    }

    static RunView done(YearMonth month, String what, RunAnswer answer) {
        LOG.info("subsidy run of {}, {}: {}", month, what, answer.getClass().getSimpleName());
        return switch (answer) {
            case RunAnswer.Kept(var run) -> RunView.of(run);
            case RunAnswer.Absent _, RunAnswer.NoSuchLine _ -> throw ProblemException.absent();
            case RunAnswer.FutureMonth(var latest) ->
                throw conflict("future-month", Map.of("latest", latest.toString()), latest);
            case RunAnswer.RunAlready(var state) -> throw conflict("already-run", Map.of("state", state), month);
            case RunAnswer.LaterMonthRun(var later) ->
                throw conflict("later-month", Map.of("later", later.toString()), later);
            case RunAnswer.EarlierMonthOpen(var earlier) ->
                throw conflict("earlier-month", Map.of("earlier", earlier.toString()), earlier);
            case RunAnswer.NoRule(var of) -> throw conflict("no-rule", Map.of("month", of.toString()), of);
            case RunAnswer.NotDue(var state) -> throw conflict("not-due", Map.of("state", state), month);
            case RunAnswer.OwnRun _ ->
                throw ProblemException.refused("subsidy-run.own-run", Clause.SEVERAL_EYES.ref(), Map.of());
            case RunAnswer.HeldAlready _ -> throw conflict("held-already", Map.of(), month);
            case RunAnswer.Empty _ -> throw conflict("empty", Map.of(), month);
            case RunAnswer.OtherList _ -> throw conflict("other-list", Map.of(), month);
            case RunAnswer.ResultRecorded _ -> throw conflict("result-recorded", Map.of(), month);
            case RunAnswer.DayOutOfRange _ -> throw TypedAct.wrong("on", "out-of-range");
            case RunAnswer.ResultsMissing(var missing) ->
                throw ProblemException.conflict("subsidy-run.results-missing", Map.of("missing", missing), missing);
        };
    }

    private static ProblemException conflict(String code, Map<String, ?> facts, YearMonth month) {
        return ProblemException.conflict("subsidy-run." + code, facts, month.toString());
    }

    private static ApplicationId number(String written) {
        return ApplicationId.read(written).orElseThrow(ProblemException::absent);
    }

    private static void requireCity(Caller caller) {
        caller.require(GrantDesk.CITY_REVIEWER, GrantDesk.CITY_APPROVER);
    }

    private OfficerAct act(Caller caller) {
        return new OfficerAct(caller.subject(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private LocalDate today() {
        return ShanghaiDay.of(clock.instant());
    }
}
