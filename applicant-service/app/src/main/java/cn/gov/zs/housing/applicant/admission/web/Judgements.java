package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.Admissions;
import cn.gov.zs.housing.applicant.admission.HouseholdFigures;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Judges for a page or the API, at this moment. Nothing is kept or logged. */
@Component
public class Judgements {
    private final Admissions admissions;
    private final Clock clock;

    Judgements(Admissions admissions, Clock clock) {
        this.admissions = admissions;
        this.clock = clock;
    }

    /** An application: open by what is in force today, closed by what was. */
    public JudgementView of(Application application) {
        return JudgementView.of(admissions.of(application, clock.instant()));
    }

    /** What a household is about to declare. */
    public JudgementView of(Declaration declaration) {
        return JudgementView.of(admissions.of(declaration, clock.instant()));
    }

    /** What somebody typed. */
    JudgementView of(ApplicationCategory category, HouseholdFigures figures) {
        return JudgementView.of(admissions.of(category, figures, clock.instant()));
    }
}
