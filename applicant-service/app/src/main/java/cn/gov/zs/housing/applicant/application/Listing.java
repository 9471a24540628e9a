package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Scope;
import java.util.Optional;
import java.util.Set;

/**
 * Which applications a list shows.
 *
 * @param whose whose applications
 * @param state only those in this state; all when empty
 */
public record Listing(Whose whose, Optional<ApplicationState> state) {
    /** Whose applications. */
    public sealed interface Whose {
        /** The applications of one citizen. */
        record OwnedBy(String subject) implements Whose {}

        /** The applications of one citizen, and those entrusted to her by mandates in force. */
        record OwnedOrHeld(String subject, Set<ApplicationId> held) implements Whose {
            /** Copies the set. */
            public OwnedOrHeld {
                held = Set.copyOf(held);
            }
        }

        /** The applications a member of staff may see. */
        record InScope(Scope scope) implements Whose {}
    }
}
