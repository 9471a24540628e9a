package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.review.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A department's answer that does not fit the declaration (矛盾). A machine finds it, a person decides it (《个人信息保护法》 art. 24).
 *
 * @param member whom it is about: 0 the applicant or the household, n the n-th co-applicant
 * @param declared the figure or word declared
 * @param answered the figure or word answered
 * @param decision null until somebody decided
 * @param overturned earlier decisions that an appeal opened again, oldest first
 */
public record Contradiction(
        Department department,
        Kind kind,
        int member,
        String declared,
        String answered,
        @Nullable Decision decision,
        List<Decision> overturned) {

    /** Copies the list. */
    public Contradiction {
        overturned = List.copyOf(overturned);
    }

    /** Found just now. */
    static Contradiction found(Department department, Kind kind, int member, String declared, String answered) {
        return new Contradiction(department, kind, member, declared, answered, null, List.of());
    }

    /** Whether nobody decided it yet, or an appeal opened the case again after it was upheld. */
    public boolean isOpen(Optional<Instant> reopenedAt) {
        return decision == null
                || (decision.outcome() == Outcome.UPHELD
                        && reopenedAt.filter(decision.at()::isBefore).isPresent());
    }

    /** What does not fit. */
    public enum Kind {
        /** The hukou is in another township or outside the city. */
        HUKOU_ELSEWHERE,
        /** The hukou book names another relation. */
        RELATION_DIFFERS,
        /** Married, and no spouse is in the declaration. */
        SPOUSE_NOT_DECLARED,
        /** A spouse is declared, and the register says that there is no marriage. */
        MARRIAGE_NOT_REGISTERED,
        /** 低保 is claimed and not confirmed. */
        AID_NOT_CONFIRMED,
        /** A home, and none is declared. */
        HOME_NOT_DECLARED,
        /** More floor area than declared. */
        HOME_LARGER,
        /** More income than declared. */
        INCOME_ABOVE_DECLARED,
        /** More deposits than declared assets. */
        DEPOSITS_ABOVE_ASSETS,
        /** Vehicles worth more than the declared assets. */
        VEHICLES_ABOVE_ASSETS
    }

    /** How it was decided. */
    public enum Outcome {
        /** 已说明: both are right, or it does not matter. */
        EXPLAINED,
        /** 属实: the declaration is wrong. */
        UPHELD
    }

    /**
     * A person's decision.
     *
     * @param subject Keycloak subject of who decided
     * @param name her name as staff see it
     */
    public record Decision(Outcome outcome, Finding reason, String subject, String name, Instant at) {}

    /** Tells it from the others of its household; an application has at most one of each. */
    public String id() {
        return id(department, kind, member);
    }

    /** The id of the contradiction of this kind; a place in the database, so it stays. */
    public static String id(Department department, Kind kind, int member) {
        return (department.wireName() + "." + kind + "." + member).toLowerCase(Locale.ROOT);
    }

    /** The same, decided. */
    Contradiction decided(Decision by) {
        var before = new ArrayList<>(overturned);
        if (decision != null) {
            before.add(decision);
        }
        return new Contradiction(department, kind, member, declared, answered, by, before);
    }

    /** Without what was declared and answered. */
    @Override
    public String toString() {
        return "contradiction " + id();
    }
}
