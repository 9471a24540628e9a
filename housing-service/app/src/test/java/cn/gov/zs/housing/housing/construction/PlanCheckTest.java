package cn.gov.zs.housing.housing.construction;

import static cn.gov.zs.housing.housing.construction.PlanSamples.NANQU;
import static cn.gov.zs.housing.housing.construction.PlanSamples.XIAOLAN;
import static cn.gov.zs.housing.housing.construction.PlanSamples.project;
import static cn.gov.zs.housing.housing.construction.PlanSamples.whole;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.construction.PlanFault.Kind;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("二（一）（1） 年度建设计划：任务量、计划项目、计划户型")
class PlanCheckTest {
    @Test
    void a_plan_whose_sums_are_right_is_whole() {
        assertThat(PlanCheck.faults(whole())).isEmpty();
        assertThat(whole().units()).isEqualTo(420);
    }

    @Test
    void an_empty_plan_lacks_a_task() {
        assertThat(PlanCheck.faults(PlanContent.EMPTY)).containsExactly(PlanFault.of("tasks", Kind.NO_TASK));
    }

    @Test
    void projects_that_do_not_add_up_name_the_township_and_both_sums() {
        var plan = new PlanContent(List.of(new Task(XIAOLAN, 300)), List.of(project(XIAOLAN, "a", 200)));
        assertThat(PlanCheck.faults(plan))
                .containsExactly(new PlanFault("tasks[0].units", Kind.PROJECTS_DIFFER, 200, 300));
    }

    @Test
    void unit_types_that_do_not_add_up_name_the_project_and_both_sums() {
        var right = project(XIAOLAN, "a", 200);
        var wrong = new PlannedProject(
                XIAOLAN,
                "a",
                "b",
                BuildMode.BUNDLED,
                200,
                right.start(),
                right.completion(),
                List.of(new UnitType(1, AreaClass.UP_TO_40, 199)));
        assertThat(PlanCheck.faults(new PlanContent(List.of(new Task(XIAOLAN, 200)), List.of(wrong))))
                .containsExactly(new PlanFault("projects[0].unitTypes", Kind.TYPES_DIFFER, 200, 199));
    }

    @Test
    void every_fault_is_found_at_once_each_at_its_field() {
        var late = new PlannedProject(
                "442000104",
                " ",
                "x".repeat(101),
                BuildMode.CENTRALISED,
                0,
                YearMonth.parse("2026-05"),
                YearMonth.parse("2026-04"),
                List.of());
        var plan = new PlanContent(
                List.of(new Task(NANQU, 0), new Task(NANQU, 1), new Task("442", 1)),
                List.of(project(NANQU, "a", 1), project(NANQU, "a", 1), late));
        assertThat(PlanCheck.faults(plan))
                .extracting(fault -> fault.field() + " " + fault.kind().code())
                .containsExactlyInAnyOrder(
                        "tasks[0].units out-of-range",
                        "tasks[1].township duplicate",
                        "tasks[1].units projects-differ",
                        "tasks[2].township unknown-township",
                        "tasks[2].units projects-differ",
                        "projects[1].name duplicate",
                        "projects[2].township unknown-township",
                        "projects[2].township no-task",
                        "projects[2].name required",
                        "projects[2].address too-long",
                        "projects[2].units out-of-range",
                        "projects[2].completion ends-before-start");
    }

    @Test
    void a_type_stands_in_a_project_once() {
        var twice = new UnitType(1, AreaClass.UP_TO_40, 1);
        var project = new PlannedProject(
                NANQU,
                "a",
                "b",
                BuildMode.CENTRALISED,
                2,
                YearMonth.parse("2026-05"),
                YearMonth.parse("2026-05"),
                List.of(twice, twice));
        assertThat(PlanCheck.faults(new PlanContent(List.of(new Task(NANQU, 2)), List.of(project))))
                .containsExactly(PlanFault.of("projects[0].unitTypes", Kind.DUPLICATE));
    }
}
