package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.township.Township;

/** Who investigates: of the township for notice 1, of the city for notice 2. */
public sealed interface Investigator {
    /** Keycloak subject. */
    String subject();

    /** Name as staff see it. */
    String name();

    /** Whether this objection is hers to investigate. */
    default boolean handles(Charge charge) {
        return switch (this) {
            case OfTownship of ->
                charge.stage() == NoticeStage.FIRST_REVIEW && of.township().equals(charge.township());
            case OfCity _ -> charge.stage() == NoticeStage.CITY_REVIEW;
        };
    }

    /**
     * Clerk or reviewer of a township.
     *
     * @param township her scope
     */
    record OfTownship(String subject, String name, Township township) implements Investigator {}

    /** Reviewer or approver of the city. */
    record OfCity(String subject, String name) implements Investigator {}
}
