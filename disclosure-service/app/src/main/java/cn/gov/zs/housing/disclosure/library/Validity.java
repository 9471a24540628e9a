package cn.gov.zs.housing.disclosure.library;

import java.time.LocalDate;
import java.util.Collection;

/** 有效性 of a policy on a day. Nobody types it: it follows from its days and from what later policies do to it (decision 0327). */
public enum Validity {
    /** 尚未施行. */
    NOT_YET,
    /** 现行有效. */
    IN_FORCE,
    /** 已被修改, and in force as amended. */
    AMENDED,
    /** 已废止. */
    REPEALED,
    /** 已失效: its own last day is over. */
    EXPIRED;

    /**
     * How a policy stands.
     *
     * @param later published policies that name it
     */
    public static Validity of(TextId id, TextBody.Policy policy, Collection<TextBody.Policy> later, LocalDate day) {
        if (later.stream().anyMatch(each -> each.does(Relation.Effect.REPEALS, id) && each.begun(day))) {
            return REPEALED;
        }
        if (policy.expiresOn().filter(day::isAfter).isPresent()) {
            return EXPIRED;
        }
        if (!policy.begun(day)) {
            return NOT_YET;
        }
        return later.stream().anyMatch(each -> each.does(Relation.Effect.AMENDS, id) && each.begun(day))
                ? AMENDED
                : IN_FORCE;
    }

    /** Whether somebody may still rely on it. */
    public boolean holds() {
        return this == IN_FORCE || this == AMENDED;
    }
}
