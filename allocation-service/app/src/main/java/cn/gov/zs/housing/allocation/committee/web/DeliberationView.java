package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.batch.UpheldOutcome;
import cn.gov.zs.housing.allocation.batch.web.VoteView;
import cn.gov.zs.housing.allocation.committee.Deliberation;
import cn.gov.zs.housing.allocation.committee.Stand;
import cn.gov.zs.housing.allocation.committee.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deliberation: no account, no officer.
 *
 * @param kind PLAN or OBJECTION
 * @param state OPEN, PASSED, REJECTED or VOID
 * @param digest what is voted on
 * @param objection its number, of an objection
 * @param findings what was found out, of an objection
 * @param proposal what shall be done, of an objection
 * @param outcome what follows for a result if it is right: NO_CHANGE or ASSIGNMENT_REVOKED
 * @param revokes the entrant number whose assignment is revoked
 * @param struck votes that count no more, because their member declared a conflict later
 */
record DeliberationView(
        String deliberationId,
        String kind,
        String state,
        String batchId,
        String title,
        String clause,
        String digest,
        @Nullable String objection,
        @Nullable String findings,
        @Nullable String proposal,
        @Nullable String outcome,
        @Nullable Integer revokes,
        int ruleNumber,
        Instant openedAt,
        VoteView vote,
        List<Struck> struck,
        @Nullable Instant voidedAt) {

    /** A vote that counts no more. */
    record Struck(int member, String vote, Instant at) {}

    private static @Nullable String outcome(Subject.@Nullable Objection objection) {
        return objection == null
                ? null
                : objection
                        .outcome()
                        .map(outcome -> switch (outcome) {
                            case UpheldOutcome.NoChange _ -> "NO_CHANGE";
                            case UpheldOutcome.AssignmentRevoked _ -> "ASSIGNMENT_REVOKED";
                        })
                        .orElse(null);
    }

    static DeliberationView of(Deliberation d) {
        var opening = d.opening();
        var subject = opening.subject();
        var objection = subject instanceof Subject.Objection o ? o : null;
        return new DeliberationView(
                opening.deliberationId(),
                objection == null ? "PLAN" : "OBJECTION",
                d.state(),
                subject.batchId(),
                subject.title(),
                subject.clause().text(),
                subject.digest(),
                objection == null ? null : objection.objection(),
                objection == null ? null : objection.findings(),
                objection == null ? null : objection.proposal(),
                outcome(objection),
                objection != null
                                && objection.outcome().orElse(null)
                                        instanceof UpheldOutcome.AssignmentRevoked(int number)
                        ? Integer.valueOf(number)
                        : null,
                opening.ruleNumber(),
                opening.openedAt(),
                d instanceof Deliberation.Closed closed
                        ? VoteView.of(closed.resolution())
                        : VoteView.of(d.ballots(), d.quorum(), d.needed()),
                d.stands().stream()
                        .filter(Stand.Recused.class::isInstance)
                        .map(Stand.Recused.class::cast)
                        .flatMap(r -> r.struck().stream())
                        .map(v -> new Struck(v.member(), v.choice().name(), v.at()))
                        .toList(),
                d instanceof Deliberation.Voided voided ? voided.voidedAt() : null);
    }
}
