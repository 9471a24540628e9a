package cn.gov.zs.housing.housing.construction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Plans, reports and projects for tests. */
public final class PlanSamples {
    public static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    public static final String XIAOLAN = "442000118";
    public static final String NANQU = "442000005";

    private PlanSamples() {}

    public static Signed by(String officer) {
        return new Signed(officer, Instant.parse("2026-11-30T02:00:00Z"));
    }

    /** A project of two types, three to one. */
    public static PlannedProject project(String township, String name, int units) {
        return new PlannedProject(
                township,
                name,
                "中山市" + name,
                BuildMode.CENTRALISED,
                units,
                YearMonth.parse("2026-03"),
                YearMonth.parse("2027-06"),
                units == 1
                        ? List.of(new UnitType(1, AreaClass.UP_TO_40, 1))
                        : List.of(
                                new UnitType(1, AreaClass.UP_TO_40, units - units / 4 - (units < 4 ? 1 : 0)),
                                new UnitType(2, AreaClass.UP_TO_60, units / 4 + (units < 4 ? 1 : 0))));
    }

    /** Both townships, three projects, 420 units. */
    public static PlanContent whole() {
        return new PlanContent(
                List.of(new Task(NANQU, 120), new Task(XIAOLAN, 300)),
                List.of(
                        project(NANQU, "南区保障房二期", 120),
                        project(XIAOLAN, "小榄人才公寓", 200),
                        project(XIAOLAN, "小榄旧厂改建", 100)));
    }

    public static ProjectFacts facts(String township, String startedOn) {
        return new ProjectFacts(
                2026,
                township,
                "小榄人才公寓",
                "中山市小榄镇升平中路88号",
                BuildMode.CENTRALISED,
                240,
                200,
                LocalDate.parse(startedOn),
                "示例建设有限公司",
                "示例设计院",
                "示例建筑公司",
                "示例监理公司");
    }
}
