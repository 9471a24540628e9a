package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.Instant;
import java.util.Optional;

/**
 * What a household is asked: whether all that is registered still holds. It never changes.
 *
 * @param ownerSubject Keycloak subject of the household; empty while it has no account
 * @param category what it is registered in
 * @param askedAt when
 */
public record Question(
        ReReviewId id,
        Optional<String> ownerSubject,
        ApplicationCategory category,
        Instant askedAt,
        Schedule schedule) {}
