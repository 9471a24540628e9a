package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.mandate.Standing;
import cn.gov.zs.housing.applicant.objection.CaseReviewers;
import java.util.HashSet;
import java.util.Set;

/** Knows from an application's history who reviewed it. */
final class HistoryReviewers implements CaseReviewers {
    private final Applications applications;
    private final Standing standing;

    HistoryReviewers(Applications applications, Standing standing) {
        this.applications = applications;
        this.standing = standing;
    }

    @Override
    public Set<String> reviewersOf(ApplicationId application) {
        var reviewers = new HashSet<String>();
        applications.find(application).ifPresent(found -> {
            var history = History.of(found.state());
            history.firstReview().ifPresent(passing -> reviewers.add(passing.subject()));
            history.cityReview().ifPresent(passing -> reviewers.add(passing.subject()));
            history.refusals().forEach(line -> reviewers.add(line.refusal().subject()));
        });
        return reviewers;
    }

    @Override
    public boolean isOwnedBy(ApplicationId application, String subject) {
        return applications
                .find(application)
                .filter(found -> found.state().concerns(subject) || standing.actsFor(subject, found.state()))
                .isPresent();
    }
}
