package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** What officers do with a batch before its draw. */
public final class BatchSteps {

    private final Batches batches;
    private final FrozenBatches frozen;
    private final Offers offers;
    private final ScoreSheets sheets;
    private final EntrantList entrants;
    private final Certificates certificates;

    /**
     * @param batches the batches
     * @param frozen their lists
     * @param offers the homes
     * @param sheets the score sheets
     * @param entrants makes the list of entrants at the freeze
     * @param certificates what must hold before the draw
     */
    public BatchSteps(
            Batches batches,
            FrozenBatches frozen,
            Offers offers,
            ScoreSheets sheets,
            EntrantList entrants,
            Certificates certificates) {
        this.batches = batches;
        this.frozen = frozen;
        this.offers = offers;
        this.sheets = sheets;
        this.entrants = entrants;
        this.certificates = certificates;
    }

    /**
     * Plans a batch over an offer's homes; {@code batchId} comes from the form, so a form sent twice plans once.
     *
     * @param wishes a pool for each unit type; those without a quota are left out, and their homes stay over
     */
    public BatchAnswer plan(
            String batchId,
            String title,
            String offerId,
            List<PoolWish> wishes,
            Arrangement arrangement,
            String officer,
            Instant at) {
        if (batches.all().find(batchId).isPresent()) {
            return new BatchAnswer.FormReplayed();
        }
        var offer = offers.all().find(offerId);
        if (offer.isEmpty()) {
            return new BatchAnswer.OfferUnknown();
        }
        var homes = offer.get().state().homes();
        if (!offer.get().state().freeFor(batchId)
                || batches.holdsAnyOf(homes.stream().map(h -> h.homeId()).toList())) {
            return new BatchAnswer.HomesInAnotherBatch();
        }
        var pools = new ArrayList<PlannedPool>();
        for (var wish : wishes) {
            var faulty = wish.faultIn(homes);
            if (faulty.isPresent()) {
                return faulty.get();
            }
            wish.over(homes).ifPresent(pools::add);
        }
        if (pools.isEmpty()) {
            return new BatchAnswer.PlanFaulty("pools", "empty");
        }
        var plan = new BatchPlan(batchId, title, offerId, pools, arrangement, officer, at);
        if (!batches.all().create(batchId, new Batch.Planned(plan))) {
            return new BatchAnswer.FormReplayed();
        }
        return take(offerId, batchId) ? new BatchAnswer.Taken(batchId) : new BatchAnswer.HomesInAnotherBatch();
    }

    /** Takes the offer for this batch, in the offer's own atomic write: of two batches over it one is refused. */
    private boolean take(String offerId, String batchId) {
        return offers.all().change(offerId, offer -> {
            if (offer.available()) {
                return Change.to(offer.distributedBy(batchId), List.of(), true);
            }
            return Change.none(offer.freeFor(batchId));
        });
    }

    /** Freezes: scores everybody for this day and fixes the lists under one digest. */
    public BatchAnswer freeze(String batchId, long version, String officer, Instant at, LocalDate day) {
        var read = batches.all().get(batchId);
        if (!(read.state() instanceof Batch.Planned planned)) {
            return new BatchAnswer.NotTheNextStep(read.state().state());
        }
        if (read.version() != version) {
            // says so before any household is taken into the batch
            return batches.all().change(batchId, version, BatchSteps::notTheNextStep);
        }
        if (!take(planned.plan().offerId(), batchId)) {
            return new BatchAnswer.HomesInAnotherBatch();
        }
        var inForce = new EnumMap<Category, ScoreSheet.Published>(Category.class);
        for (var category : planned.plan().categories()) {
            var sheet = sheets.inForce(category, day);
            if (sheet.isEmpty()) {
                return new BatchAnswer.NoSheetInForce(category, Clause.SCORING);
            }
            inForce.put(category, sheet.get());
        }
        var batch = entrants.freeze(planned.plan(), inForce, day);
        if (batch.isEmpty()) {
            return new BatchAnswer.NobodyWaits(Clause.SCORING);
        }
        // the lists first: a batch is never frozen without them
        frozen.keep(batch.get());
        var content = FrozenContent.of(batch.get().frozen());
        return batches.all()
                .change(
                        batchId,
                        version,
                        found -> found instanceof Batch.Planned now
                                ? now.freeze(content, officer, at)
                                : notTheNextStep(found));
    }

    /** Opens the draw, on a day on which it is lawful: every certificate is there. */
    public BatchAnswer openDraw(String batchId, long version, String officer, Instant at, LocalDate day) {
        var read = batches.all().get(batchId);
        if (read.version() == version
                && !certificates.missing(read.state(), day).isEmpty()) {
            return new BatchAnswer.CertificatesMissing(certificates.missing(read.state(), day));
        }
        return batches.all()
                .change(
                        batchId,
                        version,
                        batch -> batch instanceof Batch.Approved approved
                                ? approved.open(
                                        offers.all()
                                                .get(batch.plan().offerId())
                                                .state()
                                                .notice(),
                                        day,
                                        officer,
                                        at)
                                : notTheNextStep(batch));
    }

    /**
     * Cancels a batch whose draw was not opened. Until the committee has passed it any officer can, from then on
     * only the committee's chair (decision 0210).
     *
     * @param chair whether {@code by} is the committee's chair
     */
    public BatchAnswer cancel(String batchId, long version, String reason, String by, boolean chair, Instant at) {
        var plan = batches.all().get(batchId).state().plan();
        // a batch that came second for its homes has none to give back
        var holdsOffer = take(plan.offerId(), batchId);
        return batches.all().change(batchId, version, batch -> switch (batch) {
            case Batch.Cancellable still
            when still.passed() && !chair -> Change.none(new BatchAnswer.OnlyChairCancels(Clause.COMMITTEE));
            case Batch.Cancellable still -> still.cancel(reason, by, at, holdsOffer);
            case Batch.Cancelled cancelled -> notTheNextStep(cancelled);
            case Batch.Opened opened -> Change.none(new BatchAnswer.TooLateToCancel(opened.state(), Clause.WITNESSES));
        });
    }

    private static Change<Batch, BatchAnswer> notTheNextStep(Batch batch) {
        return Change.none(new BatchAnswer.NotTheNextStep(batch.state()));
    }
}
