package cn.gov.zs.housing.applicant.mandate;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Who may act on a case beside the household's own account.
 *
 * @param application the case
 * @param ownerCode the code on the receipt of a household without an account; empty once used
 * @param failures wrong codes since the last new code
 * @param mandates every mandate ever given, the first first
 * @param acts what holders of mandates did, the first first
 */
public record CaseAccess(
        ApplicationId application, Optional<CodeHash> ownerCode, int failures, List<Mandate> mandates, List<Act> acts) {
    /** Wrong codes until a case takes none before a new one is printed. */
    public static final int MAX_FAILURES = 5;

    /** Most mandates a case may have had. */
    public static final int MAX_MANDATES = 20;

    /**
     * Something a holder did in the household's name. It is marked before it is done, so that a crash in between loses no mark:
     * then it stays begun, and the case itself says whether it was done.
     *
     * @param mandate the mandate's number
     * @param subject Keycloak subject of who held it then
     * @param what its code, such as {@code appeal}
     * @param at when it was begun
     * @param done false while nobody knows whether it was done
     */
    public record Act(int mandate, String subject, String what, Instant at, boolean done) {
        Act ended() {
            return new Act(mandate, subject, what, at, true);
        }
    }

    /** Copies the lists. */
    public CaseAccess {
        mandates = List.copyOf(mandates);
        acts = List.copyOf(acts);
    }

    /** Nobody yet. */
    public static CaseAccess none(ApplicationId application) {
        return new CaseAccess(application, Optional.empty(), 0, List.of(), List.of());
    }

    /** A new code for the household; an earlier one is void. */
    public CaseAccess ownerCode(CodeHash code) {
        return new CaseAccess(application, Optional.of(code), 0, mandates, acts);
    }

    /** The number the next mandate gets. */
    public int nextNumber() {
        return mandates.size() + 1;
    }

    /**
     * Gives a mandate; its code starts with all tries.
     *
     * @throws IllegalArgumentException if its number is not the next or there are too many
     */
    public CaseAccess grant(Mandate mandate) {
        if (mandate.number() != nextNumber() || mandates.size() == MAX_MANDATES) {
            throw new IllegalArgumentException("not the next mandate of this case");
        }
        var all = new ArrayList<>(mandates);
        all.add(mandate);
        return new CaseAccess(application, ownerCode, 0, all, acts);
    }

    /** Takes a mandate back; nothing happens when it is not there or was taken back before. */
    public CaseAccess revoke(int number, Mandate.Grant by) {
        return replace(number, mandate -> mandate.revoked().isPresent() ? mandate : mandate.revoke(by));
    }

    private CaseAccess replace(int number, UnaryOperator<Mandate> step) {
        return new CaseAccess(
                application,
                ownerCode,
                failures,
                mandates.stream()
                        .map(mandate -> mandate.number() == number ? step.apply(mandate) : mandate)
                        .toList(),
                acts);
    }

    /** What entering a code came to. */
    public sealed interface CodeAnswer {
        /** The case as it is now. */
        CaseAccess now();

        /** The household's own: the case becomes hers. */
        record Owner(CaseAccess now) implements CodeAnswer {}

        /** A mandate's: she may act under it. */
        record Holder(CaseAccess now, int mandate) implements CodeAnswer {}

        /** None of the case's codes. */
        record Wrong(CaseAccess now) implements CodeAnswer {}

        /** Too many wrong codes: a new one must be printed. */
        record Locked(CaseAccess now) implements CodeAnswer {}
    }

    /**
     * Enters a code.
     *
     * @param subject who entered it
     * @param day the day in Shanghai: the code of a mandate that has ended is void
     */
    public CodeAnswer enter(String typed, String subject, LocalDate day) {
        if (failures >= MAX_FAILURES) {
            return new CodeAnswer.Locked(this);
        }
        if (ownerCode.filter(code -> code.matches(typed)).isPresent()) {
            return new CodeAnswer.Owner(new CaseAccess(application, Optional.empty(), 0, mandates, acts));
        }
        for (var mandate : mandates) {
            if (mandate.revoked().isEmpty()
                    && !day.isAfter(mandate.to())
                    && mandate.code().filter(code -> code.matches(typed)).isPresent()) {
                return new CodeAnswer.Holder(replace(mandate.number(), held -> held.taken(subject)), mandate.number());
            }
        }
        return new CodeAnswer.Wrong(new CaseAccess(application, ownerCode, failures + 1, mandates, acts));
    }

    /** The mandate that lets this person act on that day. */
    public Optional<Mandate> letting(String subject, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.letsAct(subject, day))
                .findFirst();
    }

    /** Whom a mandate lets act on that day. */
    public Set<String> holders(LocalDate day) {
        return mandates.stream()
                .flatMap(mandate -> mandate.holderSubject().filter(holder -> mandate.letsAct(holder, day)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Marks what a holder sets out to do. */
    public CaseAccess begin(Act act) {
        var all = new ArrayList<>(acts);
        all.add(act);
        return withActs(all);
    }

    /** It was done. */
    public CaseAccess done(Act begun) {
        var all = new ArrayList<>(acts);
        var place = all.lastIndexOf(begun);
        if (place >= 0) {
            all.set(place, begun.ended());
        }
        return withActs(all);
    }

    /** It was refused, and its mark goes. */
    public CaseAccess notDone(Act begun) {
        var all = new ArrayList<>(acts);
        var place = all.lastIndexOf(begun);
        if (place >= 0) {
            all.remove(place);
        }
        return withActs(all);
    }

    private CaseAccess withActs(List<Act> all) {
        return new CaseAccess(application, ownerCode, failures, mandates, all);
    }

    /** The case, not the persons. */
    @Override
    public String toString() {
        return "access to application " + application;
    }
}
