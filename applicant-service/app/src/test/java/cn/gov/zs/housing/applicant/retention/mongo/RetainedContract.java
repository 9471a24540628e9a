package cn.gov.zs.housing.applicant.retention.mongo;

import static cn.gov.zs.housing.applicant.application.ApplicationSamples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.DraftSamples;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.TestKeys;
import cn.gov.zs.housing.applicant.evidence.DocumentKind;
import cn.gov.zs.housing.applicant.evidence.DocumentRead;
import cn.gov.zs.housing.applicant.evidence.mongo.MongoDocumentReads;
import cn.gov.zs.housing.applicant.export.ListExport;
import cn.gov.zs.housing.applicant.export.mongo.MongoListExports;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.housing.applicant.objection.CaseReviewers;
import cn.gov.zs.housing.applicant.objection.Ground;
import cn.gov.zs.housing.applicant.objection.Investigations;
import cn.gov.zs.housing.applicant.objection.ObjectionSamples;
import cn.gov.zs.housing.applicant.objection.Reopening;
import cn.gov.zs.housing.applicant.objection.mongo.MongoObjections;
import cn.gov.zs.housing.applicant.paperforms.Clerk;
import cn.gov.zs.housing.applicant.paperforms.PaperForm;
import cn.gov.zs.housing.applicant.paperforms.PaperImport;
import cn.gov.zs.housing.applicant.paperforms.mongo.MongoPaperImports;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.RetentionTerms;
import cn.gov.zs.housing.applicant.retention.RetentionWalk;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.stage.Account;
import cn.gov.zs.housing.applicant.stage.Colleague;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.HandoverRun;
import cn.gov.zs.housing.applicant.stage.StageSamples;
import cn.gov.zs.housing.applicant.stage.mongo.MongoColleagues;
import cn.gov.zs.housing.applicant.stage.mongo.MongoHandoverRuns;
import cn.gov.zs.housing.applicant.subsidy.ListDownload;
import cn.gov.zs.housing.applicant.subsidy.ListId;
import cn.gov.zs.housing.applicant.subsidy.MonthlyPayment;
import cn.gov.zs.housing.applicant.subsidy.PaidMonth;
import cn.gov.zs.housing.applicant.subsidy.RunAnswer;
import cn.gov.zs.housing.applicant.subsidy.RunWalk;
import cn.gov.zs.housing.applicant.subsidy.ShippedRules;
import cn.gov.zs.housing.applicant.subsidy.StopGround;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidySamples;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoPaymentLines;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoPaymentListDownloads;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoSubsidyGrants;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoSubsidyRules;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoSubsidyRuns;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each kind of datum that goes whole and by itself, as the daily run removes it: there on the last day of its term, gone on the next,
 * with what has to outlive it. Whichever server speaks MongoDB's protocol.
 */
@Tag("zone-free")
abstract class RetainedContract {
    /** The last millisecond of 1 December 2026 in Shanghai. */
    private static final Instant FIRST_OF_DECEMBER = Instant.parse("2026-12-01T15:59:59.999Z");

    /** The first millisecond of the next day there. */
    private static final Instant THE_DAY_AFTER = FIRST_OF_DECEMBER.plusMillis(1);

    private static final Page FIRST = new Page(0, 100);
    private static final YearMonth MAY = SubsidySamples.MAY;
    private static final YearMonth JUNE = MAY.plusMonths(1);

    private final TestKeys keys = new TestKeys();
    private final List<RuntimeException> faults = new ArrayList<>();
    private Instant now = FIRST_OF_DECEMBER;
    private MongoClient client;
    private MongoDatabase database;
    private AggregateStore store;
    private MongoRetention log;

    /** Connection string of the server under test. */
    abstract String server();

    @BeforeEach
    void open() {
        client = MongoClients.create(server());
        database = client.getDatabase("contract-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        store = new AggregateStore(
                database,
                "applicant.events",
                new CloudEvents(),
                InstantSource.fixed(FIRST_OF_DECEMBER),
                new NobodyPublishes());
        log = new MongoRetention(store);
    }

