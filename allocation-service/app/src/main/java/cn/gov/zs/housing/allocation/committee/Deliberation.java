package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Resolution;
import cn.gov.zs.housing.allocation.batch.UpheldOutcome;
import cn.gov.zs.housing.allocation.committee.DeliberationAnswer.Taken;
import cn.gov.zs.housing.allocation.contract.ObjectionOutcomeV1;
import cn.gov.zs.housing.allocation.contract.ObjectionResolvedV1;
import cn.gov.zs.housing.allocation.contract.PlanResolvedV2;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deliberation (审议) of the review committee: opened on one digest, voted on openly, closed by the chair. It is void when what it
 * was about is no longer there.
 */
public sealed interface Deliberation {

    /** What it was opened on. */
    Opening opening();

    /** What members did, each member once, in the order in which they did. */
    List<Stand> stands();

    /** The state's name, as the API tells it. */
    String state();

    /** What this member did, if anything. */
    default Optional<Stand> standOf(int member) {
        return stands().stream().filter(stand -> stand.member() == member).findFirst();
    }

    /** One ballot of each member of the list. */
    default List<Resolution.Ballot> ballots() {
        return opening().list().stream()
                .map(sitting -> standOf(sitting.number())
                        .map(stand -> stand.ballot(sitting))
                        .orElseGet(() -> new Resolution.Ballot(
                                sitting.number(), sitting.name(), sitting.standsFor(), Resolution.Vote.ABSENT, "")))
                .toList();
    }

    /** How many must be present, as things stand. */
    default int quorum() {
        return opening().rule().quorum(ballots());
    }

    /** How many must be for it, as things stand. */
    default int needed() {
        return opening().rule().needed(ballots());
    }

    /**
     * How it was opened; fixed for good.
     *
     * @param deliberationId of a plan: the batch's id, so that a plan is deliberated on once; of an objection one that no batch has
     * @param subject on what
     * @param list who sat on the committee on that day, numbered from 1
     * @param ruleNumber which version of the rule
     * @param rule the rule
     * @param openedBy who opened it
     * @param openedAt when
     */
    record Opening(
            String deliberationId,
            Subject subject,
            List<Sitting> list,
            int ruleNumber,
            CommitteeRule rule,
            String openedBy,
            Instant openedAt) {

        /** Keeps its own copy. */
        public Opening {
            list = List.copyOf(list);
        }

        /** The seat of this account. */
        public Optional<Sitting> seatOf(String account) {
            return list.stream()
                    .filter(sitting -> sitting.account().equals(account))
                    .findFirst();
        }
    }

    /** What a ballot says of who prepared the subject. */
    String PREPARED = "本人经办，依规回避";

    /** Open: members declare conflicts and vote. */
    record Open(Opening opening, List<Stand> stands) implements Deliberation {

        /** @throws IllegalArgumentException if a member would count twice */
        public Open {
            stands = List.copyOf(stands);
            if (stands.stream().map(Stand::member).distinct().count() != stands.size()) {
                throw new IllegalArgumentException("a member stands twice");
            }
        }

        @Override
        public String state() {
            return "OPEN";
        }

        /**
         * A member votes.
         *
         * @param digest what the member saw
         * @param sits whether the register still seats the member of this id
         */
        public Change<Deliberation, DeliberationAnswer> vote(
                Voter voter, Predicate<String> sits, String digest, Choice choice, String reason, Instant at) {
            var seat = opening.seatOf(voter.account());
            var refusal = refusal(seat, sits, digest);
            if (refusal.isPresent()) {
                return Change.none(refusal.get());
            }
            var number = seat.orElseThrow().number();
            if (opening.subject().preparedBy().contains(voter.subject())) {
                // the law recuses, whoever forgets to; a vote in vain is enough to know it
                var byLaw = new Stand.Recused(number, voter.subject(), Ground.PREPARED, PREPARED, at, Optional.empty());
                return standOf(number).isPresent()
                        ? Change.none(new DeliberationAnswer.PreparedIt(clause()))
                        : Change.to(with(byLaw), List.of(), new DeliberationAnswer.PreparedIt(clause()));
            }
            return switch (standOf(number).orElse(null)) {
                case null -> taken(with(new Stand.Voted(number, voter.subject(), choice, reason, at)));
                case Stand.Voted _ -> Change.none(new DeliberationAnswer.VotedAlready(clause()));
                case Stand.Recused _ -> Change.none(new DeliberationAnswer.IsRecused(clause()));
            };
        }

        /** A member declares a conflict; a vote given before counts no more. */
        public Change<Deliberation, DeliberationAnswer> recuse(
                Voter voter, Predicate<String> sits, String digest, Ground ground, String words, Instant at) {
            var seat = opening.seatOf(voter.account());
            var refusal = refusal(seat, sits, digest);
            if (refusal.isPresent()) {
                return Change.none(refusal.get());
            }
            var number = seat.orElseThrow().number();
            return switch (standOf(number).orElse(null)) {
                case null ->
                    taken(with(new Stand.Recused(number, voter.subject(), ground, words, at, Optional.empty())));
                case Stand.Voted voted ->
                    taken(with(new Stand.Recused(number, voter.subject(), ground, words, at, Optional.of(voted))));
                case Stand.Recused _ -> Change.none(new DeliberationAnswer.IsRecused(clause()));
            };
        }

