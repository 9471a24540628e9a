package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.township.Township;

/**
 * A clerk of a township or of one of its villages (镇街、村居经办人), who accepts applications, visits households and files their
 * cases to the city.
 *
 * @param subject Keycloak subject
 * @param name as staff see it
 * @param township her township
 */
public record Clerk(String subject, String name, Township township) {}