    @AfterEach
    void close() {
        assertThat(faults).isEmpty();
        database.drop();
        client.close();
    }

    @Test
    void the_record_of_a_look_at_a_document_goes_after_three_years() {
        var reads = new MongoDocumentReads(store);
        reads.keep(look("old", FIRST_OF_DECEMBER));
        reads.keep(look("young", THE_DAY_AFTER));
        var all = ReadListing.of(ID);

        keeps("2029-12-01", reads.retained());
        assertThat(reads.count(all)).isEqualTo(2);
        removes("2029-12-02", reads.retained(), "old", ID.text());
        assertThat(reads.list(all, FIRST)).extracting(DocumentRead::id).containsExactly("young");
    }

    @Test
    void the_record_of_an_exported_list_goes_after_three_years() {
        var exports = new MongoListExports(store);
        exports.keep(export("old", FIRST_OF_DECEMBER));
        exports.keep(export("young", THE_DAY_AFTER));

        keeps("2029-12-01", exports.retained());
        assertThat(exports.count()).isEqualTo(2);
        removes("2029-12-02", exports.retained(), "old", "");
        assertThat(exports.list(FIRST)).containsExactly(export("young", THE_DAY_AFTER));
    }

    @Test
    void the_record_of_a_downloaded_payment_list_goes_after_three_years() {
        var downloads = new MongoPaymentListDownloads(store);
        downloads.keep(download("old", FIRST_OF_DECEMBER));
        downloads.keep(download("young", THE_DAY_AFTER));

        keeps("2029-12-01", downloads.retained());
        assertThat(downloads.count()).isEqualTo(2);
        removes("2029-12-02", downloads.retained(), "old", "");
        assertThat(downloads.of(MAY)).containsExactly(download("young", THE_DAY_AFTER));
    }

    @Test
    void a_colleague_goes_a_year_after_she_was_last_seen_unless_she_comes_back() {
        var colleagues = new MongoColleagues(store);
        colleagues.seen(seen("gone", FIRST_OF_DECEMBER));
        colleagues.seen(seen("here", THE_DAY_AFTER));

        keeps("2027-12-01", colleagues.retained());
        assertThat(colleagues.find("gone")).isPresent();
        removes("2027-12-02", colleagues.retained(), "gone", "");
        assertThat(colleagues.find("gone")).isEmpty();
        assertThat(colleagues.find("here")).isPresent();
        assertThat(colleagues.retained().remove("here", FIRST_OF_DECEMBER))
                .as("she came back meanwhile")
                .isEqualTo(Retained.Removal.KEPT);
        assertThat(colleagues.retained().remove("gone", now)).isEqualTo(Retained.Removal.GONE);
    }

    @Test
    void a_bulk_handover_goes_three_years_after_its_end_and_one_under_way_stays() {
        var runs = new MongoHandoverRuns(store, keys.cipher());
        runs.start(handover("old"));
        runs.end("old", FIRST_OF_DECEMBER);
        runs.start(handover("young"));
        runs.end("young", THE_DAY_AFTER);
        runs.start(handover("under way"));

        keeps("2029-12-01", runs.retained());
        assertThat(runs.find("old")).isPresent();
        removes("2029-12-02", runs.retained(), "old", "");
        assertThat(runs.find("old")).isEmpty();
        assertThat(runs.find("young")).isPresent();
        removesAll("2066-01-01", runs.retained(), 1);
        assertThat(runs.underWay()).containsExactly("under way");
    }

