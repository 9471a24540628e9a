package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Registered;
import java.util.Optional;
import java.util.function.Predicate;

/** Registered households as the applications know them. */
public final class RegisteredHouseholds implements SubsidyHouseholds {
    private final Applications applications;
    private final Predicate<Application> choseSubsidy;

    /** @param choseSubsidy whether an application asks for 租赁补贴 */
    public RegisteredHouseholds(Applications applications, Predicate<Application> choseSubsidy) {
        this.applications = applications;
        this.choseSubsidy = choseSubsidy;
    }

    @Override
    public Optional<SubsidyHousehold> find(ApplicationId application) {
        return applications
                .find(application)
                .filter(versioned -> versioned.state() instanceof Registered)
                .map(versioned -> household((Registered) versioned.state()));
    }

    private SubsidyHousehold household(Registered registered) {
        var declaration = registered.declaration();
        return new SubsidyHousehold(
                registered.id(),
                registered.township(),
                declaration.ownerSubject(),
                declaration.household().applicant(),
                SubsidyFacts.of(declaration.household()),
                registered.registeredOn(),
                choseSubsidy.test(registered));
    }
}
