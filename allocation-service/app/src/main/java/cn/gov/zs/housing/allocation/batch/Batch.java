package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.batch.BatchAnswer.Taken;
import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV1;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.draw.Commitment;
import cn.gov.zs.housing.allocation.rules.draw.Contribution;
import cn.gov.zs.housing.allocation.rules.draw.DrawResult;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A batch (批次): planned, frozen, approved, opened for sealing, revealing, drawn, confirmed; or rejected by the committee; or
 * cancelled, as long as nobody can know anything of its seed. Each state is a type and can do only what is lawful next; nothing leads back and nothing draws
 * twice.
 */
public sealed interface Batch {

    /** How many witnesses seal and reveal. */
    int WITNESSES = 2;

    /** What was planned. */
    BatchPlan plan();

    /** The state's name, as the API tells it. */
    String state();

    /**
     * A state that can still be cancelled (取消): no seed is fixed. From {@link Revealing} on it is, and a cancellation would be a
     * silent re-run of a draw whose outcome displeased somebody.
     */
    sealed interface Cancellable extends Batch {

        /** Who worked on it so far. */
        Set<String> officers();

        /** Whether the committee has passed it, so that only the committee's chair undoes it. */
        boolean passed();

        /**
         * Cancels.
         *
         * @param reason why, for all to read
         * @param by who cancels; once the committee has passed the batch, nobody who worked on it or sealed a share of its seed
         * @param holdsOffer whether the homes are this batch's: if not, there is nothing to tell of them
         */
        default Change<Batch, BatchAnswer> cancel(String reason, String by, Instant at, boolean holdsOffer) {
            if (passed() && officers().contains(by)) {
                return Change.none(new BatchAnswer.CancelledByOwn(Clause.COMMITTEE));
            }
            var cancelled = new Cancelled(this, reason, by, at);
            return holdsOffer
                    ? taken(cancelled, Outgoing.of(BatchCancelledV1.TYPE, cancelled.event()))
                    : taken(cancelled);
        }
    }

    /** Planned: homes and category are chosen, nothing is fixed. */
    record Planned(BatchPlan plan) implements Cancellable {

        @Override
        public Set<String> officers() {
            return Set.of(plan.plannedBy());
        }

        @Override
        public boolean passed() {
            return false;
        }

        @Override
        public String state() {
            return "PLANNED";
        }

        /** Fixes entrants, homes, sheet and plan under one digest. */
        public Change<Batch, BatchAnswer> freeze(FrozenContent content, String officer, Instant at) {
            var event = new BatchFrozenV1(
                    plan.batchId(),
                    plan.title(),
                    plan.offerId(),
                    plan.category(),
                    at,
                    content.digest(),
                    content.lists().entrants().size(),
                    content.lists().homes().size());
            return taken(new Frozen(plan, content, officer, at), Outgoing.of(BatchFrozenV1.TYPE, event));
        }
    }

    /** Everything from the freeze on: what is fixed, for all to read. */
    sealed interface Fixed extends Batch {

        /** The frozen batch. */
        Frozen frozen();

        @Override
        default BatchPlan plan() {
            return frozen().plan();
        }
    }

    /** Frozen: one immutable digest. */
    record Frozen(BatchPlan plan, FrozenContent content, String frozenBy, Instant frozenAt)
            implements Fixed, Cancellable {

        @Override
        public Set<String> officers() {
            return Set.copyOf(List.of(plan.plannedBy(), frozenBy));
        }

        @Override
        public boolean passed() {
            return false;
        }

        @Override
        public Frozen frozen() {
            return this;
        }

        @Override
        public String state() {
            return "FROZEN";
        }

        /** What the committee resolved on exactly this digest: passed or rejected, as the vote itself says. */
        public Change<Batch, BatchAnswer> resolve(Resolution resolution) {
            if (officers().contains(resolution.closedBy())) {
                return Change.none(new BatchAnswer.FourEyes(Clause.COMMITTEE));
            }
            if (!resolution.digest().equals(content.digest())) {
                return Change.none(new BatchAnswer.OtherDigest(content.digest(), Clause.COMMITTEE));
            }
            if (!resolution.passed()) {
                return taken(new Rejected(this, resolution));
            }
            var event = new BatchApprovedV1(
                    plan.batchId(), resolution.digest(), resolution.closedAt(), resolution.minutes());
            return taken(new Approved(this, resolution), Outgoing.of(BatchApprovedV1.TYPE, event));
        }
    }