    @Test
    void an_import_goes_three_years_after_its_end_with_how_far_it_had_come_and_one_under_way_stays() {
        var imports = new MongoPaperImports(store, keys.cipher());
        var old = imported(imports, "a", FIRST_OF_DECEMBER);
        var young = imported(imports, "b", THE_DAY_AFTER);
        var underWay = confirmed(imports, "c");

        keeps("2029-12-01", imports.retained());
        assertThat(imports.find(old)).isPresent();
        assertThat(imports.findRun(old)).isPresent();
        removes("2029-12-02", imports.retained(), old, "");
        assertThat(imports.find(old)).isEmpty();
        assertThat(imports.findRun(old)).as("how far it had come").isEmpty();
        assertThat(imports.find(young)).isPresent();
        assertThat(imports.findRun(young)).isPresent();
        removesAll("2066-01-01", imports.retained(), 1);
        assertThat(imports.confirmed()).containsExactly(underWay);
        assertThat(imports.findRun(underWay)).isPresent();
    }

    @Test
    void an_objection_goes_three_years_after_its_answer_and_one_without_an_answer_stays() {
        var objections = new MongoObjections(store, keys.cipher());
        answered(objections, 1, FIRST_OF_DECEMBER);
        answered(objections, 2, THE_DAY_AFTER);
        objections.receive(cause(), ObjectionSamples.received(3, NoticeStage.FIRST_REVIEW));
        published("objections");

        keeps("2029-12-01", objections.retained());
        assertThat(objections.of(ID)).hasSize(3);
        removes("2029-12-02", objections.retained(), ObjectionSamples.id(1).text(), ID.text());
        assertThat(objections.find(ObjectionSamples.id(1))).isEmpty();
        assertThat(objections.find(ObjectionSamples.id(2))).isPresent();
        removesAll("2066-01-01", objections.retained(), 1);
        assertThat(objections.openOf(ID)).hasSize(1);
    }

    @Test
    void a_grant_goes_thirty_years_after_its_stop_and_one_that_is_paid_stays() {
        var grants = new MongoSubsidyGrants(store, keys.cipher());
        stopped(grants, 1, FIRST_OF_DECEMBER);
        stopped(grants, 2, THE_DAY_AFTER);
        grants.open(SubsidySamples.grant(3));

        published("subsidy-grants");

        keeps("2056-12-01", grants.retained());
        assertThat(grants.find(SubsidySamples.id(1))).isPresent();
        var first = SubsidySamples.id(1).text();
        removes("2056-12-02", grants.retained(), first, first);
        assertThat(grants.find(SubsidySamples.id(1))).isEmpty();
        assertThat(grants.find(SubsidySamples.id(2))).isPresent();
        removesAll("2099-01-01", grants.retained(), 1);
        assertThat(grants.find(SubsidySamples.id(3))).isPresent();
    }

    @Test
    void what_has_still_something_to_tell_stays_until_it_is_told() {
        var grants = new MongoSubsidyGrants(store, keys.cipher());
        stopped(grants, 1, FIRST_OF_DECEMBER);

        keeps("2056-12-02", grants.retained());
        published("subsidy-grants");
        removes(
                "2056-12-03",
                grants.retained(),
                SubsidySamples.id(1).text(),
                SubsidySamples.id(1).text());
    }

    @Test
    void a_line_goes_thirty_years_after_its_month_and_the_lists_figures_stay() {
        var subsidy = new Paid();

        keeps("2056-05-31", subsidy.lines.retained());
        assertThat(subsidy.lines.count(new ListId(MAY, 1))).isEqualTo(1);
        removes(
                "2056-06-01",
                subsidy.lines.retained(),
                "2026-05.1." + SubsidySamples.id(1).text(),
                SubsidySamples.id(1).text());
        assertThat(subsidy.lines.count(new ListId(MAY, 1))).isZero();
        assertThat(subsidy.lines.count(new ListId(JUNE, 1))).isEqualTo(1);
        assertThat(subsidy.runs.find(MAY))
                .hasValueSatisfying(run -> assertThat(run).isEqualTo(subsidy.may));
        assertThat(((SubsidyRun.Closed) subsidy.may).paidTotal()).isEqualByComparingTo("648.00");
        assertThat(subsidy.grants.find(SubsidySamples.id(1)).orElseThrow().paid())
                .extracting(PaidMonth::month)
                .containsExactly(MAY, JUNE);
    }

