package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.UpheldOutcome;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is done in deliberations. Members act at the same time, so their steps carry no version: each is tied to the digest they saw
 * and is taken once. The deliberation decides, in its own write; the batch follows it ({@link #follow}).
 */
public final class Deliberating {

    private final Deliberations deliberations;
    private final Committee committee;
    private final Batches batches;

    /**
     * @param deliberations where they are kept
     * @param committee who sits, by which rule
     * @param batches what plans are about
     */
    public Deliberating(Deliberations deliberations, Committee committee, Batches batches) {
        this.deliberations = deliberations;
        this.committee = committee;
        this.batches = batches;
    }

    /** Opens the deliberation on the plan of a frozen batch: on the digest that was seen. */
    public DeliberationAnswer openOnPlan(String batchId, String digest, String by, Instant at, LocalDate day) {
        var batch = batches.all().find(batchId);
        if (batch.isEmpty()) {
            return new DeliberationAnswer.BatchUnknown();
        }
        if (!(batch.get().state() instanceof Batch.Frozen frozen)) {
            return new DeliberationAnswer.NothingToDeliberate(
                    batch.get().state().state());
        }
        if (!frozen.content().digest().equals(digest)) {
            return new DeliberationAnswer.OtherDigest(frozen.content().digest(), Clause.COMMITTEE);
        }
        return open(
                frozen.voteId(),
                new Subject.Plan(batchId, frozen.attempt(), frozen.plan().title(), digest, frozen.officers()),
                by,
                at,
                day);
    }

    /** Opens the deliberation on an objection to a batch that is frozen, or to its result. */
    public DeliberationAnswer openOnObjection(
            String formId,
            String batchId,
            String objection,
            String findings,
            String proposal,
            boolean upholds,
            Optional<UpheldOutcome> outcome,
            String by,
            Instant at,
            LocalDate day) {
        var batch = batches.all().find(batchId);
        if (batch.isEmpty()) {
            return new DeliberationAnswer.BatchUnknown();
        }
        var state = batch.get().state();
        if (!(state instanceof Batch.Fixed)) {
            return new DeliberationAnswer.NothingToDeliberate(state.state());
        }
        boolean ofResult = state instanceof Batch.WithResult;
        if (upholds && ofResult && outcome.isEmpty()) {
            return new DeliberationAnswer.OutcomeMissing(Clause.OBJECTIONS);
        }
        if (outcome.isPresent() && !(upholds && ofResult)) {
            return new DeliberationAnswer.OutcomeOfNothing(Clause.OBJECTIONS);
        }
        if (outcome.orElse(null) instanceof UpheldOutcome.AssignmentRevoked(int number)
                && state instanceof Batch.WithResult result) {
            if (!result.revocable()) {
                return new DeliberationAnswer.NotRevocable(state.state(), Clause.OBJECTIONS);
            }
            if (result.drawn().assignment().heldBy(number).isEmpty()) {
                return new DeliberationAnswer.HoldsNoHome(number, Clause.OBJECTIONS);
            }
        }
        // no form can take the id that belongs to the plan of a batch
        return open(
                "objection-" + formId,
                new Subject.Objection(
                        batchId, state.plan().title(), ofResult, objection, findings, proposal, upholds, by, outcome),
                by,
                at,
                day);
    }

    /**
     * Keeps the result from being confirmed from before the vote until what was passed has followed: a confirmation between would lose
     * it.
     */
    private Optional<DeliberationAnswer> hold(Subject subject) {
        return subject instanceof Subject.Objection objection && objection.revokes()
                ? batches.all().change(objection.batchId(), batch -> switch (batch) {
                    case Batch.Settled settled ->
                        Change.to(
                                settled.with(settled.objections().takenUp(objection.objection())),
                                List.of(),
                                Optional.empty());
                    case Batch.Drawn drawn
                    when drawn.revocable() ->
                        Change.to(
                                drawn.with(drawn.objections().takenUp(objection.objection())),
                                List.of(),
                                Optional.empty());
                    case Batch other ->
                        Change.none(
                                Optional.of(new DeliberationAnswer.NotRevocable(other.state(), objection.clause())));
                })
                : Optional.empty();
    }

    private DeliberationAnswer open(String id, Subject subject, String by, Instant at, LocalDate day) {
        var rule = committee.rules().inForceOn(day);
        if (rule.isEmpty()) {
            return new DeliberationAnswer.NoRule(subject.clause());
        }
        var sitting = committee.roll().sittingOn(day);
        int least = rule.get().rule().least();
        if (sitting.size() < least) {
            return new DeliberationAnswer.NoCommittee(sitting.size(), least, Clause.COMPOSITION);
        }
        var list = new ArrayList<Sitting>(sitting.size());
        for (var member : sitting) {
            var who = member.appointment();
            list.add(new Sitting(list.size() + 1, who.memberId(), who.name(), who.standsFor(), who.account()));
        }
        var opening = new Deliberation.Opening(
                id, subject, list, rule.get().number(), rule.get().rule(), by, at);
        if (deliberations.all().find(id).isPresent()) {
            return new DeliberationAnswer.OpenedAlready();
        }
        var refused = hold(subject);
        if (refused.isPresent()) {
            return refused.get();
        }
        return deliberations.all().create(id, new Deliberation.Open(opening, List.of()))
                ? new DeliberationAnswer.Taken(id)
                : new DeliberationAnswer.OpenedAlready();
    }

    /** A member votes. */
    public DeliberationAnswer vote(
            String id, Voter voter, String digest, Choice choice, String reason, Instant at, LocalDate day) {
        var sits = sitsOn(day);
        return step(id, at, open -> open.vote(voter, sits, digest, choice, reason, at));
    }

    /** A member declares a conflict. */
    public DeliberationAnswer recuse(
            String id, Voter voter, String digest, Ground ground, String words, Instant at, LocalDate day) {
        var sits = sitsOn(day);
        return step(id, at, open -> open.recuse(voter, sits, digest, ground, words, at));
    }

    /** The chair closes; a batch follows at once what was resolved on its plan. */
    public DeliberationAnswer close(String id, String digest, String minutes, String chair, Instant at) {
        var answer = step(id, at, open -> open.close(digest, minutes, chair, at));
        follow(id);
        return answer;
    }

    /**
     * Takes what was resolved on a plan to its batch, if it was not yet. Safe to repeat: a batch that is no longer frozen, or frozen
     * for another attempt since, stays as it is.
     */
    public void follow(String id) {
        if (deliberations.all().get(id).state() instanceof Deliberation.Closed closed
                && closed.opening().subject() instanceof Subject.Plan plan) {
            batches.all()
                    .<BatchAnswer>change(
                            plan.batchId(),
                            batch -> batch instanceof Batch.Frozen frozen && frozen.attempt() == plan.attempt()
                                    ? frozen.resolve(closed.resolution())
                                    : Change.none(new BatchAnswer.NotTheNextStep(batch.state())));
        }
    }

    /** Takes what was resolved on a frozen batch to it, if it waits for that. Safe to repeat. */
    public void followBatch(String batchId) {
        if (batches.all().get(batchId).state() instanceof Batch.Frozen frozen) {
            var id = frozen.voteId();
            if (deliberations.all().find(id).isPresent()) {
                follow(id);
            }
        }
    }

    /** Voids the deliberation on the plan of a batch that is no longer frozen as it was, if it is still open. Safe to repeat. */
    public void lookAtPlan(String batchId, Instant at) {
        batches.all().find(batchId).ifPresent(found -> {
            var id = found.state() instanceof Batch.Cancelled cancelled
                            && cancelled.before() instanceof Batch.Fixed fixed
                    ? fixed.frozen().voteId()
                    : batchId;
            if (deliberations.all().find(id).isPresent()) {
                step(id, at, open -> Change.none(new DeliberationAnswer.Taken(id)));
            }
        });
    }

    private DeliberationAnswer step(
            String id, Instant at, Function<Deliberation.Open, Change<Deliberation, DeliberationAnswer>> decision) {
        boolean there = stillThere(deliberations.all().get(id).state().opening().subject());
        return deliberations.all().change(id, deliberation -> switch (deliberation) {
            case Deliberation.Open open
            when !there -> Change.to(open.voided(at), List.of(), new DeliberationAnswer.NotOpen("VOID"));
            case Deliberation.Open open -> decision.apply(open);
            case Deliberation other -> Change.none(new DeliberationAnswer.NotOpen(other.state()));
        });
    }

    /** A plan must be frozen still, under the very digest; a result stays, but not every one of them can lose a household. */
    private boolean stillThere(Subject subject) {
        return switch (subject) {
            case Subject.Plan plan ->
                batches.all().get(plan.batchId()).state() instanceof Batch.Frozen frozen
                        && frozen.attempt() == plan.attempt()
                        && frozen.content().digest().equals(plan.digest());
            case Subject.Objection objection ->
                !objection.revokes()
                        || batches.all().get(objection.batchId()).state() instanceof Batch.WithResult result
                                && result.revocable();
        };
    }

    private Predicate<String> sitsOn(LocalDate day) {
        var roll = committee.roll();
        return memberId -> Optional.of(memberId)
                .flatMap(roll::find)
                .filter(member -> member.sitsOn(day))
                .isPresent();
    }
}
