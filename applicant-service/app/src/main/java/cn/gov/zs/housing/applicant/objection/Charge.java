package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.workdays.Deadline;
import java.time.LocalDate;

/**
 * What an objection says, against which notice, and by when it must be answered. Who objects is not known here (decision 0120).
 *
 * @param id the objection
 * @param application the household's application
 * @param township of the hukou; it investigates objections to notice 1
 * @param stage which of the two notices
 * @param notice the notice it was filed on
 * @param filedOn the day in Shanghai; not counted
 * @param words what it says, 1 to 2,000 characters
 * @param due so many working days after it was filed as {@link InvestigationTime} says
 */
public record Charge(
        ObjectionId id,
        ApplicationId application,
        Township township,
        NoticeStage stage,
        String notice,
        LocalDate filedOn,
        String words,
        Deadline due) {
    /** Without the words: they speak of people. */
    @Override
    public String toString() {
        return "objection " + id + " to application " + application;
    }
}
