package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.batch.BatchAnswer.Taken;
import cn.gov.zs.housing.allocation.contract.Allotment;
import cn.gov.zs.housing.allocation.contract.AssignmentRevokedV1;
import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.allocation.contract.BatchCancelledV1;
import cn.gov.zs.housing.allocation.contract.BatchConfirmedV1;
import cn.gov.zs.housing.allocation.contract.BatchDrawnV1;
import cn.gov.zs.housing.allocation.contract.BatchFrozenV2;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.contract.DrawStepTakenV1;
import cn.gov.zs.housing.allocation.contract.HomeGivenUpV1;
import cn.gov.zs.housing.allocation.contract.ResultAmendedV1;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.rules.ceremony.Transcript;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.published.CeremonyRecord;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * A batch (批次): planned, frozen, approved, being drawn, drawn, answered, confirmed; or rejected by the committee; or cancelled, as long
 * as nobody can know anything of its seed. Each state is a type and can do only what is lawful next. An aborted draw leads back to
 * the frozen batch, on record, and to a new vote; nothing draws twice.
 */
public sealed interface Batch {

    /** The statutory days are days here. */
    ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** What was planned. */
    BatchPlan plan();

    /** The state's name, as the API tells it. */
    String state();

    /**
     * A state that can still be cancelled (取消): no draw is under way. From {@link Drawing} on a cancellation would be a silent re-run of
     * a draw whose outcome displeased somebody; a draw that cannot go on is aborted, on record.
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
         * @param by who cancels; once the committee has passed the batch, nobody who worked on it
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

    /** Planned: homes, quotas and witnesses' seats are chosen, nothing is fixed. */
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

