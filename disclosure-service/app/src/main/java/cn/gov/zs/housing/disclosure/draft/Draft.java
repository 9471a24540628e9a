package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.mask.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft. Whoever had a hand in it does not approve it.
 *
 * @param head what is said of it for good; nothing in it is personal
 * @param work what it would publish; gone as soon as it is published or overtaken
 * @param verdict what the guard said of it last
 * @param hands who changed it, each once
 * @param progress how far it has come
 */
public record Draft(Head head, Optional<Work> work, Verdict verdict, List<Officer> hands, Progress progress) {
    /** Keeps its own copy. */
    public Draft {
        hands = List.copyOf(hands);
    }

    /**
     * What is said of it for good.
     *
     * @param id the notice or document it would be
     * @param place its kind
     * @param reference the application, batch or duty
     * @param township nine digits, where it has one
     * @param title of a typed one or a batch; empty for a household
     * @param since when it was begun or held
     */
    public record Head(
            String id, Place place, String reference, Optional<String> township, String title, Instant since) {}

    /** Names the one draft of a duty. */
    public static String idFor(String duty) {
        return UUID.nameUUIDFromBytes(("draft\n" + duty).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Whether this officer changed it or put it forward. */
    public boolean byHand(Officer officer) {
        return hands.stream().anyMatch(each -> each.subject().equals(officer.subject()));
    }

    /** The same with other work, changed by an officer. */
    Draft changed(Head head, Work next, Verdict said, Officer by) {
        return new Draft(head, Optional.of(next), said, withHand(by), new Progress.Open());
    }

    /** The same, further on or back. */
    Draft to(Progress next) {
        return new Draft(head, work, verdict, hands, next);
    }

    /** The same, put forward by an officer. */
    Draft to(Progress.Submitted next, Verdict said) {
        return new Draft(head, work, said, withHand(next.by()), next);
    }

    /** The same, looked at again. */
    Draft back(Verdict said) {
        return new Draft(head, work, said, hands, new Progress.Open());
    }

    /** The same without what it would have said. */
    Draft over(Progress end) {
        return new Draft(head, Optional.empty(), verdict, hands, end);
    }

    private List<Officer> withHand(Officer by) {
        if (byHand(by)) {
            return hands;
        }
        var more = new ArrayList<>(hands);
        more.add(by);
        return more;
    }
}
