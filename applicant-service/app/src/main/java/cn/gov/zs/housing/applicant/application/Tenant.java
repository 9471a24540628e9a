package cn.gov.zs.housing.applicant.application;

import java.time.LocalDate;

/** The home it drew is the household's (承租家庭): as it was confirmed. */
public sealed interface Tenant extends Application permits AllotmentConfirmed {
    /** The day the result of its draw became final. */
    LocalDate confirmedOn();

    @Override
    default ApplicationState state() {
        return ApplicationState.ALLOTMENT_CONFIRMED;
    }
}
