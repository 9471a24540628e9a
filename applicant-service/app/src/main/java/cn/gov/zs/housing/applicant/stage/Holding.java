package cn.gov.zs.housing.applicant.stage;

import java.time.Instant;

/**
 * Who handles a case whenever it is this duty's turn (经办人).
 *
 * @param by the holder
 * @param since when she got it
 */
public record Holding(Duty duty, Account by, Instant since) {}