    /** Rejected by the committee: never drawn. Its homes and households come free when it is cancelled. */
    record Rejected(Frozen frozen, Resolution resolution) implements Fixed, Cancellable {

        @Override
        public Set<String> officers() {
            return frozen.officers();
        }

        @Override
        public boolean passed() {
            return false;
        }

        @Override
        public String state() {
            return "REJECTED";
        }
    }

    /** Approved by the committee. */
    record Approved(Frozen frozen, Resolution resolution) implements Fixed, Cancellable {

        /** What was resolved, in words. */
        public String minutes() {
            return resolution.minutes();
        }

        /** The chair who closed the deliberation. */
        public String approvedBy() {
            return resolution.closedBy();
        }

        /** When. */
        public Instant approvedAt() {
            return resolution.closedAt();
        }

        @Override
        public Set<String> officers() {
            return frozen.officers();
        }

        @Override
        public boolean passed() {
            return true;
        }

        @Override
        public String state() {
            return "APPROVED";
        }

        /** Opens the draw for sealing, if the homes have stood on notice for ten whole days. */
        public Change<Batch, BatchAnswer> open(
                Optional<Offer.HomesNotice> notice, LocalDate day, String officer, Instant at) {
            if (notice.isEmpty()) {
                return Change.none(new BatchAnswer.HomesNoticeUnknown(Clause.HOMES_NOTICE));
            }
            var publishedOn = notice.get().publishedOn();
            var firstLawfulDay = firstLawfulDay(publishedOn);
            if (day.isBefore(firstLawfulDay)) {
                return Change.none(new BatchAnswer.NoticeTooShort(Clause.HOMES_NOTICE, publishedOn, firstLawfulDay));
            }
            return taken(new DrawOpen(this, officer, at, List.of()));
        }
    }

    /** The first day on which homes published on this day may be drawn: ten whole days lie between (decision 0004). */
    static LocalDate firstLawfulDay(LocalDate publishedOn) {
        return publishedOn.plusDays(Clause.HOMES_NOTICE.days() + 1L);
    }

    /** From the opening of the draw on. */
    sealed interface Opened extends Fixed {

        /** The approved batch. */
        Approved approved();

        /** The officer who opened the draw. */
        String openedBy();

        /** When it was opened. */
        Instant openedAt();

        /** What was sealed so far, in the order of sealing. */
        List<Seal> seals();

        @Override
        default Frozen frozen() {
            return approved().frozen();
        }

        /** The seal of this witness, if there is one. */
        default Optional<Seal> sealOf(String witness) {
            return seals().stream().filter(s -> s.witness().equals(witness)).findFirst();
        }
    }

    /** Open for sealing: fewer than all witnesses have sealed, so nothing may be revealed. */
    record DrawOpen(Approved approved, String openedBy, Instant openedAt, List<Seal> seals)
            implements Opened, Cancellable {

        /** Keeps its own copy. */
        public DrawOpen {
            seals = List.copyOf(seals);
        }

        @Override
        public String state() {
            return "SEALING";
        }

        /** With those who have sealed: each knows a share of what would become the seed. */
        @Override
        public Set<String> officers() {
            var all = new TreeSet<>(approved.officers());
            all.add(openedBy);
            seals.forEach(seal -> all.add(seal.witness()));
            return all;
        }

        @Override
        public boolean passed() {
            return true;
        }

        /** A witness seals a commitment. */
        public Change<Batch, BatchAnswer> seal(Commitment commitment, String witness, Instant at) {
            var frozen = approved.frozen();
            if (List.of(frozen.plan().plannedBy(), frozen.frozenBy(), approved.approvedBy(), openedBy)
                    .contains(witness)) {
                return Change.none(new BatchAnswer.WitnessIsOfficer(Clause.WITNESSES));
            }
            if (sealOf(witness).isPresent()) {
                return Change.none(new BatchAnswer.SealedAlready(Clause.WITNESSES));
            }
            if (seals.stream().anyMatch(s -> s.commitment().equals(commitment))) {
                return Change.none(new BatchAnswer.SameCommitment(Clause.WITNESSES));
            }
            var all = new ArrayList<>(seals);
            all.add(new Seal(seals.size() + 1, witness, commitment, at, Optional.empty()));
            return taken(
                    all.size() < WITNESSES
                            ? new DrawOpen(approved, openedBy, openedAt, all)
                            : new Revealing(approved, openedBy, openedAt, all));
        }
    }