    @Test
    void a_list_goes_thirty_years_after_its_month_and_later_ones_stay() {
        var subsidy = new Paid();

        keeps("2056-05-31", subsidy.runs.retained());
        assertThat(subsidy.runs.find(MAY)).contains(subsidy.may);
        removes("2056-06-01", subsidy.runs.retained(), "2026-05.1", "");
        assertThat(subsidy.runs.find(MAY)).isEmpty();
        assertThat(subsidy.runs.latest()).extracting(run -> run.list().month()).containsExactly(JUNE);
        assertThat(subsidy.grants.find(SubsidySamples.id(1)).orElseThrow().paid())
                .hasSize(2);
    }

    /** Before its time, such as on the last day of its term: nothing goes, and nothing is noted. */
    private void keeps(String day, Retained kept) {
        at(day);
        assertThat(walk(kept)).as("on %s", day).isZero();
        assertThat(log.count()).isZero();
        assertThat(log.marked(10)).isEmpty();
    }

    /** The day after: this one goes, and the auditor can read which, of which case, by which rule and when. */
    private void removes(String day, Retained kept, String item, String ofCase) {
        at(day);
        assertThat(walk(kept)).as("on %s", day).isEqualTo(1);
        assertThat(log.list(FIRST)).singleElement().satisfies(entry -> {
            assertThat(entry.datum()).isEqualTo(kept.datum());
            assertThat(entry.itemId()).isEqualTo(item);
            assertThat(entry.caseId()).isEqualTo(ofCase);
            assertThat(entry.term()).isEqualTo("2026-1");
            assertThat(entry.removedAt()).isEqualTo(now);
        });
    }

    /** Long after: so many more go, and the log keeps every entry it had. */
    private void removesAll(String day, Retained kept, int more) {
        var before = log.list(FIRST);
        at(day);
        assertThat(walk(kept)).isEqualTo(more);
        assertThat(log.list(FIRST)).hasSize(before.size() + more).containsAll(before);
    }

    private int walk(Retained kept) {
        return new RetentionWalk(
                        log,
                        log,
                        RetentionTerms.shipped(),
                        List.of(kept),
                        "one",
                        () -> now,
                        Duration.ofMinutes(5),
                        3,
                        (_, fault) -> faults.add(fault))
                .walk();
    }

    private void at(String day) {
        now = Instant.parse(day + "T01:00:00Z");
    }

    /** As the relay leaves it. */
    private void published(String collection) {
        database.getCollection(collection)
                .updateMany(
                        new Document(),
                        Updates.combine(Updates.set("outbox", List.of()), Updates.unset("pendingSince")));
    }

    private static DocumentRead look(String id, Instant at) {
        return new DocumentRead(id, at, "s", "小榄初审员", "township-reviewer", ID.text(), "d1", DocumentKind.HUKOU_BOOK);
    }

    private static ListExport export(String id, Instant at) {
        return new ListExport(id, at, "s", "小榄初审员", "township-reviewer", "applications", "state=APPEALED", 12);
    }

    private static ListDownload download(String id, Instant at) {
        return new ListDownload(id, "2026-05.1", 3, "city-reviewer", "市复核员", at, "报送银行");
    }

    private static Colleague seen(String subject, Instant at) {
        var known = StageSamples.colleague(subject, Duty.TOWNSHIP_CLERK);
        return new Colleague(
                subject, known.username(), known.name(), known.township(), known.village(), known.duties(), at);
    }

    private static HandoverRun handover(String id) {
        return new HandoverRun(
                id,
                new Account("s-absent", "陈经办"),
                new Account("s-other", "黄经办"),
                new Account("s-head", "小榄初审员"),
                List.of(Duty.TOWNSHIP_CLERK),
                "442000118",
                new Finding("休产假。"),
                FIRST_OF_DECEMBER.minus(Duration.ofDays(1)),
                "",
                3,
                0,
                0,
                null,
                null,
                null);
    }

