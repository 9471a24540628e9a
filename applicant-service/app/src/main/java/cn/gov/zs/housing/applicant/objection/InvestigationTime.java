package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.stage.DayUnit;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.housing.applicant.stage.StageTable;
import cn.gov.zs.platform.workdays.Deadline;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;

/**
 * Within how many working days an objection is investigated and answered: what the table of stages says on the day it was filed. As
 * shipped ten, by the guide of 小榄镇 for both notices; the work plan names no number, and the office confirms this one (decision
 * 0122). The day of filing is not counted (民法典 第二百零一条).
 *
 * @param stages the table of stages
 */
public record InvestigationTime(StageTable stages) {
    /**
     * By when an objection of this day must be answered. A later version of the table changes nothing for it.
     *
     * @throws IllegalStateException if the table has no limit in working days for that day
     */
    public Deadline from(LocalDate filedOn, WorkCalendar calendar) {
        var rule = stages.inForce(Stage.OBJECTION, filedOn)
                .filter(found -> found.unit() == DayUnit.WORKING)
                .orElseThrow(
                        () -> new IllegalStateException("no limit in working days for an objection of " + filedOn));
        return calendar.deadline(filedOn, rule.limit());
    }
}
