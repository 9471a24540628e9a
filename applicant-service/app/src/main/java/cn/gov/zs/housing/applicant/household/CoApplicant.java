package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.identity.Person;

/**
 * A co-applicant (共同申请人).
 *
 * @param person who
 * @param relation what the person is to the applicant
 */
public record CoApplicant(Person person, Relation relation) {}
