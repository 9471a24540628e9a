package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.township.Township;

/**
 * A household's application for public rental housing, in one of its states (三审两公示, work plan 二（二）（1）).
 *
 * <p>A state holds the state before it, so a confirmed home proves by its type that both reviews were passed and both
 * notices were held.
 */
public sealed interface Application
        permits AwaitsAcceptance,
                GapsTold,
                Accepted,
                AwaitsReview,
                Returned,
                AwaitsFirstNotice,
                FirstNoticed,
                AwaitsCityNotice,
                CityNoticed,
                Qualified,
                Allotted,
                Appealable,
                Appealed,
                AppealRejected,
                Withdrawn {
    /** What the household declared. */
    Declaration declaration();

    /** The state's name. */
    ApplicationState state();

    /** Its number. */
    default ApplicationId id() {
        return declaration().id();
    }

    /** The township whose case it is: the place of hukou. */
    default Township township() {
        return declaration().township();
    }

    /** Whether this is the household's own account. */
    default boolean isOwnedBy(String subject) {
        return declaration().ownerSubject().filter(subject::equals).isPresent();
    }

    /** Whether this person may not review it: it is her own, or she put it in (four eyes). */
    default boolean concerns(String subject) {
        return isOwnedBy(subject) || declaration().entry().subject().equals(subject);
    }
}
