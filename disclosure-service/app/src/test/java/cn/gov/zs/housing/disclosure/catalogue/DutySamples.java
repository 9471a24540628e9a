package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.notice.InMemoryNotices;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Duties to test with. */
public final class DutySamples {
    public static final Catalogues CATALOGUES = Catalogues.shipped();
    public static final DutyClock CLOCK = new DutyClock(CATALOGUES, TymeCalendar::shipped);
    public static final Officer OFFICER = new Officer("officer-1", "何敏");

    private DutySamples() {}

    /** A policy made on this day. */
    public static Duty policy(String number, LocalDate made) {
        return Duty.arisen(
                new DutyKey("policy", number),
                new Arising(made, "规定 " + number, null),
                Optional.of(new Opening(OFFICER, morning(made))),
                CLOCK);
    }

    /** What an officer says of a publication on some web site. */
    public static Publication stated(LocalDate on, LocalDate recorded) {
        return new Publication(
                Publication.Place.ELSEWHERE,
                "",
                "https://zjj.zs.gov.cn/a.html",
                on,
                morning(recorded),
                Optional.of(OFFICER),
                List.of("正文"),
                "");
    }

    /** What the platform published itself. */
    public static Publication notice(String id, LocalDate on) {
        return Publication.byThePlatform(Publication.Place.NOTICE, id, "/notices/" + id, morning(on));
    }

    public static Instant morning(LocalDate day) {
        return day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    /** A desk of this service without a database. */
    public static final class Desk {
        public final InMemoryDuties duties = new InMemoryDuties();
        public final Notices notices = new InMemoryNotices();
        public final Documents documents = new Documents();
        public final PublishedItems published = new PublishedItems(notices, documents);
        public final DutyBook book = new DutyBook(duties, published, CLOCK);
        public final DutyOffice office = new DutyOffice(duties, published, CLOCK);
        public final DrawnOffers offers = new DrawnOffers(duties, book, published, CATALOGUES);
    }

    /** Documents that were published. */
    public static final class Documents implements PublicDocuments {
        private final Map<DocumentId, PublicDocument> all = new HashMap<>();

        public void put(PublicDocument document) {
            all.put(document.id(), document);
        }

        @Override
        public boolean add(Envelope<?> cause, PublicDocument document, Outgoing event) {
            return all.putIfAbsent(document.id(), document) == null;
        }

        @Override
        public Optional<PublicDocument> find(DocumentId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<PublicDocument> list(Optional<DocumentKind> kind, boolean older, Optional<Place> from, int limit) {
            return all.values().stream()
                    .filter(each -> kind.map(only -> only == each.kind()).orElse(true))
                    .filter(each -> from.map(place -> older == each.place().compareTo(place) < 0)
                            .orElse(true))
                    .sorted(
                            older
                                    ? Comparator.comparing(PublicDocument::place)
                                            .reversed()
                                    : Comparator.comparing(PublicDocument::place))
                    .limit(limit)
                    .toList();
        }

        @Override
        public Page<PublicDocument> list(Optional<DocumentKind> kind, Optional<String> reference, int page, int size) {
            throw new UnsupportedOperationException("no duty lists documents");
        }
    }
}
