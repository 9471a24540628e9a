package cn.gov.zs.housing.allocation.committee.mongo;

import cn.gov.zs.housing.allocation.batch.Resolution;
import cn.gov.zs.housing.allocation.batch.UpheldOutcome;
import cn.gov.zs.housing.allocation.committee.Choice;
import cn.gov.zs.housing.allocation.committee.Deliberation;
import cn.gov.zs.housing.allocation.committee.Ground;
import cn.gov.zs.housing.allocation.committee.Sitting;
import cn.gov.zs.housing.allocation.committee.Stand;
import cn.gov.zs.housing.allocation.committee.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A deliberation as it is stored; the parts that a state lacks are absent. The ballots follow from list and stands. */
record DeliberationDocument(
        Status status,
        String deliberationId,
        String batchId,
        SubjectDocument subject,
        List<SittingDocument> list,
        int ruleNumber,
        RulesDocument.RuleDocument rule,
        String openedBy,
        Instant openedAt,
        List<StandDocument> stands,
        @Nullable ClosingDocument closing,
        @Nullable Instant voidedAt) {

    enum Status {
        OPEN,
        CLOSED,
        VOID
    }

    /** A plan has its digest, an objection its words. */
    record SubjectDocument(
            String kind,
            String title,
            List<String> preparedBy,
            @Nullable String digest,
            @Nullable Integer attempt,
            @Nullable Boolean ofResult,
            @Nullable String objection,
            @Nullable String findings,
            @Nullable String proposal,
            @Nullable Boolean upholds,
            @Nullable Follows outcome,
            @Nullable Integer revokes) {}

    enum Follows {
        NO_CHANGE,
        ASSIGNMENT_REVOKED
    }

    record SittingDocument(int number, String memberId, String name, String standsFor, String account) {}

    /** A vote has its choice; a recusal its ground, and what it struck. */
    record StandDocument(
            int member,
            String subject,
            @Nullable Choice choice,
            @Nullable Ground ground,
            String words,
            Instant at,
            @Nullable Choice struckChoice,
            @Nullable String struckReason,
            @Nullable Instant struckAt) {

        static StandDocument from(Stand stand) {
            return switch (stand) {
                case Stand.Voted v ->
                    new StandDocument(v.member(), v.subject(), v.choice(), null, v.reason(), v.at(), null, null, null);
                case Stand.Recused r ->
                    new StandDocument(
                            r.member(),
                            r.subject(),
                            null,
                            r.ground(),
                            r.words(),
                            r.at(),
                            r.struck().map(Stand.Voted::choice).orElse(null),
                            r.struck().map(Stand.Voted::reason).orElse(null),
                            r.struck().map(Stand.Voted::at).orElse(null));
            };
        }

        Stand toDomain() {
            if (choice != null) {
                return new Stand.Voted(member, subject, choice, words, at);
            }
            Optional<Stand.Voted> struck = struckChoice == null || struckReason == null || struckAt == null
                    ? Optional.empty()
                    : Optional.of(new Stand.Voted(member, subject, struckChoice, struckReason, struckAt));
            return new Stand.Recused(
                    member, subject, Objects.requireNonNull(ground, "neither voted nor recused"), words, at, struck);
        }
    }

    record ClosingDocument(int quorum, int needed, String minutes, String closedBy, Instant closedAt) {}

    static DeliberationDocument from(Deliberation d) {
        var o = d.opening();
        var resolution = d instanceof Deliberation.Closed closed ? closed.resolution() : null;
        return new DeliberationDocument(
                switch (d) {
                    case Deliberation.Open _ -> Status.OPEN;
                    case Deliberation.Closed _ -> Status.CLOSED;
                    case Deliberation.Voided _ -> Status.VOID;
                },
                o.deliberationId(),
                o.subject().batchId(),
                subject(o.subject()),
                o.list().stream()
                        .map(s -> new SittingDocument(s.number(), s.memberId(), s.name(), s.standsFor(), s.account()))
                        .toList(),
                o.ruleNumber(),
                RulesDocument.RuleDocument.from(o.rule()),
                o.openedBy(),
                o.openedAt(),
                d.stands().stream().map(StandDocument::from).toList(),
                resolution == null
                        ? null
                        : new ClosingDocument(
                                resolution.quorum(),
                                resolution.needed(),
                                resolution.minutes(),
                                resolution.closedBy(),
                                resolution.closedAt()),
                d instanceof Deliberation.Voided voided ? voided.voidedAt() : null);
    }

    private static SubjectDocument subject(Subject subject) {
        var preparedBy = subject.preparedBy().stream().sorted().toList();
        return switch (subject) {
            case Subject.Plan plan ->
                new SubjectDocument(
                        "PLAN",
                        plan.title(),
                        preparedBy,
                        plan.digest(),
                        plan.attempt(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case Subject.Objection it ->
                new SubjectDocument(
                        "OBJECTION",
                        it.title(),
                        preparedBy,
                        null,
                        null,
                        it.ofResult(),
                        it.objection(),
                        it.findings(),
                        it.proposal(),
                        it.upholds(),
                        it.outcome()
                                .map(outcome -> switch (outcome) {
                                    case UpheldOutcome.NoChange _ -> Follows.NO_CHANGE;
                                    case UpheldOutcome.AssignmentRevoked _ -> Follows.ASSIGNMENT_REVOKED;
                                })
                                .orElse(null),
                        it.outcome().orElse(null) instanceof UpheldOutcome.AssignmentRevoked(int number)
                                ? Integer.valueOf(number)
                                : null);
        };
    }

    Deliberation toDomain() {
        var opening = new Deliberation.Opening(
                deliberationId,
                subjectToDomain(),
                list.stream()
                        .map(s -> new Sitting(s.number, s.memberId, s.name, s.standsFor, s.account))
                        .toList(),
                ruleNumber,
                rule.toDomain(),
                openedBy,
                openedAt);
        var open = new Deliberation.Open(
                opening, stands.stream().map(StandDocument::toDomain).toList());
        return switch (status) {
            case OPEN -> open;
            case CLOSED -> {
                var c = stored(closing);
                yield new Deliberation.Closed(
                        opening,
                        open.stands(),
                        new Resolution(
                                opening.subject().digest(),
                                c.quorum,
                                c.needed,
                                open.ballots(),
                                c.minutes,
                                c.closedBy,
                                c.closedAt));
            }
            case VOID -> open.voided(stored(voidedAt));
        };
    }

    private Subject subjectToDomain() {
        var s = subject;
        return s.kind.equals("PLAN")
                ? new Subject.Plan(
                        batchId, s.attempt == null ? 1 : s.attempt, s.title, stored(s.digest), Set.copyOf(s.preparedBy))
                : new Subject.Objection(
                        batchId,
                        s.title,
                        stored(s.ofResult),
                        stored(s.objection),
                        stored(s.findings),
                        stored(s.proposal),
                        Boolean.TRUE.equals(s.upholds),
                        s.preparedBy.getFirst(),
                        Optional.ofNullable(s.outcome).map(outcome -> switch (outcome) {
                            case NO_CHANGE -> new UpheldOutcome.NoChange();
                            case ASSIGNMENT_REVOKED -> new UpheldOutcome.AssignmentRevoked(stored(s.revokes));
                        }));
    }

    private <T> T stored(@Nullable T part) {
        return Objects.requireNonNull(
                part, () -> "deliberation " + deliberationId + " is stored without a part of " + status);
    }
}
