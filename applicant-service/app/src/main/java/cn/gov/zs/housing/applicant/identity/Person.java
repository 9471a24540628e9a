package cn.gov.zs.housing.applicant.identity;

/**
 * A person of a household.
 *
 * @param name as on the identity card
 * @param idNumber prints itself masked
 */
public record Person(PersonName name, IdNumber idNumber) {}