    /** All have sealed: the seed is fixed, though nobody knows it. Now they reveal. */
    record Revealing(Approved approved, String openedBy, Instant openedAt, List<Seal> seals) implements Opened {

        /** Keeps its own copy. */
        public Revealing {
            seals = List.copyOf(seals);
        }

        @Override
        public String state() {
            return "REVEALING";
        }

        /** A witness reveals; the last reveal is the draw. */
        public Change<Batch, BatchAnswer> reveal(Contribution contribution, String witness, Instant at) {
            var mine = sealOf(witness);
            if (mine.isEmpty()) {
                return Change.none(new BatchAnswer.NothingSealed(Clause.WITNESSES));
            }
            var seal = mine.get();
            if (seal.reveal().isPresent()) {
                return Change.none(new BatchAnswer.RevealedAlready(Clause.WITNESSES));
            }
            if (!contribution.commitment().equals(seal.commitment())) {
                return Change.none(new BatchAnswer.DoesNotOpen(Clause.WITNESSES));
            }
            var now = seals.stream()
                    .map(s -> s.equals(seal) ? s.opened(contribution, at) : s)
                    .toList();
            if (now.stream().anyMatch(s -> s.reveal().isEmpty())) {
                return taken(new Revealing(approved, openedBy, openedAt, now));
            }
            var drawn = Drawn.of(approved, openedBy, openedAt, now, at);
            return taken(drawn, Outgoing.of(BatchDrawnV1.TYPE, drawn.event()));
        }
    }

    /** Drawn: the result stands on public notice. */
    record Drawn(
            Approved approved, String openedBy, Instant openedAt, List<Seal> seals, DrawResult result, Instant drawnAt)
            implements Opened {

        /** Keeps its own copy. */
        public Drawn {
            seals = List.copyOf(seals);
        }

        private static Drawn of(
                Approved approved, String openedBy, Instant openedAt, List<Seal> seals, Instant drawnAt) {
            var content = approved.frozen().content();
            var seed = PublishedDraw.transcript(approved.frozen(), seals).seed();
            return new Drawn(
                    approved, openedBy, openedAt, seals, content.lists().draw(seed), drawnAt);
        }

        @Override
        public String state() {
            return "DRAWN";
        }

        BatchDrawnV1 event() {
            return new BatchDrawnV1(
                    plan().batchId(),
                    plan().title(),
                    drawnAt,
                    result.seed().hex(),
                    frozen().content().digest(),
                    PublishedDraw.allotments(this));
        }

        /** The result's notice has stood its days. */
        public <R> Change<Batch, R> confirm(LocalDate day, R answer) {
            var event = new BatchConfirmedV1(plan().batchId(), day, PublishedDraw.allotments(this));
            return Change.to(new Confirmed(this, day), List.of(Outgoing.of(BatchConfirmedV1.TYPE, event)), answer);
        }
    }

    /** Confirmed: final. */
    record Confirmed(Drawn drawn, LocalDate confirmedOn) implements Opened {

        @Override
        public Approved approved() {
            return drawn.approved();
        }

        @Override
        public String openedBy() {
            return drawn.openedBy();
        }

        @Override
        public Instant openedAt() {
            return drawn.openedAt();
        }

        @Override
        public List<Seal> seals() {
            return drawn.seals();
        }

        @Override
        public String state() {
            return "CONFIRMED";
        }
    }

    /**
     * Cancelled: stays on record with its reason, as it stood then. Its homes go back to the stock, its households wait on.
     *
     * @param before what was cancelled
     * @param reason why
     * @param cancelledBy who cancelled it
     * @param cancelledAt when
     */
    record Cancelled(Cancellable before, String reason, String cancelledBy, Instant cancelledAt) implements Batch {

        @Override
        public BatchPlan plan() {
            return before.plan();
        }

        @Override
        public String state() {
            return "CANCELLED";
        }

        private BatchCancelledV1 event() {
            return new BatchCancelledV1(
                    plan().batchId(),
                    plan().title(),
                    plan().offerId(),
                    before instanceof Fixed fixed ? fixed.frozen().content().digest() : null,
                    reason,
                    cancelledAt);
        }
    }

    private static Change<Batch, BatchAnswer> taken(Batch next, Outgoing... events) {
        return Change.to(next, List.of(events), new Taken(next.plan().batchId()));
    }
}