    private static String confirmed(MongoPaperImports imports, String digest) {
        var by = new Clerk("clerk-xiaolan", "小榄经办", "442000118", "");
        var first = PaperImport.uploaded(
                digest, by, List.of(new PaperForm(3, DraftSamples.complete())), Instant.parse("2026-11-30T01:00:00Z"));
        imports.keep(first);
        imports.change(first.id(), found -> found.confirm(FIRST_OF_DECEMBER));
        imports.take(first.id(), "one", FIRST_OF_DECEMBER, FIRST_OF_DECEMBER.plusSeconds(30));
        return first.id();
    }

    private static String imported(MongoPaperImports imports, String digest, Instant at) {
        var id = confirmed(imports, digest);
        imports.change(id, found -> found.finish(at));
        return id;
    }

    private static void answered(MongoObjections objections, int number, Instant at) {
        var steps = new Investigations(
                objections,
                new NobodyReviewed(),
                (application, stage, decision, objection) -> new Reopening.Answer.Reopened());
        objections.receive(cause(), ObjectionSamples.received(number, NoticeStage.FIRST_REVIEW));
        steps.investigate(ObjectionSamples.id(number), 1, ObjectionSamples.CLERK, ObjectionSamples.FINDING, at);
        steps.answer(
                ObjectionSamples.id(number),
                2,
                ObjectionSamples.CLERK,
                Ground.NOT_PROVEN,
                ObjectionSamples.REASONS,
                at);
    }

    private static Envelope<?> cause() {
        return new Envelope<>(UUID.randomUUID().toString(), "t", "/s", "n", FIRST_OF_DECEMBER, 1, "");
    }

    private static void stopped(MongoSubsidyGrants grants, int number, Instant at) {
        grants.open(SubsidySamples.grant(number));
        SubsidySamples.kept(grants.change(
                SubsidySamples.id(number),
                grant -> grant.stop(LocalDate.of(2026, 6, 2), StopGround.WITHDREW, "退出", SubsidySamples.reviewer(at))));
    }

    /** A household that was paid for May and June 2026. */
    private final class Paid {
        private final MongoSubsidyRules rules = new MongoSubsidyRules(store);
        private final MongoSubsidyGrants grants = new MongoSubsidyGrants(store, keys.cipher());
        private final MongoPaymentLines lines = new MongoPaymentLines(store, keys.cipher());
        private final MongoSubsidyRuns runs = new MongoSubsidyRuns(store, keys.cipher());
        private final MonthlyPayment payment = new MonthlyPayment(rules, runs, lines, grants);
        private final SubsidyRun may;

        private Paid() {
            ShippedRules.layInto(rules, SubsidySamples.AT);
            grants.open(SubsidySamples.payable(1));
            may = pay(MAY);
            pay(JUNE);
            published("subsidy-runs");
        }

        private SubsidyRun pay(YearMonth month) {
            kept(payment.start(month, SubsidySamples.reviewer()));
            var clock = InstantSource.fixed(SubsidySamples.AT);
            new RunWalk(rules, runs, lines, grants, "one", clock, 10, Duration.ofMinutes(1)).walkAll();
            var list = runs.find(month).orElseThrow().list();
            kept(payment.approve(month, list, new BigDecimal("648.00"), SubsidySamples.approver()));
            kept(payment.recordRest(month, LocalDate.of(2026, 9, 1), SubsidySamples.reviewer()));
            return kept(payment.close(month, SubsidySamples.reviewer()));
        }

        private SubsidyRun kept(RunAnswer answer) {
            if (answer instanceof RunAnswer.Kept(SubsidyRun run)) {
                return run;
            }
            throw new AssertionError("not kept: " + answer);
        }
    }

    private static final class NobodyReviewed implements CaseReviewers {
        @Override
        public Set<String> reviewersOf(ApplicationId application) {
            return Set.of();
        }

        @Override
        public boolean isOwnedBy(ApplicationId application, String subject) {
            return false;
        }
    }

    /** No relay runs here. */
    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
