package cn.gov.zs.housing.housing.construction;

import static cn.gov.zs.housing.housing.construction.PlanSamples.NANQU;
import static cn.gov.zs.housing.housing.construction.PlanSamples.TODAY;
import static cn.gov.zs.housing.housing.construction.PlanSamples.XIAOLAN;
import static cn.gov.zs.housing.housing.construction.PlanSamples.by;
import static cn.gov.zs.housing.housing.construction.PlanSamples.facts;
import static cn.gov.zs.housing.housing.construction.PlanSamples.whole;
import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.housing.construction.Programme.Filter;
import cn.gov.zs.housing.housing.construction.mongo.MongoProgramme;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.workdays.TymeCalendar;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The programme on a database of its own, with the events that wait to be published. */
abstract class ProgrammeContract {
    private final MongoDatabase database =
            client().getDatabase("programme-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
    private final AggregateStore store = new AggregateStore(
            database, "housing.events", new CloudEvents(), InstantSource.system(), new NobodyPublishes());
    private final Aggregates<ConstructionPlan> eachPlan = MongoProgramme.plans(store);
    private final Aggregates<TownshipProgress> eachProgress = MongoProgramme.progress(store);
    private final Aggregates<ConstructionProject> eachProject = MongoProgramme.projects(store);
    private final PlanBook plans = new PlanBook(eachPlan, TymeCalendar::shipped);
    private final ProgressBook progress = new ProgressBook(eachProgress, plans, TymeCalendar::shipped);
    private final ProjectBook projects = new ProjectBook(eachProject, TymeCalendar::shipped);
    private final Programme programme = new MongoProgramme(eachPlan, eachProgress, eachProject);

    abstract MongoClient client();

    @Test
    void a_plan_is_begun_entered_adopted_and_amended_with_an_event_for_each_version() {
        assertThat(plans.begin(2026, "f", "中住保〔2026〕1号", "", by("wu"))).isEqualTo(PlanBook.Begun.BEGUN);
        assertThat(plans.begin(2026, "f", "s", "", by("wu"))).isEqualTo(PlanBook.Begun.FORM_REPLAYED);
        assertThat(plans.begin(2026, "g", "s", "", by("wu"))).isEqualTo(PlanBook.Begun.DRAFT_OPEN);
        assertThat(plans.edit(2026, version(), whole(), "wu")).isTrue();
        assertThatThrownBy(() -> plans.edit(2026, 1, PlanContent.EMPTY, "wu"))
                .isInstanceOf(StaleVersionException.class);
        assertThat(adopt("wu", "2026-01-30")).isEqualTo(new AdoptAnswer.OwnEntry());

        assertThat(adopt("liang", "2026-01-30")).isInstanceOf(AdoptAnswer.Adopted.class);

        assertThat(adopt("liang", "2026-01-30")).isEqualTo(new AdoptAnswer.NoDraft());
        assertThat(plans.edit(2026, version(), PlanContent.EMPTY, "wu")).isFalse();
        plans.begin(2026, "h", "中住保〔2026〕8号", "用地调整", by("liang"));
        assertThat(adopt("wu", "2026-09-14")).isInstanceOf(AdoptAnswer.Adopted.class);
        plans.begin(2026, "i", "s", "r", by("wu"));
        assertThat(plans.discard(2026, version())).isTrue();
        assertThat(plans.discard(2026, version())).isFalse();

        var plan = plans.find(2026).orElseThrow();
        assertThat(plan.versions()).extracting(PlanVersion::content).containsExactly(whole(), whole());
        assertThat(plan.version(1).orElseThrow().editors()).containsExactly("wu");
        assertThat(plan.version(3)).isEmpty();
        assertThat(events("construction-plans", "2026"))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"publishBy\":\"2026-03-05\"", "\"units\":420", "\"projects\":2");
        assertThat(programme.plans()).hasSize(1);
    }

