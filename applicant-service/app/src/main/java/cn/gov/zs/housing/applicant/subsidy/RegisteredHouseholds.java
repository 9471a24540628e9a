package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.FormOfSupport;
import cn.gov.zs.housing.applicant.application.Waiting;
import java.util.Optional;

/** Registered households as the applications know them, with the facts they have now. */
public final class RegisteredHouseholds implements SubsidyHouseholds {
    private final Applications applications;

    /** Reads them here. */
    public RegisteredHouseholds(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Optional<SubsidyHousehold> find(ApplicationId application) {
        return applications
                .find(application)
                .filter(versioned -> versioned.state() instanceof Waiting)
                .map(versioned -> household((Waiting) versioned.state()));
    }

    private static SubsidyHousehold household(Waiting waiting) {
        var declaration = waiting.declaration();
        return new SubsidyHousehold(
                waiting.id(),
                waiting.township(),
                declaration.ownerSubject(),
                declaration.household().applicant(),
                SubsidyFacts.of(declaration.household()),
                waiting.registeredOn(),
                declaration.formOfSupport() == FormOfSupport.RENTAL_SUBSIDY);
    }
}
