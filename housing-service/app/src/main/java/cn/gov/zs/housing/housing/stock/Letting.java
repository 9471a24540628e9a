package cn.gov.zs.housing.housing.stock;

import java.time.LocalDate;

/**
 * To whom a home is let.
 *
 * @param tenancy the tenancy's id
 * @param application the household's application; who that is stays in the applicant service
 * @param beganOn the first day of the term
 */
public record Letting(String tenancy, String application, LocalDate beganOn) {}
