package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.Certificates;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.batch.LeftOut;
import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.housing.allocation.drawing.PublishedBundle;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import cn.gov.zs.housing.allocation.scoring.dmn.SheetItem;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads batches for pages and API alike. */
@Component
public class BatchReading {

    private final Batches batches;
    private final Offers offers;
    private final FrozenBatches frozen;
    private final DmnSheets dmn;
    private final Certificates certificates;
    private final PublishedBundle bundles;

    BatchReading(
            Batches batches,
            Offers offers,
            FrozenBatches frozen,
            DmnSheets dmn,
            Certificates certificates,
            PublishedBundle bundles) {
        this.bundles = bundles;
        this.batches = batches;
        this.frozen = frozen;
        this.offers = offers;
        this.dmn = dmn;
        this.certificates = certificates;
    }

    /** What must hold before the draw, on this day. */
    List<CertificateView> certificates(Batch batch, LocalDate day) {
        return certificates.of(batch, day).stream().map(CertificateView::of).toList();
    }

    /** Who waits and was left out of the frozen lists; for officers only. */
    List<LeftOut> leftOut(Batch batch) {
        var fixed = BatchView.frozen(batch);
        return fixed == null ? List.of() : frozen.get(fixed.content().digest()).leftOut();
    }

    /** The tables of each category's score sheet by name, for the words of the score lines; empty before the freeze. */
    Map<String, Map<String, SheetItem>> items(Batch batch) {
        var fixed = BatchView.frozen(batch);
        if (fixed == null) {
            return Map.of();
        }
        var words = new HashMap<String, Map<String, SheetItem>>();
        var lists = frozen.get(fixed.content().digest());
        for (var category : fixed.content().plan().categories()) {
            words.put(
                    category.category(),
                    dmn.of(category.sheetDigests().written(), lists.sheet(category.category())).items().stream()
                            .collect(Collectors.toMap(SheetItem::item, Function.identity())));
        }
        return words;
    }

    Paged<BatchRow> publicPage(int page) {
        return Paged.read(page, batches::publicNewestFirst).map(b -> BatchRow.of(b.state()));
    }

    Paged<BatchRow> staffPage(int page) {
        return Paged.read(page, batches::newestFirst).map(b -> BatchRow.of(b.state()));
    }

    Paged<OfferRow> offers(int page) {
        return Paged.read(page, offers::available).map(o -> OfferRow.of(o.state()));
    }

    /** An offer that a batch may still take. */
    Optional<Offer> offer(String offerId) {
        return offers.all().find(offerId).map(Versioned::state).filter(Offer::available);
    }

    /** The oldest offers to choose from, and this one wherever it stands among them. */
    List<OfferRow> offersWith(String offerId) {
        var first = offers(0).items();
        return first.stream().anyMatch(offer -> offer.offerId().equals(offerId))
                ? first
                : Stream.concat(
                                offers
                                        .all()
                                        .find(offerId)
                                        .map(Versioned::state)
                                        .filter(Offer::available)
                                        .map(OfferRow::of)
                                        .stream(),
                                first.stream())
                        .toList();
    }

    /** The batch in any state. @throws ProblemException 404 */
    public Versioned<Batch> any(String batchId) {
        return batches.all().find(batchId).orElseThrow(ProblemException::absent);
    }

    /** The batch, if it is public: frozen or later, or cancelled. @throws ProblemException 404 */
    Batch open(String batchId) {
        return switch (any(batchId).state()) {
            case Batch.Planned planned -> throw ProblemException.absent();
            case Batch.Fixed fixed -> fixed;
            case Batch.Cancelled cancelled -> cancelled;
        };
    }

    /** As the public sees it. */
    public BatchView view(Batch batch) {
        var drawn = BatchView.drawn(batch);
        return BatchView.of(
                batch,
                offers.all().find(batch.plan().offerId()).map(Versioned::state),
                drawn != null && bundles.there(drawn));
    }
}
