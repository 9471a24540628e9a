package cn.gov.zs.housing.disclosure.history;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.Notices;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stood on the portal at the end of a day in Shanghai: notices that were published by then and not down, and every document published
 * by then. It follows from what is stored, so it can be asked of any day; that nothing was added or taken away later, the public log proves.
 */
public final class AsOf {
    private final Notices notices;
    private final PublicDocuments documents;

    public AsOf(Notices notices, PublicDocuments documents) {
        this.notices = notices;
        this.documents = documents;
    }

    /**
     * Answers for a day.
     *
     * @param before only what comes behind this place in the list
     * @param size things on a page
     */
    public AsOfAnswer on(LocalDate day, LocalDate today, Optional<Place> before, int size) {
        if (!day.isBefore(today)) {
            return new AsOfAnswer.NotYet(today);
        }
        // one that is earlier than every id of the next day's first moment
        var end = new Place(OfficeDay.begin(day.plusDays(1)), "");
        var from = before.filter(place -> place.compareTo(end) < 0).orElse(end);
        var found = Stream.<PublishedThing>concat(
                        notices.listStandingAt(day, before.map(_ -> from), size + 1).stream()
                                .map(PublishedThing.OfNotice::new),
                        documents.list(Optional.empty(), true, Optional.of(from), size + 1).stream()
                                .map(PublishedThing.OfDocument::new))
                .sorted(Comparator.comparing(PublishedThing::place).reversed())
                .limit(size + 1L)
                .toList();
        if (found.isEmpty() && before.isEmpty()) {
            var first = first();
            if (first.filter(begun -> !begun.isAfter(day)).isEmpty()) {
                return new AsOfAnswer.BeforeTheFirst(first);
            }
        }
        var things = found.subList(0, Math.min(size, found.size()));
        return new AsOfAnswer.Stood(
                things, found.size() > size ? Optional.of(things.getLast().place()) : Optional.empty());
    }

    private Optional<LocalDate> first() {
        return Stream.concat(
                        notices.list(NoticeFilter.ALL, false, Optional.empty(), 1).stream()
                                .map(notice -> notice.head().publishedAt()),
                        documents.list(Optional.empty(), false, Optional.empty(), 1).stream()
                                .map(document -> document.publishedAt()))
                .min(Comparator.naturalOrder())
                .map(OfficeDay::of);
    }
}
