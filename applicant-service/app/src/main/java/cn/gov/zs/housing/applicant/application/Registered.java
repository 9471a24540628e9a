package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.LocalDate;

/**
 * Both notices were held and the final review passed; the household is registered to wait (轮候对象).
 *
 * @param before the application as the final review found it
 * @param finalReview who registered it, when, on which finding
 */
public record Registered(AwaitsFinalReview before, Handling finalReview) implements Waiting {
    /** @throws IllegalArgumentException if the household's own member or a reviewer of the case registered it */
    public Registered {
        var held = before.noticeHeld();
        if (before.concerns(finalReview.subject())
                || held.cityReview().subject().equals(finalReview.subject())
                || held.held().firstReview().subject().equals(finalReview.subject())) {
            throw new IllegalArgumentException("application " + before.id() + " was not registered by other eyes");
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    /** The day notice 2 was found over: how long the office then takes to decide costs the household no waiting time. */
    @Override
    public LocalDate registeredOn() {
        return before.noticeHeld().endedOn();
    }
}
