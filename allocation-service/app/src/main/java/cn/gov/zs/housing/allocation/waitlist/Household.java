package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import java.time.LocalDate;

/**
 * A household registered to wait (轮候对象), as applicant-service told of it.
 *
 * @param applicationId its application
 * @param category its category
 * @param registeredOn the day its waiting began
 * @param ownerSubject who may see it as their own
 * @param facts what its score needs
 */
public record Household(
        String applicationId, Category category, LocalDate registeredOn, String ownerSubject, ScoreFacts facts) {}
