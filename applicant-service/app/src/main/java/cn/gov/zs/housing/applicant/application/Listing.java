package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Scope;
import java.util.Optional;

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

        /** The applications a member of staff may see. */
        record InScope(Scope scope) implements Whose {}
    }
}
