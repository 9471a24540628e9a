package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;

/**
 * The household was found to qualify no longer (不再符合承租条件), and no appeal was upheld so far.
 *
 * @param lostOn the day of the decision, in Shanghai
 * @param ground its name in applicant-service
 */
public record Loss(LocalDate lostOn, String ground) {}
