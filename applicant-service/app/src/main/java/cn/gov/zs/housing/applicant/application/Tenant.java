package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Removal;
import java.time.LocalDate;

/** The home it drew is the household's (承租家庭): as it was confirmed, with facts that changed since, or restored after an appeal. */
public sealed interface Tenant extends Qualified permits AllotmentConfirmed, TenantFactsChanged, QualificationRestored {
    /** The day the result of its draw became final. */
    LocalDate confirmedOn();

    @Override
    default ApplicationState state() {
        return ApplicationState.ALLOTMENT_CONFIRMED;
    }

    @Override
    default TenantFactsChanged changeFacts(Declaration declaration, Handling decision) {
        return new TenantFactsChanged(this, declaration, decision);
    }

    @Override
    default QualificationLost disqualify(Removal loss) {
        return new QualificationLost(this, loss);
    }
}
