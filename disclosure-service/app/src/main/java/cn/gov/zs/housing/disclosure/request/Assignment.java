package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose a request is within the office (经办). It says who is reminded and who is asked, not who may: every disclosure officer may do
 * every step of every request, so that nothing waits for somebody who is away.
 *
 * @param handler who handles it (经办人); empty until it is registered
 * @param reassignments how it changed hands, oldest first
 */
public record Assignment(Optional<Officer> handler, List<Reassignment> reassignments) {
    /** Nobody's yet. */
    public static final Assignment NOBODYS = new Assignment(Optional.empty(), List.of());

    /** Keeps its own copy. */
    public Assignment {
        reassignments = List.copyOf(reassignments);
    }

    /** Whoever registers it takes it; who has it already keeps it. */
    Assignment taken(Officer by) {
        return handler.isPresent() ? this : new Assignment(Optional.of(by), reassignments);
    }

    Assignment handed(Reassignment next) {
        var more = new ArrayList<>(reassignments);
        more.add(next);
        return new Assignment(Optional.of(next.to()), more);
    }

    /** Whether this member of staff handles it. */
    public boolean of(String subject) {
        return handler.filter(each -> each.subject().equals(subject)).isPresent();
    }
}
