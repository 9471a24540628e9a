package cn.gov.zs.housing.applicant.application;

import java.time.Instant;

/**
 * The household withdrew its application before it was registered (已撤回).
 *
 * @param before the application as it was
 * @param at when
 */
public record Withdrawn(Application before, Instant at) implements Application {
    /** @throws IllegalArgumentException if there is nothing left to withdraw */
    public Withdrawn {
        if (!before.state().mayWithdraw()) {
            throw new IllegalArgumentException("application " + before.id() + " is " + before.state());
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.WITHDRAWN;
    }
}
