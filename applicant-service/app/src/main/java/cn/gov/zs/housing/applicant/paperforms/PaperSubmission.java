package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.Submitted;
import java.time.Instant;

/** Where paper forms become applications: of the household, entered by the clerk, who gets no right of the household's. */
public interface PaperSubmission {
    /** Checks a form; nothing is kept. */
    DraftAnswer check(Draft draft, ApplicationId id, String clerk, String clerkName, Instant at);

    /** Keeps a complete application; one that is there already stays as it is. */
    void keep(Submitted application);
}
