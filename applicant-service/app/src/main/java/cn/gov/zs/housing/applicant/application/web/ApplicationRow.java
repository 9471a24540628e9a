package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;

/** One application in a list. */
public record ApplicationRow(
        String id,
        long version,
        ApplicationState state,
        ApplicationCategory category,
        Instant submittedAt,
        Township township,
        String applicantName,
        String maskedIdNumber,
        int householdSize) {
    /** The row of this application. */
    public static ApplicationRow of(Versioned<Application> versioned) {
        var application = versioned.state();
        var declaration = application.declaration();
        var applicant = declaration.household().applicant();
        return new ApplicationRow(
                application.id().text(),
                versioned.version(),
                application.state(),
                declaration.category(),
                declaration.submittedAt(),
                application.township(),
                applicant.name().text(),
                applicant.idNumber().masked().toString(),
                declaration.household().size());
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "row of application " + id;
    }
}