        /** Fixes entrants, homes, sheets and plan under one digest. */
        public Change<Batch, BatchAnswer> freeze(FrozenContent content, String officer, Instant at) {
            var digests = content.digests();
            var event = new BatchFrozenV2(
                    plan.batchId(),
                    plan.title(),
                    plan.offerId(),
                    plan.categories(),
                    at,
                    digests.sha256(),
                    digests.sm3(),
                    content.entrants(),
                    content.file().homeCount());
            return taken(new Frozen(plan, content, officer, at, List.of()), Outgoing.of(BatchFrozenV2.TYPE, event));
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

    /**
     * Frozen: one immutable digest.
     *
     * @param aborted draws of it that were aborted, each on record; the next one needs a new vote
     */
    record Frozen(
            BatchPlan plan,
            FrozenContent content,
            String frozenBy,
            Instant frozenAt,
            List<CeremonyRecord.Aborted> aborted)
            implements Fixed, Cancellable {

        /** Keeps its own copy. */
        public Frozen {
            aborted = List.copyOf(aborted);
        }

        /** Which attempt to draw it comes next, from 1. */
        public int attempt() {
            return aborted.size() + 1;
        }

        /** The id of the committee's one deliberation on that attempt; the first has the batch's own. */
        public String voteId() {
            return attempt() == 1 ? plan.batchId() : plan.batchId() + "-" + attempt();
        }

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

        /** Opens the draw, if the homes have stood on notice for ten whole days. */
        public Change<Batch, BatchAnswer> open(
                Optional<Offer.HomesNotice> notice, LocalDate day, String officer, Instant at) {
            if (notice.isEmpty()) {
                return Change.none(new BatchAnswer.HomesNoticeUnknown(Clause.HOMES_NOTICE));
            }
            var publishedOn = notice.get().publishedOn();
            var firstLawfulDay = notice.get().firstLawfulDay();
            if (day.isBefore(firstLawfulDay)) {
                return Change.none(new BatchAnswer.NoticeTooShort(Clause.HOMES_NOTICE, publishedOn, firstLawfulDay));
            }
            return taken(new Drawing(this, officer, at));
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

        @Override
        default Frozen frozen() {
            return approved().frozen();
        }
    }

    /** The draw is under way: its ceremony runs beside the batch. */
    record Drawing(Approved approved, String openedBy, Instant openedAt) implements Opened {

        @Override
        public String state() {
            return "DRAWING";
        }

        /** Everybody who may not sit as a witness: they prepared, passed or opened it. */
        public Set<String> officers() {
            var all = new TreeSet<>(approved.officers());
            all.add(approved.approvedBy());
            all.add(openedBy);
            return Set.copyOf(all);
        }

        /**
         * The ceremony is complete: this is the draw.
         *
         * @param result what follows from the frozen batch and the transcript's seed
         */
        public Change<Batch, BatchAnswer> draw(Transcript transcript, CeremonyRecord record, Result result) {
            if (!transcript.closed().digest().equals(frozen().content().digest())
                    || !result.seed().equals(transcript.seed())
                    || record.attempt() != frozen().attempt()) {
                throw new IllegalArgumentException("not the draw of batch " + plan().batchId());
            }
            var step = new DrawStepTakenV1(
                    plan().batchId(),
                    record.attempt(),
                    DrawStepTakenV1.Step.DRAWN,
                    Hashes.digest(result.bytes()),
                    record.drawnAt(),
                    List.of(),
                    result.seed().hex());
            return taken(
                    new Drawn(this, transcript, record, result, List.of()), Outgoing.of(DrawStepTakenV1.TYPE, step));
        }

        /** The ceremony was aborted (中止): on record, and back to the vote. */
        public Change<Batch, BatchAnswer> abort(String reason, Instant at) {
            var frozen = frozen();
            var all = new ArrayList<>(frozen.aborted());
            all.add(new CeremonyRecord.Aborted(
                    frozen.attempt(), at, reason, frozen.content().digest()));
            return taken(new Frozen(frozen.plan(), frozen.content(), frozen.frozenBy(), frozen.frozenAt(), all));
        }
    }

    /** From the draw on. */
    sealed interface WithResult extends Opened {

        /** The drawn batch. */
        Drawn drawn();

        /**
         * Whether the committee can take a home from a household now (撤销分配): the result has been settled once, and is not confirmed.
         * Before, nobody could object to it; from then on it is final.
         */
        boolean revocable();

        @Override
        default Approved approved() {
            return drawn().drawing().approved();
        }

        @Override
        default String openedBy() {
            return drawn().drawing().openedBy();
        }

        @Override
        default Instant openedAt() {
            return drawn().drawing().openedAt();
        }
    }

    /**
     * Drawn: everybody can compute the result again, and the households answer.
     *
     * @param drawing the opened draw
     * @param transcript what the seed follows from
     * @param record what happened when
     * @param result what followed from the seed
     * @param answers what households answered, and what the committee revoked, in order
     * @param objections to the result; none before it was settled for the first time
     */
    record Drawn(
            Drawing drawing,
            Transcript transcript,
            CeremonyRecord record,
            Result result,
            List<HomeAnswer> answers,
            ResultObjections objections)
            implements WithResult {

        /** One whose result was not settled yet. */
        public Drawn(
                Drawing drawing,
                Transcript transcript,
                CeremonyRecord record,
                Result result,
                List<HomeAnswer> answers) {
            this(drawing, transcript, record, result, answers, ResultObjections.NONE);
        }

        /** Keeps its own copy. */
        public Drawn {
            answers = List.copyOf(answers);
        }

        @Override
        public Drawn drawn() {
            return this;
        }

        @Override
        public boolean revocable() {
            return reopened();
        }

        /** When it was drawn. */
        public Instant drawnAt() {
            return record.drawnAt();
        }

        @Override
        public String state() {
            return "DRAWN";
        }

        /** Who holds which home by now. */
        public Assignment assignment() {
            return Assignment.of(result, frozen().content()::queueOf, drawnAt(), answers);
        }

        /**
         * A household answers. With the last answer the result is settled and goes on public notice.
         *
         * @param application whose number is whose
         */
        public Change<Batch, BatchAnswer> answer(HomeAnswer answer, IntFunction<String> application) {
            var offered = assignment().offeredTo(answer.number());
            if (offered.isEmpty()) {
                return Change.none(
                        answers.stream().anyMatch(before -> before.number() == answer.number())
                                ? new BatchAnswer.AnsweredAlready(Clause.SCORING)
                                : new BatchAnswer.NothingOffered(Clause.SCORING));
            }
            var all = new ArrayList<>(answers);
            all.add(answer);
            var next = new Drawn(drawing, transcript, record, result, all, objections);
            Change<Batch, BatchAnswer> change =
                    next.assignment().settled() ? next.settle(answer.at(), application) : taken(next);
            return switch (answer.kind()) {
                // who left the list gives nothing up that a rule could count
                case ACCEPTED, LEFT -> change;
                case REVOKED -> throw new IllegalArgumentException("a household revokes nothing");
                case REFUSED, SILENT -> {
                    var events = new ArrayList<Outgoing>();
                    events.add(Outgoing.of(
                            HomeGivenUpV1.TYPE, givenUp(answer, offered.get().homeId(), application)));
                    events.addAll(change.events());
                    yield new Change<>(change.state(), events, change.answer());
                }
            };
        }

        private HomeGivenUpV1 givenUp(HomeAnswer answer, String homeId, IntFunction<String> application) {
            return new HomeGivenUpV1(
                    plan().batchId(),
                    application.apply(answer.number()),
                    Category.valueOf(frozen().content()
                            .queueOf(answer.number())
                            .category()
                            .category()),
                    answer.number(),
                    homeId,
                    answer.kind() == HomeAnswer.Kind.SILENT ? HomeGivenUpV1.How.SILENT : HomeGivenUpV1.How.DECLARED,
                    answer.ground().map(RefusalGround::name).orElse(null),
                    LocalDate.ofInstant(answer.at(), SHANGHAI));
        }

        /** Nobody is left to answer, as when nobody drew a home at all. */
        public Change<Batch, BatchAnswer> settle(Instant at, IntFunction<String> application) {
            var allotments = assignment().held().stream()
                    .map(held -> new Allotment(held.number(), application.apply(held.number()), held.homeId()))
                    .toList();
            var settled = new Settled(this, allotments, at, objections, Optional.empty());
            if (allotments.isEmpty()) {
                return taken(
                        new Confirmed(settled, LocalDate.ofInstant(at, SHANGHAI)),
                        Outgoing.of(BatchCancelledV1.TYPE, settled.nobody()));
            }
            return taken(
                    settled,
                    reopened()
                            ? Outgoing.of(ResultAmendedV1.TYPE, settled.amended())
                            : Outgoing.of(BatchDrawnV1.TYPE, settled.event()));
        }

        /** Whether the committee revoked an assignment: the result had been settled, and is being settled again. */
        public boolean reopened() {
            return answers.stream().anyMatch(answer -> answer.kind() == HomeAnswer.Kind.REVOKED);
        }

        /** The same with these objections. */
        public Drawn with(ResultObjections now) {
            return new Drawn(drawing, transcript, record, result, answers, now);
        }

        /**
         * An objection to the result was upheld. A revoked home is offered to the next in line exactly as one that was given up; its
         * household gave up nothing.
         *
         * @param application whose number is whose
         */
        public Change<Batch, BatchAnswer> upheld(Upheld decided, IntFunction<String> application) {
            var revoked = revoked(decided);
            if (revoked.isEmpty()) {
                return taken(
                        with(objections.followed(decided.objection(), ResultObjections.Standing.UPHELD_NO_CHANGE)));
            }
            var held = revoked.get();
            var all = new ArrayList<>(answers);
            all.add(new HomeAnswer(held.number(), HomeAnswer.Kind.REVOKED, decided.deliberationId(), decided.at()));
            var next = new Drawn(
                    drawing,
                    transcript,
                    record,
                    result,
                    all,
                    objections.followed(decided.objection(), ResultObjections.Standing.UPHELD_REVOKED));
            var change = next.assignment().settled() ? next.settle(decided.at(), application) : taken(next);
            var events = new ArrayList<Outgoing>();
            events.add(Outgoing.of(
                    AssignmentRevokedV1.TYPE,
                    new AssignmentRevokedV1(
                            plan().batchId(),
                            plan().title(),
                            application.apply(held.number()),
                            held.number(),
                            held.homeId(),
                            decided.deliberationId(),
                            decided.reason(),
                            Clause.OBJECTIONS.text(),
                            LocalDate.ofInstant(decided.at(), SHANGHAI))));
            events.addAll(change.events());
            return new Change<>(change.state(), events, change.answer());
        }

        /** What it takes from whom; empty if that household holds no home any more. */
        private Optional<Assignment.Held> revoked(Upheld decided) {
            return switch (decided.outcome()) {
                case UpheldOutcome.NoChange _ -> Optional.empty();
                case UpheldOutcome.AssignmentRevoked(int number) -> assignment().heldBy(number);
            };
        }
    }

    /**
     * Everybody has answered: the result stands on public notice.
     *
     * @param allotments who receives which home
     * @param objections to the result
     * @param noticeEndedOn when its notice ended, while an objection keeps it from being confirmed
     */
    record Settled(
            Drawn drawn,
            List<Allotment> allotments,
            Instant settledAt,
            ResultObjections objections,
            Optional<LocalDate> noticeEndedOn)
            implements WithResult {

        /** Keeps its own copy. */
        public Settled {
            allotments = List.copyOf(allotments);
        }

        @Override
        public boolean revocable() {
            return true;
        }

        @Override
        public String state() {
            return "SETTLED";
        }

        private BatchDrawnV1 event() {
            return new BatchDrawnV1(
                    plan().batchId(),
                    plan().title(),
                    drawn.drawnAt(),
                    drawn.result().seed().hex(),
                    frozen().content().digest(),
                    allotments);
        }

        /** The homes go back as those of a cancelled batch do. */
        private BatchCancelledV1 nobody() {
            return new BatchCancelledV1(
                    plan().batchId(),
                    plan().title(),
                    plan().offerId(),
                    frozen().content().digest(),
                    "无入选家庭接受房源",
                    settledAt);
        }

        private ResultAmendedV1 amended() {
            return new ResultAmendedV1(
                    plan().batchId(),
                    plan().title(),
                    drawn.drawnAt(),
                    frozen().content().digest(),
                    settledAt,
                    allotments);
        }

        /** An objection was upheld: who holds which home follows anew, or nothing changes. */
        public Change<Batch, BatchAnswer> upheld(Upheld decided, IntFunction<String> application) {
            return drawn.revoked(decided).isPresent()
                    ? drawn.with(objections).upheld(decided, application)
                    : taken(with(objections.followed(decided.objection(), ResultObjections.Standing.UPHELD_NO_CHANGE)));
        }

        /**
         * Whether a notice published on this day is one of this result, and not of the one that stood before it was amended: that may
         * end later than it came down.
         */
        public boolean noticedBy(LocalDate publishedOn) {
            return !drawn.reopened() || !publishedOn.isBefore(LocalDate.ofInstant(settledAt, SHANGHAI));
        }

        /** The same with these objections. */
        public Settled with(ResultObjections now) {
            return new Settled(drawn, allotments, settledAt, now, noticeEndedOn);
        }

        /** The result's notice has stood its days. */
        public Settled noticeEnded(LocalDate day) {
            return new Settled(drawn, allotments, settledAt, objections, Optional.of(noticeEndedOn.orElse(day)));
        }

        /** Its notice has stood its days, and nothing stands against it. */
        public boolean confirmable() {
            return noticeEndedOn.isPresent() && objections.clear();
        }

        /** Confirms, on the day its notice ended or whichever later one this is. @throws IllegalStateException if it is not {@link #confirmable} */
        public <R> Change<Batch, R> confirm(LocalDate day, R answer) {
            if (!confirmable()) {
                throw new IllegalStateException("batch " + plan().batchId() + " cannot be confirmed yet");
            }
            var event = new BatchConfirmedV1(plan().batchId(), day, allotments);
            return Change.to(new Confirmed(this, day), List.of(Outgoing.of(BatchConfirmedV1.TYPE, event)), answer);
        }
    }

    /** Confirmed: final. */
    record Confirmed(Settled settled, LocalDate confirmedOn) implements WithResult {

        @Override
        public Drawn drawn() {
            return settled.drawn();
        }

        @Override
        public boolean revocable() {
            return false;
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
