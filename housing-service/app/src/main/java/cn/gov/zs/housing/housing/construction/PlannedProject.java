package cn.gov.zs.housing.housing.construction;

import java.time.YearMonth;
import java.util.List;

/**
 * A project of a year's plan (计划项目).
 *
 * @param township nine-digit code
 * @param name 1 to {@value #LONGEST_TEXT} characters; once in a plan
 * @param address as long
 * @param mode how its homes are raised
 * @param units how many homes
 * @param start month in which building is to begin
 * @param completion month in which it is to be finished
 * @param unitTypes planned unit types; together as many as {@code units}
 */
public record PlannedProject(
        String township,
        String name,
        String address,
        BuildMode mode,
        int units,
        YearMonth start,
        YearMonth completion,
        List<UnitType> unitTypes) {
    public static final int LONGEST_TEXT = 100;

    public PlannedProject {
        unitTypes = List.copyOf(unitTypes);
    }

    /** Units of all types together. */
    public int unitsByType() {
        return unitTypes.stream().mapToInt(UnitType::units).sum();
    }
}