        /** The chair closes: passed or rejected, as the rule says. Too few present can resolve nothing. */
        public Change<Deliberation, DeliberationAnswer> close(String digest, String minutes, String chair, Instant at) {
            if (opening.subject().preparedBy().contains(chair)) {
                return Change.none(new DeliberationAnswer.PreparedIt(clause()));
            }
            if (!digest.equals(opening.subject().digest())) {
                return Change.none(otherDigest());
            }
            var ballots = ballots();
            if (Resolution.present(ballots) < quorum()) {
                return Change.none(
                        new DeliberationAnswer.TooFewPresent(Resolution.present(ballots), quorum(), clause()));
            }
            var resolution = new Resolution(digest, quorum(), needed(), ballots, minutes, chair, at);
            var closed = new Closed(opening, stands, resolution);
            return Change.to(closed, closed.events(), new Taken(opening.deliberationId()));
        }

        /** What it was about is no longer there, or is another. */
        public Voided voided(Instant at) {
            return new Voided(opening, stands, at);
        }

        private Optional<DeliberationAnswer> refusal(Optional<Sitting> seat, Predicate<String> sits, String digest) {
            if (seat.isEmpty()) {
                return Optional.of(new DeliberationAnswer.NotAMember(clause()));
            }
            if (!sits.test(seat.get().memberId())) {
                return Optional.of(new DeliberationAnswer.TermOver(clause()));
            }
            return digest.equals(opening.subject().digest()) ? Optional.empty() : Optional.of(otherDigest());
        }

        private DeliberationAnswer otherDigest() {
            return new DeliberationAnswer.OtherDigest(opening.subject().digest(), clause());
        }

        private Clause clause() {
            return opening.subject().clause();
        }

        private Open with(Stand stand) {
            var all = new ArrayList<>(stands);
            all.removeIf(earlier -> earlier.member() == stand.member());
            all.add(stand);
            return new Open(opening, all);
        }

        private Change<Deliberation, DeliberationAnswer> taken(Deliberation next) {
            return Change.to(next, List.of(), new Taken(opening.deliberationId()));
        }
    }

    /** Closed: passed or rejected, for good. */
    record Closed(Opening opening, List<Stand> stands, Resolution resolution) implements Deliberation {

        /** Keeps its own copy. */
        public Closed {
            stands = List.copyOf(stands);
        }

        @Override
        public String state() {
            return resolution.passed() ? "PASSED" : "REJECTED";
        }

        private List<Outgoing> events() {
            return switch (opening.subject()) {
                case Subject.Plan plan ->
                    List.of(Outgoing.of(
                            PlanResolvedV2.TYPE,
                            new PlanResolvedV2(
                                    plan.batchId(),
                                    plan.attempt(),
                                    resolution.digest(),
                                    resolution.passed()
                                            ? PlanResolvedV2.Outcome.PASSED
                                            : PlanResolvedV2.Outcome.REJECTED,
                                    resolution.closedAt(),
                                    resolution.minutes())));
                // what was not passed is no answer: the objection needs another proposal
                case Subject.Objection it
                when resolution.passed() ->
                    Stream.concat(Stream.of(answer(it)), it.outcome().stream().map(outcome -> follows(it, outcome)))
                            .toList();
                case Subject.Objection _ -> List.of();
            };
        }

        private Outgoing answer(Subject.Objection it) {
            return Outgoing.of(
                    ObjectionResolvedV1.TYPE,
                    new ObjectionResolvedV1(
                            it.batchId(),
                            it.objection(),
                            it.ofResult(),
                            it.upholds(),
                            it.proposal(),
                            LocalDate.ofInstant(resolution.closedAt(), Batch.SHANGHAI)));
        }

        private Outgoing follows(Subject.Objection it, UpheldOutcome outcome) {
            var kind = switch (outcome) {
                case UpheldOutcome.NoChange _ -> ObjectionOutcomeV1.Outcome.NO_CHANGE;
                case UpheldOutcome.AssignmentRevoked _ -> ObjectionOutcomeV1.Outcome.ASSIGNMENT_REVOKED;
            };
            @Nullable Integer number =
                    outcome instanceof UpheldOutcome.AssignmentRevoked(int whose) ? Integer.valueOf(whose) : null;
            return Outgoing.of(
                    ObjectionOutcomeV1.TYPE,
                    new ObjectionOutcomeV1(
                            it.batchId(),
                            it.objection(),
                            opening.deliberationId(),
                            kind,
                            number,
                            it.proposal(),
                            resolution.closedAt()));
        }
    }

    /**
     * Void (无效): the batch was cancelled, or another digest is frozen now, or the result from which a home should be taken can lose none.
     * Nothing was resolved.
     */
    record Voided(Opening opening, List<Stand> stands, Instant voidedAt) implements Deliberation {

        /** Keeps its own copy. */
        public Voided {
            stands = List.copyOf(stands);
        }

        @Override
        public String state() {
            return "VOID";
        }
    }
}
