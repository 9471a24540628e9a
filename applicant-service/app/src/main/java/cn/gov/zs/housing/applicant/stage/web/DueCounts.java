package cn.gov.zs.housing.applicant.stage.web;

/**
 * How many cases of somebody's duties are due when.
 *
 * @param soon within three days after today
 * @param told late ones of which her duties were told
 * @param held those she handles
 */
record DueCounts(long overdue, long today, long soon, long told, long held) {}
