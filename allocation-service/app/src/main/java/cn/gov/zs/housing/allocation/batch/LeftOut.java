package cn.gov.zs.housing.allocation.batch;

import java.time.LocalDate;

/**
 * A household that waits and fits a pool, and was not taken among a batch's entrants, because it gave up a home before. Kept with the
 * frozen lists and not published: it would name a household by what it did.
 *
 * @param applicationId the household
 * @param ruleId the rule on refusals it follows from
 * @param clause where that says so
 * @param lastDay the last day on which it may not enter a batch
 */
public record LeftOut(String applicationId, String ruleId, String clause, LocalDate lastDay) {}
