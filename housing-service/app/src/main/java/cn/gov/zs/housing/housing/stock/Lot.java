package cn.gov.zs.housing.housing.stock;

/**
 * Which entrant of which batch drew a home.
 *
 * @param batch the batch's id
 * @param entrantNumber the household's number in the batch, from 1
 * @param application the household's application; who that is stays in the applicant service
 */
public record Lot(String batch, int entrantNumber, String application) {}
