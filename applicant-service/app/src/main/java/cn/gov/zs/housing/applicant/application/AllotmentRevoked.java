package cn.gov.zs.housing.applicant.application;

import java.time.LocalDate;

/**
 * The review committee upheld an objection and took the home from the household before the result was final (撤销分配): it waits on as
 * it waited before.
 *
 * @param before what it had drawn
 * @param on the day of the decision
 */
public record AllotmentRevoked(Allotted before, LocalDate on) implements Waiting {
    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    /** No day of waiting is lost. */
    @Override
    public LocalDate registeredOn() {
        return before.before().registeredOn();
    }
}
