package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.mask.Guard;
import cn.gov.zs.housing.disclosure.mask.MaskPolicies;
import cn.gov.zs.housing.disclosure.mask.MaskPolicy;
import cn.gov.zs.housing.disclosure.mask.Shown;
import cn.gov.zs.housing.disclosure.mask.Verdict;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Looks at a draft: at its words by themselves, and with the guard at all that was published before. */
public final class Inspection {
    private final Guard guard;
    private final MaskPolicies policies;

    public Inspection(Guard guard, MaskPolicies policies) {
        this.guard = guard;
        this.policies = policies;
    }

    /** The rules of this day. */
    public MaskPolicy policy(LocalDate today) {
        return policies.inForce(today);
    }

    /** What is found, and the figures an officer sees. */
    public Verdict look(String id, Work work, LocalDate today) {
        var linked = guard.look(Reading.shown(id, work), policy(today), today);
        var all = Stream.concat(Reading.words(work).stream(), linked.findings().stream())
                .toList();
        return new Verdict(linked.policy(), all, linked.figures());
    }

    /** Keeps what was published of a person elsewhere. */
    public void keepEarlier(Shown shown, LocalDate today) {
        guard.keep(shown, policy(today));
    }

    /** Keeps what it shows, for all that will be published after it. */
    void keep(String id, Work work, LocalDate today) {
        guard.keep(Reading.shown(id, work), policy(today));
    }
}
