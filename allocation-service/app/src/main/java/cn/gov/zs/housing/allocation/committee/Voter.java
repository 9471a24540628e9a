package cn.gov.zs.housing.allocation.committee;

/**
 * Who acts in a deliberation.
 *
 * @param account the login name
 * @param subject the person behind it
 */
public record Voter(String account, String subject) {}
