package cn.gov.zs.housing.applicant.admission;

/**
 * How a household stands to one limit of a standard.
 *
 * @param version the number of the standard's version
 * @param limit what is asked, with its clause
 * @param verdict how the household stands to it
 */
public record Condition(int version, Limit limit, Verdict verdict) {}
