package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.DraftCheck;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.paperforms.PaperSubmission;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands imported paper forms in like any other application. */
final class ImportedSubmission implements PaperSubmission {
    private static final Logger LOG = LoggerFactory.getLogger(ImportedSubmission.class);

    private final Applications applications;

    ImportedSubmission(Applications applications) {
        this.applications = applications;
    }

    @Override
    public DraftAnswer check(Draft draft, ApplicationId id, String clerk, String clerkName, Instant at) {
        // no owner: the household has no account yet, and the clerk is not the household
        return DraftCheck.check(draft, id, Entry.imported(clerk, clerkName), Optional.empty(), at);
    }

    @Override
    public void keep(Submitted application) {
        if (applications.submit(application)) {
            LOG.info("application {} submitted on paper", application.id());
        }
    }
}
