package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.committee.DeliberationAnswer;
import cn.gov.zs.housing.allocation.committee.RollAnswer;
import cn.gov.zs.housing.allocation.committee.RuleAnswer;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;

/** The one place where a refusal of the committee's becomes HTTP. */
final class CommitteeProblems {

    private CommitteeProblems() {}

    /** @throws ProblemException if the register was not changed */
    static void orThrow(RollAnswer answer) {
        switch (answer) {
            case RollAnswer.Kept _ -> {}
            case RollAnswer.Unknown _ -> throw ProblemException.absent();
            case RollAnswer.FormReplayed _ -> throw ProblemException.conflict("form.replayed", Map.of());
            case RollAnswer.OwnEntry a -> throw refused("committee.own-entry", a.clause(), Map.of());
            case RollAnswer.SitsAlready a ->
                throw ProblemException.conflict("committee.sits-already", Map.of("name", a.name()), a.name());
            case RollAnswer.NotTheNextStep a ->
                throw ProblemException.conflict("committee.not-the-next-step", Map.of("state", a.state()));
            case RollAnswer.Full a -> throw ProblemException.conflict("committee.full", Map.of("most", a.most()));
        }
    }

    /** @throws ProblemException if the rules were not changed */
    static void orThrow(RuleAnswer answer) {
        switch (answer) {
            case RuleAnswer.Kept _ -> {}
            case RuleAnswer.Unknown _ -> throw ProblemException.absent();
            case RuleAnswer.EnteredAlready _ -> throw ProblemException.conflict("form.replayed", Map.of());
            case RuleAnswer.ConfirmedAlready _ ->
                throw ProblemException.conflict("committee.not-the-next-step", Map.of("state", "CONFIRMED"));
            case RuleAnswer.OwnEntry a -> throw refused("committee.own-entry", a.clause(), Map.of());
            case RuleAnswer.BeginsInThePast a ->
                throw ProblemException.conflict(
                        "committee.rule-in-the-past",
                        Map.of("from", a.from().toString()),
                        a.from().toString());
            case RuleAnswer.Full a -> throw ProblemException.conflict("committee.full", Map.of("most", a.most()));
        }
    }

    /** Returns the deliberation's id if the step was taken. @throws ProblemException 409 if it was refused, 404 without a batch */
    static String orThrow(DeliberationAnswer answer) {
        return switch (answer) {
            case DeliberationAnswer.Taken a -> a.deliberationId();
            case DeliberationAnswer.BatchUnknown _ -> throw ProblemException.absent();
            case DeliberationAnswer.NothingToDeliberate a ->
                throw ProblemException.conflict("deliberation.nothing", Map.of("state", a.state()));
            case DeliberationAnswer.OutcomeMissing _ ->
                throw ProblemException.field("outcome", "required", "objection.field.outcome");
            case DeliberationAnswer.OutcomeOfNothing _ ->
                throw ProblemException.field("outcome", "unexpected", "objection.field.outcome.none");
            case DeliberationAnswer.HoldsNoHome a ->
                throw ProblemException.field(
                        "entrantNumber", "holds-no-home", "objection.field.entrantNumber", a.number());
            case DeliberationAnswer.NotRevocable a ->
                throw ProblemException.field(
                        "outcome", "not-revocable", "objection.field.outcome.not-revocable." + a.state());
            case DeliberationAnswer.OpenedAlready _ ->
                throw ProblemException.conflict("deliberation.opened-already", Map.of());
            case DeliberationAnswer.NoCommittee a ->
                throw refused(
                        "deliberation.no-committee",
                        a.clause(),
                        Map.of("sitting", a.sitting(), "least", a.least()),
                        a.sitting(),
                        a.least());
            case DeliberationAnswer.NoRule a -> throw refused("deliberation.no-rule", a.clause(), Map.of());
            case DeliberationAnswer.NotOpen a ->
                throw ProblemException.conflict("deliberation.not-open", Map.of("state", a.state()));
            case DeliberationAnswer.OtherDigest a ->
                throw refused("deliberation.other-digest", a.clause(), Map.of("digest", a.digest()));
            case DeliberationAnswer.NotAMember a -> throw refused("vote.not-a-member", a.clause(), Map.of());
            case DeliberationAnswer.TermOver a -> throw refused("vote.term-over", a.clause(), Map.of());
            case DeliberationAnswer.PreparedIt a -> throw refused("vote.prepared-it", a.clause(), Map.of());
            case DeliberationAnswer.IsRecused a -> throw refused("vote.recused", a.clause(), Map.of());
            case DeliberationAnswer.VotedAlready a -> throw refused("vote.voted-already", a.clause(), Map.of());
            case DeliberationAnswer.TooFewPresent a ->
                throw refused(
                        "deliberation.too-few-present",
                        a.clause(),
                        Map.of("present", a.present(), "quorum", a.quorum()),
                        a.present(),
                        a.quorum());
        };
    }

    private static ProblemException refused(String code, Clause clause, Map<String, ?> facts, Object... args) {
        return ProblemException.refused(code, clause.text(), facts, args);
    }
}
