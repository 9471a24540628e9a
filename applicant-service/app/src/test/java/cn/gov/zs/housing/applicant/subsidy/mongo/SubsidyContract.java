package cn.gov.zs.housing.applicant.subsidy.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.subsidy.BankResult;
import cn.gov.zs.housing.applicant.subsidy.Claim;
import cn.gov.zs.housing.applicant.subsidy.Departure;
import cn.gov.zs.housing.applicant.subsidy.GrantAnswer;
import cn.gov.zs.housing.applicant.subsidy.GrantListing;
import cn.gov.zs.housing.applicant.subsidy.ListDownload;
import cn.gov.zs.housing.applicant.subsidy.ListId;
import cn.gov.zs.housing.applicant.subsidy.MonthShare;
import cn.gov.zs.housing.applicant.subsidy.MonthlyPayment;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import cn.gov.zs.housing.applicant.subsidy.PaidMonth;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.PaymentLines;
import cn.gov.zs.housing.applicant.subsidy.RuleAnswer;
import cn.gov.zs.housing.applicant.subsidy.RunAnswer;
import cn.gov.zs.housing.applicant.subsidy.RunWalk;
import cn.gov.zs.housing.applicant.subsidy.ShippedRules;
import cn.gov.zs.housing.applicant.subsidy.Standing;
import cn.gov.zs.housing.applicant.subsidy.StopGround;
import cn.gov.zs.housing.applicant.subsidy.SubsidyDesk;
import cn.gov.zs.housing.applicant.subsidy.SubsidyFacts;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrant;
import cn.gov.zs.housing.applicant.subsidy.SubsidyHousehold;
import cn.gov.zs.housing.applicant.subsidy.SubsidyHouseholds;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRuns;
import cn.gov.zs.housing.applicant.subsidy.SubsidySamples;
import cn.gov.zs.housing.applicant.subsidy.Tally;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the ports of the subsidy promise, whichever server speaks MongoDB's protocol; and the month that is played over them. */
@Tag("zone-free")
abstract class SubsidyContract {
    private static final YearMonth MAY = SubsidySamples.MAY;
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final OfficerAct REVIEWER = SubsidySamples.reviewer();
    private static final OfficerAct APPROVER = SubsidySamples.approver();
    private static final LocalDate PAID_ON = LocalDate.of(2026, 9, 1);

