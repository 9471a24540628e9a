package cn.gov.zs.housing.disclosure.published.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.clock.MovableClock;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the gateway which public items it may keep. An internal address: the gateway has no route to it, and nobody but the
 * gateway reaches this service.
 */
@RestController
@RequestMapping("/internal/published")
class ItemCards {
    private static final int STANDING = 2_000;
    private static final int DOCUMENTS = 500;
    private static final int AT_ONCE = 100;
    /** As many as the first page of the public list shows. */
    private static final int FIRST_PAGE = 20;

    private final Notices notices;
    private final PublicDocuments documents;
    private final Clock clock;

    ItemCards(Notices notices, PublicDocuments documents, Clock clock) {
        this.notices = notices;
        this.documents = documents;
        this.clock = clock;
    }

    /** Every notice that stands, the newest documents and the lists. */
    @GetMapping
    ResponseEntity<List<ItemCard>> list() {
        var today = today();
        var cards = new ArrayList<ItemCard>();
        Arrays.stream(PublicList.values()).forEach(each -> cards.add(card(each, today)));
        for (var page = 0; page < STANDING / AT_ONCE; page++) {
            var found = notices.listStanding(page, AT_ONCE).items();
            found.forEach(each -> cards.add(ItemCard.of(each, today, demoDay())));
            if (found.size() < AT_ONCE) {
                break;
            }
        }
        for (var page = 0; page < DOCUMENTS / AT_ONCE; page++) {
            var found = documents
                    .list(Optional.empty(), Optional.empty(), page, AT_ONCE)
                    .items();
            found.forEach(each -> cards.add(ItemCard.of(each, today, demoDay())));
            if (found.size() < AT_ONCE) {
                break;
            }
        }
        return told(cards);
    }

    @GetMapping("/notices/{id}")
    ResponseEntity<ItemCard> notice(@PathVariable String id) {
        return told(notices.find(new NoticeId(id))
                .map(each -> ItemCard.of(each, today(), demoDay()))
                .orElseThrow(ProblemException::absent));
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<ItemCard> document(@PathVariable String id) {
        return told(documents
                .find(new DocumentId(id))
                .map(each -> ItemCard.of(each, today(), demoDay()))
                .orElseThrow(ProblemException::absent));
    }

    @GetMapping("/lists/{name}")
    ResponseEntity<ItemCard> list(@PathVariable String name) {
        return told(Arrays.stream(PublicList.values())
                .filter(each -> each.key().equals("lists/" + name))
                .findFirst()
                .map(each -> card(each, today()))
                .orElseThrow(ProblemException::absent));
    }

    private enum PublicList {
        HOME("/"),
        NOTICES("/notices"),
        DOCUMENTS("/documents");

        private final String path;

        PublicList(String path) {
            this.path = path;
        }

        String key() {
            return "lists/" + name().toLowerCase(Locale.ROOT);
        }
    }

    private ItemCard card(PublicList list, LocalDate today) {
        return ItemCard.ofList(list.key(), list.path, list == PublicList.NOTICES ? firstEnd() : null, today, demoDay());
    }

    private @Nullable Instant firstEnd() {
        return notices.list(NoticeFilter.ALL, 0, FIRST_PAGE).items().stream()
                .filter(Standing.class::isInstance)
                .map(Notice::head)
                .map(ItemCard::personalUntil)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static <T> ResponseEntity<T> told(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    private boolean demoDay() {
        return clock instanceof MovableClock movable && movable.moved();
    }
}
