package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells the duty of an offer's homes on which day they were drawn. A draw names its batch and a frozen batch its offer, so it waits until
 * both are known, in whichever order they come: the draw's own duty keeps its day, the published plan its offer, and each looks for the
 * other after it was written.
 */
public final class DrawnOffers {
    private final Duties duties;
    private final DutyBook book;
    private final PublishedItems published;
    private final Catalogues catalogues;

    public DrawnOffers(Duties duties, DutyBook book, PublishedItems published, Catalogues catalogues) {
        this.duties = duties;
        this.book = book;
        this.published = published;
        this.catalogues = catalogues;
    }

    /** A batch's plan is published; perhaps its draw was told of before. */
    public void planPublished(String batch) {
        published.offerOf(batch).ifPresent(offer -> drawDay(batch).ifPresent(on -> book.drawn(offer, on)));
    }

    private Optional<LocalDate> drawDay(String batch) {
        return catalogues.versions().stream()
                .flatMap(version -> version.on(Trigger.BATCH_DRAWN).stream())
                .map(item -> new DutyKey(item.code(), batch).id())
                .distinct()
                .flatMap(id -> duties.find(id).stream())
                .map(found -> found.state().since())
                .findFirst();
    }

    /** A batch was drawn; its plan, if it is published, names the offer. Else the plan finds the draw when it comes. */
    public void drawn(String batch, LocalDate on) {
        published.offerOf(batch).ifPresent(offer -> book.drawn(offer, on));
    }
}
