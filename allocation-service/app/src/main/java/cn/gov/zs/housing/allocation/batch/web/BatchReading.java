package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import org.springframework.stereotype.Component;

/** Reads batches for pages and API alike. */
@Component
public class BatchReading {

    private final Batches batches;
    private final Offers offers;

    BatchReading(Batches batches, Offers offers) {
        this.batches = batches;
        this.offers = offers;
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

    /** The batch in any state. @throws ProblemException 404 */
    public Versioned<Batch> any(String batchId) {
        return batches.all().find(batchId).orElseThrow(ProblemException::absent);
    }

    /** The batch, if it is public: frozen or later. @throws ProblemException 404 */
    Batch fixed(String batchId) {
        return any(batchId).state() instanceof Batch.Fixed fixed ? fixed : absent();
    }

    /** As the public sees it. */
    public BatchView view(Batch batch) {
        return BatchView.of(batch, offers.all().find(batch.plan().offerId()).map(Versioned::state));
    }

    private static Batch absent() {
        throw ProblemException.absent();
    }
}
