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
 * @param ownerSubject who may see it as their own; {@link #NOBODY} while it has no account
 * @param facts what its score needs
 * @param countedFrom the day from which its waiting counts; later than the first one if it was moved back for a home given up
 */
public record Household(
        String applicationId,
        Category category,
        LocalDate registeredOn,
        String ownerSubject,
        ScoreFacts facts,
        LocalDate countedFrom) {

    /** Of a household whose waiting counts from the first day. */
    public Household(
            String applicationId, Category category, LocalDate registeredOn, String ownerSubject, ScoreFacts facts) {
        this(applicationId, category, registeredOn, ownerSubject, facts, registeredOn);
    }

    /** @throws IllegalArgumentException if waiting counts from a day before it began */
    public Household {
        if (countedFrom.isBefore(registeredOn)) {
            throw new IllegalArgumentException("the waiting of " + applicationId + " counts from before it began");
        }
    }
    /** The owner of a household that applied on paper and has no account yet. */
    public static final String NOBODY = "";

    /** Whether nobody can see it as their own yet. */
    public boolean withoutAccount() {
        return ownerSubject.equals(NOBODY);
    }

    /** The same of a household that has an account now. */
    public Household ownedBy(String subject) {
        return new Household(applicationId, category, registeredOn, subject, facts, countedFrom);
    }

    /** The same whose waiting counts from this day at the earliest. */
    public Household countedFrom(LocalDate day) {
        return day.isAfter(countedFrom)
                ? new Household(applicationId, category, registeredOn, ownerSubject, facts, day)
                : this;
    }
}
