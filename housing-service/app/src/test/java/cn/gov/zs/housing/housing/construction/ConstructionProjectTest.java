package cn.gov.zs.housing.housing.construction;

import static cn.gov.zs.housing.housing.construction.PlanSamples.TODAY;
import static cn.gov.zs.housing.housing.construction.PlanSamples.XIAOLAN;
import static cn.gov.zs.housing.housing.construction.PlanSamples.by;
import static cn.gov.zs.housing.housing.construction.PlanSamples.facts;
import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class ConstructionProjectTest {
    private static final ConstructionProject STARTED =
            ConstructionProject.start("p", facts(XIAOLAN, "2026-04-29"), by("wu"));

    @Test
    void a_project_is_finished_once_after_it_began_and_not_ahead() {
        assertThat(STARTED.finish(parse("2026-04-28"), by("wu"), TODAY))
                .isEqualTo(new ProjectAnswer.BeforeStart(parse("2026-04-29")));
        assertThat(STARTED.finish(TODAY.plusDays(1), by("wu"), TODAY))
                .isEqualTo(new ProjectAnswer.DayAhead("completedOn"));
        var finished = changed(STARTED.finish(TODAY, by("wu"), TODAY));
        assertThat(finished.isFinished()).isTrue();
        assertThat(finished.finish(TODAY, by("wu"), TODAY)).isEqualTo(new ProjectAnswer.FinishedBefore(TODAY));
        assertThat(finished.facts()).isEqualTo(STARTED.facts());
    }

    @Test
    void facts_said_anew_keep_what_was_said_before() {
        var corrected = changed(STARTED.correct(facts(XIAOLAN, "2026-04-30"), "开工日期有误", by("liang"), TODAY));
        assertThat(corrected.facts().startedOn()).isEqualTo(parse("2026-04-30"));
        assertThat(corrected.corrections())
                .containsExactly(new ConstructionProject.Correction(STARTED.facts(), "开工日期有误", by("liang")));
        var finished = changed(corrected.finish(parse("2026-11-20"), by("wu"), TODAY));
        assertThat(finished.correct(facts(XIAOLAN, "2026-11-21"), "x", by("wu"), TODAY))
                .as("begun after it was finished")
                .isEqualTo(new ProjectAnswer.DayAhead("startedOn"));
    }

    @Test
    void a_facility_keeps_every_step() {
        var planned = new Facility.Step(Facility.State.PLANNED, parse("2026-05-01"), by("wu"));
        var building = new Facility.Step(Facility.State.BUILDING, parse("2026-09-01"), by("wu"));
        var with = changed(STARTED.addFacility(Facility.Kind.PARKING, "地下停车场", planned, TODAY));
        var moved = changed(with.moveFacility(1, building, TODAY));
        assertThat(moved.facilities())
                .containsExactly(new Facility(1, Facility.Kind.PARKING, "地下停车场", java.util.List.of(planned, building)));
        assertThat(moved.moveFacility(1, planned, TODAY))
                .isEqualTo(new ProjectAnswer.BeforeLastStep(parse("2026-09-01")));
        assertThat(moved.moveFacility(2, planned, TODAY)).isEqualTo(new ProjectAnswer.NoSuchFacility(2));
        assertThat(moved.moveFacility(1, new Facility.Step(Facility.State.IN_USE, TODAY.plusDays(1), by("wu")), TODAY))
                .isEqualTo(new ProjectAnswer.DayAhead("since"));
    }

    private static ConstructionProject changed(ProjectAnswer answer) {
        assertThat(answer).isInstanceOf(ProjectAnswer.Changed.class);
        return ((ProjectAnswer.Changed) answer).project();
    }
}