    @Test
    void a_month_is_reported_once_of_many_who_try_and_every_report_is_an_event() throws Exception {
        assertThat(progress.report(sent("f", XIAOLAN, 10, 1, ""), TODAY)).isEqualTo(new ReportAnswer.NotPlanned());
        adopted();
        assertThat(progress.report(sent("f", "442000001", 10, 1, ""), TODAY))
                .as("has no task")
                .isEqualTo(new ReportAnswer.NotPlanned());
        assertThat(progress.correct(sent("f", XIAOLAN, 10, 1, "r"), TODAY))
                .isInstanceOf(ReportAnswer.NothingToCorrect.class);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<ReportAnswer>>mapToObj(
                            i -> () -> progress.report(sent("f" + i, XIAOLAN, 10, 100, ""), TODAY))
                    .toList());
            assertThat(answers)
                    .extracting(answer -> answer.get().getClass().getSimpleName())
                    .containsOnlyOnce("Reported")
                    .contains("Known");
        }
        assertThat(progress.correct(sent("c", XIAOLAN, 10, 90, "误报"), TODAY)).isInstanceOf(ReportAnswer.Reported.class);
        progress.report(sent("n", NANQU, 9, 20, ""), TODAY);

        assertThat(progress.of(2026, XIAOLAN).soFar().started()).isEqualTo(90);
        assertThat(programme.progress(2026))
                .extracting(TownshipProgress::township)
                .containsExactly(NANQU, XIAOLAN);
        assertThat(programme.progress(2025)).isEmpty();
        assertThat(events("construction-progress", "2026-" + XIAOLAN))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"version\":2", "误报", "\"publishBy\":\"2026-11-13\"");
    }

    @Test
    void projects_are_listed_by_year_township_and_stage_the_last_begun_first() {
        for (int i = 1; i <= 3; i++) {
            projects.start(id(i), facts(i == 1 ? NANQU : XIAOLAN, "2026-04-0" + i), by("wu"), TODAY);
        }
        assertThat(projects.start(id(1), facts(NANQU, "2026-04-01"), by("wu"), TODAY))
                .isEqualTo(new ProjectAnswer.FormReplayed(id(1)));
        assertThat(projects.start(id(4), facts(NANQU, "2026-12-01"), by("wu"), TODAY))
                .isEqualTo(new ProjectAnswer.DayAhead("startedOn"));
        projects.finish(id(2), 1, parse("2026-11-20"), by("wu"), TODAY);
        projects.addFacility(
                id(2),
                2,
                Facility.Kind.ROADS,
                "区间路",
                new Facility.Step(Facility.State.PLANNED, parse("2026-05-01"), by("wu")),
                TODAY);
        projects.moveFacility(
                id(2), 3, 1, new Facility.Step(Facility.State.IN_USE, parse("2026-11-01"), by("wu")), TODAY);
        projects.correct(id(2), 4, facts(XIAOLAN, "2026-04-09"), "开工日期有误", by("wu"), TODAY);

        var stored = eachProject.get(id(2)).state();
        assertThat(stored.isFinished()).isTrue();
        assertThat(stored.facilities().getFirst().steps()).hasSize(2);
        assertThat(stored.corrections()).hasSize(1);
        assertThat(ids(Filter.of(2026, Optional.empty()))).containsExactly(id(2), id(3), id(1));
        assertThat(ids(Filter.of(2026, Optional.of(NANQU)))).containsExactly(id(1));
        assertThat(ids(Filter.of(2025, Optional.empty()))).isEmpty();
        var finished = new Filter(Optional.empty(), Optional.empty(), Optional.of(true));
        assertThat(ids(finished)).containsExactly(id(2));
        assertThat(programme.count(finished)).isEqualTo(1);
        assertThat(programme.projects(Filter.of(2026, Optional.empty()), 1, 1))
                .extracting(one -> one.id())
                .containsExactly(id(3));
        assertThat(events("construction-projects", id(2)))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"publishBy\":\"2026-12-18\"");
    }

    private List<String> ids(Filter filter) {
        return programme.projects(filter, 0, 50).stream().map(one -> one.id()).toList();
    }

    private static String id(int number) {
        return "00000000-0000-0000-0000-00000000000" + number;
    }

    private void adopted() {
        plans.begin(2026, "f", "s", "", by("wu"));
        plans.edit(2026, version(), whole(), "wu");
        adopt("liang", "2026-01-30");
    }

    private AdoptAnswer adopt(String officer, String day) {
        return plans.adopt(2026, version(), parse(day), by(officer), TODAY);
    }

    private long version() {
        return eachPlan.get("2026").version();
    }

    private static ProgressBook.Sent sent(String form, String township, int month, int started, String reason) {
        return new ProgressBook.Sent(
                2026,
                township,
                YearMonth.of(2026, month),
                new MonthReport.Version(form, new Counts(started, 0, 0), reason, by("wu")));
    }

    private List<String> events(String collection, String id) {
        var document =
                database.getCollection(collection).find(Filters.eq("_id", id)).first();
        return document == null
                ? List.of()
                : document.getList("outbox", Document.class).stream()
                        .map(event -> event.getString("data"))
                        .toList();
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