    private final TestKeys keys = new TestKeys();
    private MongoClient client;
    private MongoDatabase database;
    private MongoSubsidyRules rules;
    private MongoSubsidyGrants grants;
    private MongoPaymentLines lines;
    private MongoSubsidyRuns runs;
    private MongoPaymentListDownloads downloads;
    private MonthlyPayment payment;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database,
                "applicant.events",
                new CloudEvents(),
                InstantSource.fixed(SubsidySamples.AT),
                new NobodyPublishes());
        rules = new MongoSubsidyRules(store);
        grants = new MongoSubsidyGrants(store, keys.cipher());
        lines = new MongoPaymentLines(store, keys.cipher());
        runs = new MongoSubsidyRuns(store, keys.cipher());
        downloads = new MongoPaymentListDownloads(store);
        payment = new MonthlyPayment(rules, runs, lines, grants);
        ShippedRules.layInto(rules, SubsidySamples.AT);
    }

    @AfterEach
    void drop() {
        database.drop();
        client.close();
    }

    @Test
    void the_book_of_rules_is_read_as_it_was_kept() {
        rules.change(book -> book.propose(SubsidySamples.confirmed(LocalDate.of(2026, 7, 1), "20.50"), REVIEWER));
        rules.change(book -> book.approve(2, APPROVER));
        rules.change(book -> book.propose(SubsidySamples.confirmed(LocalDate.of(2027, 7, 1), "21"), REVIEWER));
        var kept = (RuleAnswer.Kept) rules.change(book -> book.withdraw(3, APPROVER, PAID_ON));

        ShippedRules.layInto(rules, SubsidySamples.AT);

        assertThat(rules.book()).isEqualTo(kept.book());
        assertThat(rules.book()
                        .inForce(YearMonth.of(2026, 8), SubsidySamples.AT)
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void a_grant_is_read_as_it_was_kept_with_nothing_personal_in_the_clear() {
        assertThat(grants.open(SubsidySamples.grant(1))).isTrue();
        assertThat(grants.open(SubsidySamples.grant(1))).as("twice").isFalse();
        grants.change(SubsidySamples.id(1), grant -> grant.payInto(SubsidySamples.account(), REVIEWER));
        grants.change(
                SubsidySamples.id(1),
                grant -> new GrantAnswer.Kept(grant.paid(
                        List.of(SubsidySamples.paid(MAY, "648.00"), SubsidySamples.paid(JUNE, "648.00")), REVIEWER)));
        grants.change(SubsidySamples.id(1), grant -> grant.pause("核实收入", REVIEWER));
        var paused = grants.find(SubsidySamples.id(1)).orElseThrow();
        assertThat(paused.standing()).isEqualTo(new Standing.Paused("核实收入", REVIEWER));
        var answer = grants.change(
                SubsidySamples.id(1),
                grant -> grant.stop(LocalDate.of(2026, 5, 20), StopGround.HOUSED, "已入住", APPROVER));
        var settled = SubsidySamples.kept(grants.change(
                SubsidySamples.id(1),
                grant -> grant.settle(
                        1, new Claim.Settlement(Claim.Way.REPAID, SubsidySamples.yuan("100"), PAID_ON, REVIEWER))));

        assertThat(SubsidySamples.kept(answer).outstanding()).isEqualTo(SubsidySamples.yuan("648.00"));
        assertThat(grants.find(SubsidySamples.id(1))).contains(settled);
        assertThat(settled.account()).contains(SubsidySamples.account());
        assertThat(raw("subsidy-grants"))
                .doesNotContain(
                        settled.holder().text(), SubsidySamples.account().whole(), "中山农商", "已入住", "核实收入");
        var events = raw("subsidy-grants");
        assertThat(events).contains("applicant.subsidy-granted.v1", "applicant.subsidy-stopped.v1");
        assertThat(grants.change(SubsidySamples.id(9), grant -> grant.pause("x", REVIEWER)))
                .isEqualTo(new GrantAnswer.Absent());
    }

    @Test
    void who_is_housed_while_the_grant_is_made_is_stopped_whichever_comes_first() {
        var desk = new SubsidyDesk(new DrawsMeanwhile(), grants);

        assertThat(desk.open(SubsidySamples.id(1), REVIEWER)).isInstanceOf(GrantAnswer.Kept.class);
        desk.registered(SubsidySamples.id(2), SubsidySamples.AT);

        var stops = Standing.Name.STOPPED;
        assertThat(grants.count(new GrantListing(new Scope.WholeCity(), Optional.of(stops))))
                .isEqualTo(2);
        desk.housed(SubsidySamples.id(2), LocalDate.of(2026, 6, 2), SubsidySamples.AT);
        desk.housed(SubsidySamples.id(9), LocalDate.of(2026, 6, 2), SubsidySamples.AT);
        var stopped = (Standing.Stopped)
                grants.find(SubsidySamples.id(2)).orElseThrow().standing();
        assertThat(stopped.ground()).isEqualTo(StopGround.HOUSED);
        assertThat(stopped.from()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(grants.find(SubsidySamples.id(2)).orElseThrow().history()).hasSize(2);
        assertThat(grants.find(SubsidySamples.id(9))).isEmpty();
    }

    @Test
    void running_grants_of_a_township_are_walked_by_number() {
        for (int number = 1; number <= 4; number++) {
            grants.open(SubsidySamples.grant(number));
        }
        grants.change(SubsidySamples.id(2), grant -> grant.pause("核实", REVIEWER));
        grants.change(
                SubsidySamples.id(3),
                grant -> grant.stop(LocalDate.of(2026, 6, 2), StopGround.WITHDREW, "退出", REVIEWER));
        var xiaolan = Townships.get("442000118");

        assertThat(grants.running(xiaolan, "", 2))
                .extracting(SubsidyGrant::application)
                .containsExactly(SubsidySamples.id(1), SubsidySamples.id(2));
        assertThat(grants.running(xiaolan, SubsidySamples.id(2).text(), 2))
                .extracting(SubsidyGrant::application)
                .containsExactly(SubsidySamples.id(4));
        assertThat(grants.running(Townships.get("442000001"), "", 2)).isEmpty();
    }

    @Test
    void the_grants_of_some_applications_are_read_at_once() {
        for (int number = 1; number <= 3; number++) {
            grants.open(SubsidySamples.grant(number));
        }

        assertThat(grants.of(List.of(SubsidySamples.id(3), SubsidySamples.id(9), SubsidySamples.id(1))))
                .extracting(SubsidyGrant::application)
                .containsExactlyInAnyOrder(SubsidySamples.id(1), SubsidySamples.id(3));
        assertThat(grants.of(List.of())).isEmpty();
    }

    @Test
    void lists_show_a_township_its_own() {
        grants.open(SubsidySamples.grant(1));
        grants.open(SubsidySamples.grant(2));
        grants.change(SubsidySamples.id(2), grant -> grant.pause("核实", REVIEWER));
        var xiaolan = new Scope.OneTownship(Townships.get("442000118"));
        var shiqi = new Scope.OneTownship(Townships.get("442000001"));

        assertThat(grants.list(new GrantListing(xiaolan, Optional.empty()), new Page(0, 1)))
                .hasSize(1);
        assertThat(grants.count(new GrantListing(xiaolan, Optional.empty()))).isEqualTo(2);
        assertThat(grants.count(new GrantListing(shiqi, Optional.empty()))).isZero();
        try (var all = grants.stream(new GrantListing(xiaolan, Optional.empty()))) {
            assertThat(all.toList())
                    .isEqualTo(grants.list(new GrantListing(xiaolan, Optional.empty()), new Page(0, 20)));
        }
        assertThat(grants.list(
                        new GrantListing(new Scope.WholeCity(), Optional.of(Standing.Name.PAUSED)), new Page(0, 20)))
                .extracting(SubsidyGrant::application)
                .containsExactly(SubsidySamples.id(2));
    }

    @Test
    void a_month_is_computed_approved_paid_and_closed() {
        for (int number = 1; number <= 7; number++) {
            grants.open(number == 3 ? SubsidySamples.grant(number) : SubsidySamples.payable(number));
        }
        grants.change(SubsidySamples.id(5), grant -> grant.pause("核实", REVIEWER));
        start(JUNE);
        walk("a", 2);
        var computed = runs.find(JUNE).orElseThrow();
        assertThat(computed).isInstanceOf(SubsidyRun.ToApprove.class);
        assertThat(computed.tally()).isEqualTo(new Tally(7, 5, new BigDecimal("6480.00"), 1));

        assertThat(payment.hold(JUNE, SubsidySamples.id(2), "户名不符", REVIEWER)).isInstanceOf(RunAnswer.Kept.class);
        assertThat(payment.hold(JUNE, SubsidySamples.id(2), "再次", REVIEWER)).isEqualTo(new RunAnswer.HeldAlready());
        assertThat(payment.hold(JUNE, SubsidySamples.id(3), "无账户", REVIEWER)).isEqualTo(new RunAnswer.NoSuchLine());
        assertThat(payment.hold(JUNE, SubsidySamples.id(99), "无", REVIEWER)).isEqualTo(new RunAnswer.NoSuchLine());
        assertThat(payment.approve(JUNE, computed.list(), new BigDecimal("5184.00"), REVIEWER))
                .isEqualTo(new RunAnswer.OwnRun());
        assertThat(payment.approve(JUNE, computed.list(), new BigDecimal("6480.00"), APPROVER))
                .as("what she saw is not what stands")
                .isEqualTo(new RunAnswer.OtherList());
        assertThat(payment.record(JUNE, SubsidySamples.id(1), new PaymentLine.Result.Paid(PAID_ON), REVIEWER))
                .as("not approved")
                .isEqualTo(new RunAnswer.NotDue(SubsidyRun.Name.TO_APPROVE));
        var approved = kept(payment.approve(JUNE, computed.list(), new BigDecimal("5184.00"), APPROVER));
        assertThat(((SubsidyRun.Approved) approved).digest()).matches("[0-9a-f]{64}");
        assertThat(payment.hold(JUNE, SubsidySamples.id(1), "迟了", REVIEWER))
                .isEqualTo(new RunAnswer.NotDue(SubsidyRun.Name.APPROVED));
        assertThat(payment.discard(JUNE, "迟了", REVIEWER)).isEqualTo(new RunAnswer.NotDue(SubsidyRun.Name.APPROVED));
        assertThat(payment.start(JUNE, REVIEWER)).isEqualTo(new RunAnswer.RunAlready(SubsidyRun.Name.APPROVED));

        assertThat(payment.close(JUNE, REVIEWER)).isEqualTo(new RunAnswer.ResultsMissing(4));
        var returned = new PaymentLine.Result.Returned(PAID_ON, "账号户名不符");
        assertThat(payment.record(JUNE, SubsidySamples.id(4), returned, REVIEWER))
                .isInstanceOf(RunAnswer.Kept.class);
        assertThat(payment.record(JUNE, SubsidySamples.id(4), returned, REVIEWER))
                .as("repeated")
                .isInstanceOf(RunAnswer.Kept.class);
        assertThat(payment.record(JUNE, SubsidySamples.id(4), new PaymentLine.Result.Paid(PAID_ON), REVIEWER))
                .isEqualTo(new RunAnswer.ResultRecorded());
        assertThat(payment.record(JUNE, SubsidySamples.id(2), new PaymentLine.Result.Paid(PAID_ON), REVIEWER))
                .as("held")
                .isEqualTo(new RunAnswer.NoSuchLine());
        assertThat(payment.recordRest(JUNE, PAID_ON.plusDays(1), REVIEWER)).isEqualTo(new RunAnswer.DayOutOfRange());
        assertThat(payment.recordRest(JUNE, PAID_ON.minusDays(1), REVIEWER)).isEqualTo(new RunAnswer.DayOutOfRange());
        payment.recordRest(JUNE, PAID_ON, REVIEWER);
        var closed = (SubsidyRun.Closed) kept(payment.close(JUNE, REVIEWER));
        assertThat(closed.paid()).isEqualTo(3);
        assertThat(closed.paidTotal()).isEqualByComparingTo("3888.00");
        assertThat(closed.returned()).isEqualTo(1);
        assertThat(payment.close(JUNE, REVIEWER)).isEqualTo(new RunAnswer.NotDue(SubsidyRun.Name.CLOSED));
        assertThat(grants.find(SubsidySamples.id(1)).orElseThrow().paid())
                .extracting(PaidMonth::month)
                .containsExactly(MAY, JUNE);
        assertThat(grants.find(SubsidySamples.id(4)).orElseThrow().paid()).isEmpty();
        assertThat(raw("subsidy-runs"))
                .contains("applicant.subsidy-paid.v1", "442000************")
                .doesNotContain("户名不符", "6222");
        assertThat(raw("subsidy-lines")).doesNotContain("李美华", "6222", "户名不符", "中山农商");
    }

    @Test
    void the_banks_workbook_is_recorded_again_without_harm_and_never_over_another_result() {
        for (int number = 1; number <= 3; number++) {
            grants.open(SubsidySamples.payable(number));
        }
        start(MAY);
        walk("a", 10);
        var paid = new PaymentLine.Result.Paid(PAID_ON);
        var back = new PaymentLine.Result.Returned(PAID_ON, "销户");
        var results = List.of(new BankResult(SubsidySamples.id(1), paid), new BankResult(SubsidySamples.id(2), back));
        assertThat(payment.recordAll(MAY, results, REVIEWER))
                .isEqualTo(new RunAnswer.NotDue(SubsidyRun.Name.TO_APPROVE));
        approve(MAY);

        assertThat(payment.recordAll(MAY, results, REVIEWER)).isInstanceOf(RunAnswer.Kept.class);
        assertThat(payment.recordAll(MAY, results, REVIEWER)).isInstanceOf(RunAnswer.Kept.class);
        assertThat(payment.recordAll(MAY, List.of(new BankResult(SubsidySamples.id(2), paid)), REVIEWER))
                .isEqualTo(new RunAnswer.ResultRecorded());

        assertThat(grants.find(SubsidySamples.id(1)).orElseThrow().paid()).hasSize(1);
        assertThat(grants.find(SubsidySamples.id(2)).orElseThrow().paid()).isEmpty();
        assertThat(payment.close(MAY, REVIEWER)).isEqualTo(new RunAnswer.ResultsMissing(1));
        start(JUNE);
        walk("a", 10);
        assertThat(months(JUNE, 1)).containsExactly(JUNE);
        assertThat(months(JUNE, 2)).as("returned, due again").containsExactly(MAY, JUNE);
    }

    @Test
    void what_was_held_returned_paused_or_without_account_comes_in_arrears_next_month() {
        for (int number = 1; number <= 4; number++) {
            grants.open(number == 3 ? SubsidySamples.grant(number) : SubsidySamples.payable(number));
        }
        start(MAY);
        walk("a", 10);
        payment.hold(MAY, SubsidySamples.id(2), "核实", REVIEWER);
        approve(MAY);
        payment.record(MAY, SubsidySamples.id(4), new PaymentLine.Result.Returned(PAID_ON, "销户"), REVIEWER);
        payment.recordRest(MAY, PAID_ON, REVIEWER);
        grants.change(SubsidySamples.id(3), grant -> grant.payInto(SubsidySamples.account(), REVIEWER));

        start(JUNE);
        walk("a", 10);

        assertThat(months(JUNE, 1)).containsExactly(JUNE);
        assertThat(months(JUNE, 2)).containsExactly(MAY, JUNE);
        assertThat(months(JUNE, 3)).containsExactly(MAY, JUNE);
        assertThat(months(JUNE, 4)).containsExactly(MAY, JUNE);
        assertThat(lines.of(SubsidySamples.id(2))).hasSize(2);
        assertThat(payment.start(YearMonth.of(2026, 7), REVIEWER)).isEqualTo(new RunAnswer.EarlierMonthOpen(JUNE));
    }

    @Test
    void a_run_of_a_future_month_twice_or_before_a_later_one_is_refused() {
        grants.open(SubsidySamples.payable(1));
        assertThat(payment.start(YearMonth.of(2026, 10), REVIEWER))
                .isEqualTo(new RunAnswer.FutureMonth(YearMonth.of(2026, 9)));
        assertThat(payment.start(YearMonth.of(2019, 7), REVIEWER))
                .isEqualTo(new RunAnswer.NoRule(YearMonth.of(2019, 7)));
        start(JUNE);
        assertThat(payment.start(JUNE, REVIEWER)).isEqualTo(new RunAnswer.RunAlready(SubsidyRun.Name.COMPUTING));
        walk("a", 10);
        assertThat(payment.start(MAY, REVIEWER)).isEqualTo(new RunAnswer.LaterMonthRun(JUNE));
        kept(payment.discard(JUNE, "标准有误", APPROVER));
        start(JUNE);
        assertThat(runs.find(JUNE).orElseThrow().list()).isEqualTo(new ListId(JUNE, 2));
        assertThat(runs.discarded(JUNE)).hasSize(1);
        assertThat(runs.latest()).hasSize(1);
        assertThat(payment.hold(MAY, SubsidySamples.id(1), "无", REVIEWER)).isEqualTo(new RunAnswer.Absent());
    }

    @Test
    void after_a_crash_in_the_middle_another_replica_goes_on_and_counts_nobody_twice() {
        for (int number = 1; number <= 9; number++) {
            grants.open(SubsidySamples.payable(number));
        }
        start(MAY);
        var dying = new MongoSubsidyRunsThatFails(2);
        var before = new RunWalk(
                rules, dying, lines, grants, "dead", InstantSource.fixed(SubsidySamples.AT), 2, Duration.ofMinutes(1));
        try {
            before.walkAll();
            throw new AssertionError("it was to die");
        } catch (IllegalStateException crash) {
            assertThat(crash).hasMessage("killed");
        }
        // lines of the step it died in are there, its count is not
        assertThat(lines.count(new ListId(MAY, 1))).isEqualTo(4);
        assertThat(runs.find(MAY).orElseThrow().tally().payable()).isEqualTo(2);
        grants.change(
                SubsidySamples.id(4),
                grant -> grant.changeFacts(MAY, new SubsidyFacts(4, IncomeClass.SUBSISTENCE, Set.of()), REVIEWER));

        walk("early", 2);
        assertThat(runs.find(MAY).orElseThrow()).as("the lease holds").isInstanceOf(SubsidyRun.Computing.class);
        new RunWalk(
                        rules,
                        runs,
                        lines,
                        grants,
                        "next",
                        InstantSource.fixed(SubsidySamples.AT.plusSeconds(61)),
                        2,
                        Duration.ofMinutes(1))
                .walkAll();

        var run = runs.find(MAY).orElseThrow();
        assertThat(run.tally()).isEqualTo(new Tally(9, 9, new BigDecimal("5832.00"), 0));
        assertThat(payment.payable(run).stream()
                        .map(line -> line.amount().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("the total is the lines'")
                .isEqualByComparingTo(run.amount());
    }

    @Test
    void an_earlier_month_is_paid_by_the_rule_of_that_month() {
        grants.open(SubsidySamples.payable(1));
        rules.change(book -> book.propose(SubsidySamples.confirmed(LocalDate.of(2026, 6, 1), "20"), REVIEWER));
        rules.change(book -> book.approve(2, new OfficerAct("city-approver", "市审批员", SubsidySamples.AT)));
        start(JUNE);
        walk("a", 10);

        var line = lines.find(new ListId(JUNE, 1), SubsidySamples.id(1)).orElseThrow();
        assertThat(line.months())
                .extracting(share -> share.working().amount().amount().toString())
                .containsExactly("648.00", "720.00");
        assertThat(line.months()).extracting(share -> share.working().rule()).containsExactly(1, 2);
    }

    @Test
    void lines_are_paged_in_each_order() {
        grants.open(SubsidySamples.payable(1));
        grants.open(SubsidySamples.kept(SubsidySamples.payable(2)
                .changeFacts(MAY, new SubsidyFacts(5, IncomeClass.SUBSISTENCE, Set.of()), REVIEWER)));
        start(MAY);
        walk("a", 10);
        var list = new ListId(MAY, 1);

        assertThat(lines.list(list, PaymentLines.Order.AMOUNT, new Page(0, 1)))
                .extracting(PaymentLine::application)
                .containsExactly(SubsidySamples.id(2));
        assertThat(lines.list(list, PaymentLines.Order.APPLICATION, new Page(0, 1)))
                .extracting(PaymentLine::application)
                .containsExactly(SubsidySamples.id(1));
        assertThat(lines.list(list, PaymentLines.Order.TOWNSHIP, new Page(1, 1)))
                .hasSize(1);
        assertThat(lines.count(list)).isEqualTo(2);
        for (var order : PaymentLines.Order.values()) {
            try (var all = lines.stream(list, order)) {
                assertThat(all.toList()).as("by %s", order).isEqualTo(lines.list(list, order, new Page(0, 20)));
            }
        }
    }

    @Test
    void downloads_are_added_and_read() {
        downloads.keep(new ListDownload("d1", "2026-05.1", 3, "city-reviewer", "市复核员", SubsidySamples.AT, "报送银行"));
        downloads.keep(new ListDownload(
                "d2", "2026-05.2", 3, "city-reviewer", "市复核员", SubsidySamples.AT.plusSeconds(1), "重报"));
        downloads.keep(new ListDownload("d3", "2026-06.1", 3, "city-reviewer", "市复核员", SubsidySamples.AT, "报送银行"));

        assertThat(downloads.of(MAY)).extracting(ListDownload::id).containsExactly("d2", "d1");
        assertThat(downloads.list(new Page(0, 2))).extracting(ListDownload::id).containsExactly("d2", "d3");
        assertThat(downloads.list(new Page(1, 2))).extracting(ListDownload::id).containsExactly("d1");
        assertThat(downloads.count()).isEqualTo(3);
        try (var all = downloads.stream()) {
            assertThat(all.toList()).isEqualTo(downloads.list(new Page(0, 20)));
        }
    }

    @Test
    void everything_is_re_encrypted_to_a_new_key() {
        grants.open(SubsidySamples.payable(1));
        start(MAY);
        walk("a", 10);
        payment.hold(MAY, SubsidySamples.id(1), "核实", REVIEWER);
        var before = grants.find(SubsidySamples.id(1)).orElseThrow();
        var line = lines.find(new ListId(MAY, 1), SubsidySamples.id(1)).orElseThrow();
        var run = runs.find(MAY).orElseThrow();
        keys.addNewKey();

        for (var sealed : List.of(grants.sealedCollection(), lines.sealedCollection(), runs.sealedCollection())) {
            var id = sealed.idsNotUnder(keys.cipher().activeKey(), "", 10);
            assertThat(id).as(sealed.name()).hasSize(1);
            assertThat(sealed.rewrite(id.getFirst())).isEqualTo(SealedCollection.Rewriting.DONE);
            assertThat(sealed.countNotUnder(keys.cipher().activeKey())).isZero();
        }
        assertThat(grants.find(SubsidySamples.id(1))).contains(before);
        assertThat(lines.find(new ListId(MAY, 1), SubsidySamples.id(1))).contains(line);
        assertThat(runs.find(MAY)).contains(run);
    }

    private void start(YearMonth month) {
        kept(payment.start(month, REVIEWER));
    }

    private void approve(YearMonth month) {
        var run = runs.find(month).orElseThrow();
        kept(payment.approve(month, run.list(), run.amount(), APPROVER));
    }

    private void walk(String replica, int atOnce) {
        new RunWalk(
                        rules,
                        runs,
                        lines,
                        grants,
                        replica,
                        InstantSource.fixed(SubsidySamples.AT),
                        atOnce,
                        Duration.ofMinutes(1))
                .walkAll();
    }

    private List<YearMonth> months(YearMonth month, int number) {
        return lines.find(new ListId(month, 1), SubsidySamples.id(number)).orElseThrow().months().stream()
                .map(MonthShare::month)
                .toList();
    }

    private String raw(String collection) {
        var all = new StringBuilder();
        database.getCollection(collection).find().forEach(document -> all.append(document.toJson()));
        return all.toString();
    }

    private static SubsidyRun kept(RunAnswer answer) {
        if (answer instanceof RunAnswer.Kept(SubsidyRun run)) {
            return run;
        }
        throw new AssertionError("not kept: " + answer);
    }

    /** Waits when it is looked up, and has a home a moment later. */
    private static final class DrawsMeanwhile implements SubsidyHouseholds {
        @Override
        public Optional<SubsidyHousehold> find(ApplicationId application) {
            return Optional.of(SubsidySamples.household(application.equals(SubsidySamples.id(1)) ? 1 : 2));
        }

        @Override
        public Optional<Departure> findDeparture(ApplicationId application) {
            return Optional.of(new Departure(LocalDate.of(2026, 6, 1), StopGround.HOUSED));
        }
    }

    /** Dies when it is to store the end of a step. */
    private final class MongoSubsidyRunsThatFails implements SubsidyRuns {
        private int steps;

        MongoSubsidyRunsThatFails(int steps) {
            this.steps = steps;
        }

        @Override
        public List<SubsidyRun> latest() {
            return runs.latest();
        }

        @Override
        public Optional<SubsidyRun> find(YearMonth month) {
            return runs.find(month);
        }

        @Override
        public List<SubsidyRun> discarded(YearMonth month) {
            return runs.discarded(month);
        }

        @Override
        public boolean start(SubsidyRun.Computing first) {
            return runs.start(first);
        }

        @Override
        public RunAnswer change(YearMonth month, Function<SubsidyRun, RunAnswer> decision) {
            return runs.change(month, run -> {
                var answer = decision.apply(run);
                if (answer instanceof RunAnswer.Kept(SubsidyRun.Computing next)
                        && run instanceof SubsidyRun.Computing now
                        && !next.cursor().equals(now.cursor())
                        && --steps == 0) {
                    throw new IllegalStateException("killed");
                }
                return answer;
            });
        }

        @Override
        public RunAnswer close(YearMonth month, Function<SubsidyRun, RunAnswer> decision, List<PaymentLine> paid) {
            return runs.close(month, decision, paid);
        }
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
