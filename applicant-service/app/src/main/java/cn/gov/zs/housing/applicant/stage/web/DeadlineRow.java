package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.stage.DueState;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.housing.applicant.township.Township;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list of deadlines.
 *
 * @param provisional whether the notice of days off may still move the last day
 * @param holder who handles it, by name; null when nobody does
 * @param told whom it was escalated to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineRow(
        String id,
        String applicantName,
        String maskedIdNumber,
        Township township,
        Stage stage,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean provisional,
        DueState due,
        @Nullable String holder,
        List<Duty> told) {
    /** The case, not the person. */
    @Override
    public String toString() {
        return "deadline of application " + id;
    }
}
