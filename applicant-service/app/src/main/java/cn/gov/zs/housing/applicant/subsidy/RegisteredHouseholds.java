package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.FormOfSupport;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.Removed;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.Waiting;
import cn.gov.zs.housing.applicant.review.RemovalGround;
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

    @Override
    public Optional<Departure> findDeparture(ApplicationId application) {
        return applications.find(application).flatMap(versioned -> switch (versioned.state()) {
            case Removed removed ->
                Optional.of(new Departure(
                        ShanghaiDay.of(removed.removal().handling().at()),
                        ground(removed.removal().ground())));
            default ->
                // whatever became of its qualification since: it was paid no subsidy beside its home
                History.of(versioned.state()).confirmedOn().map(on -> new Departure(on, StopGround.HOUSED));
        });
    }

    private static StopGround ground(RemovalGround ground) {
        return switch (ground) {
            case OWN_WISH -> StopGround.WITHDREW;
            case NO_LONGER_QUALIFIED -> StopGround.NO_LONGER_QUALIFIED;
            case NO_ANSWER -> StopGround.REVIEW_NOT_ANSWERED;
            case DOUBLE_BENEFIT -> StopGround.HOUSED;
            case FALSE_DECLARATION -> StopGround.FALSE_DECLARATION;
        };
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
