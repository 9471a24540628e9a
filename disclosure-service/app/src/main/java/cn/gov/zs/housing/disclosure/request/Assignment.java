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
 * @param reminders what the office was told of it, oldest first
 */
public record Assignment(Optional<Officer> handler, List<Reassignment> reassignments, List<Reminder> reminders) {
    /** Nobody's yet. */
    public static final Assignment NOBODYS = new Assignment(Optional.empty(), List.of(), List.of());

    /** Keeps its own copy. */
    public Assignment {
        reassignments = List.copyOf(reassignments);
        reminders = List.copyOf(reminders);
    }

    /** Whoever registers it takes it; who has it already keeps it. */
    Assignment taken(Officer by) {
        return handler.isPresent() ? this : new Assignment(Optional.of(by), reassignments, reminders);
    }

    Assignment handed(Reassignment next) {
        var more = new ArrayList<>(reassignments);
        more.add(next);
        return new Assignment(Optional.of(next.to()), more, reminders);
    }

    Assignment reminded(List<Reminder> next) {
        var more = new ArrayList<>(reminders);
        more.addAll(next);
        return with(more);
    }

    Assignment with(List<Reminder> now) {
        return new Assignment(handler, reassignments, now);
    }

    /** Whether this member of staff handles it. */
    public boolean of(String subject) {
        return handler.filter(each -> each.subject().equals(subject)).isPresent();
    }
}
