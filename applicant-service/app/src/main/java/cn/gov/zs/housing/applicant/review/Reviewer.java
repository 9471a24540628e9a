package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.township.Township;

/** Who may pass a review. Which kind of reviewer it is decides which review. */
public sealed interface Reviewer {
    /** Keycloak subject. */
    String subject();

    /** Name as staff see it. */
    String name();

    /**
     * A township's reviewer (镇街初审人员); her cases are those with hukou in her township.
     *
     * @param township her scope
     */
    record OfTownship(String subject, String name, Township township) implements Reviewer {}

    /** A reviewer of the city's housing-security department (市住保部门复核人员). */
    record OfCity(String subject, String name) implements Reviewer {}
}
