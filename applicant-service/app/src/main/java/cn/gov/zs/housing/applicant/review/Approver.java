package cn.gov.zs.housing.applicant.review;

/**
 * An approver of the city's housing-security department (市住保部门审批人), who makes the final review and decides appeals.
 *
 * @param subject Keycloak subject
 * @param name as staff see it
 */
public record Approver(String subject, String name) {}
