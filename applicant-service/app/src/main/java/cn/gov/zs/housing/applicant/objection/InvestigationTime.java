package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.platform.workdays.Deadline;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;

/**
 * Within how many working days an objection is investigated and answered: ten, by the guide of 小榄镇 for both notices. The work plan
 * names no number; the office confirms this one (decision 0122). The day of filing is not counted (民法典 第二百零一条).
 */
public final class InvestigationTime {
    /** Working days. */
    public static final int WORKING_DAYS = 10;

    /** Where the number stands. */
    public static final String SOURCE = "《中山市小榄镇住房保障资格申请材料》";

    private InvestigationTime() {}

    /** By when an objection of this day must be answered. */
    public static Deadline from(LocalDate filedOn, WorkCalendar calendar) {
        return calendar.deadline(filedOn, WORKING_DAYS);
    }
}
