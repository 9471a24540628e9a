package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.workdays.Deadline;
import java.time.Instant;

/**
 * A household's appeal against a refusal or removal (申诉, 住建部令第11号 art. 9).
 *
 * @param grounds what it says, in words
 * @param at when it arrived
 * @param answer by when it must be answered: 15 working days, the day of arrival not counted
 */
public record Appeal(Finding grounds, Instant at, Deadline answer) {}
