package cn.gov.zs.housing.disclosure.published.web;

import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.pages.ItemCard;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
@RequestMapping(ItemCard.ADDRESS)
class ItemCards {
    private static final int STANDING = 2_000;
    private static final int DOCUMENTS = 500;
    private static final int AT_ONCE = 100;
    /** As many as the first page of the public list shows. */
    private static final int FIRST_PAGE = 20;

    private final Notices notices;
    private final PublicDocuments documents;
    private final FileCards files;
    private final Clock clock;

    ItemCards(Notices notices, PublicDocuments documents, FileCards files, Clock clock) {
        this.notices = notices;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    /** Every notice that stands, the newest documents, the lists and what is taken as files. */
    @GetMapping
    ResponseEntity<List<ItemCard>> list() {
        var made = Made.now(clock);
        List<ItemCard> cards = new ArrayList<>(lists(made));
        for (var page = 0; page < STANDING / AT_ONCE; page++) {
            var found = notices.listStanding(page, AT_ONCE).items();
            found.forEach(each -> cards.add(Cards.of(each, made)));
            if (found.size() < AT_ONCE) {
                break;
            }
        }
        for (var page = 0; page < DOCUMENTS / AT_ONCE; page++) {
            var found = documents
                    .list(Optional.empty(), Optional.empty(), page, AT_ONCE)
                    .items();
            found.forEach(each -> cards.add(Cards.of(each, made)));
            if (found.size() < AT_ONCE) {
                break;
            }
        }
        cards.addAll(files.tiles(made));
        return told(cards);
    }

    @GetMapping("/notices/{id}")
    ResponseEntity<ItemCard> notice(@PathVariable String id) {
        return told(notices.find(new NoticeId(id))
                .map(each -> Cards.of(each, Made.now(clock)))
                .orElseThrow(ProblemException::absent));
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<ItemCard> document(@PathVariable String id) {
        return told(documents
                .find(new DocumentId(id))
                .map(each -> Cards.of(each, Made.now(clock)))
                .orElseThrow(ProblemException::absent));
    }

    @GetMapping("/lists/{name}")
    ResponseEntity<ItemCard> list(@PathVariable String name) {
        return told(lists(Made.now(clock)).stream()
                .filter(each -> each.key().equals("lists/" + name))
                .findFirst()
                .orElseThrow(ProblemException::absent));
    }

    @GetMapping("/log/**")
    ResponseEntity<ItemCard> tile(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getRequestURI().indexOf("/log/"));
        return told(files.tile(path, Made.now(clock)).orElseThrow(ProblemException::absent));
    }

    private List<ItemCard> lists(Made made) {
        return Stream.concat(
                        Stream.of(
                                Cards.ofList("lists/home", "/", null, made),
                                Cards.ofList("lists/notices", "/notices", firstEnd(), made),
                                Cards.ofList("lists/documents", "/documents", null, made)),
                        files.lists(made).stream())
                .toList();
    }

    private @Nullable Instant firstEnd() {
        return notices.list(NoticeFilter.ALL, 0, FIRST_PAGE).items().stream()
                .filter(Standing.class::isInstance)
                .map(Notice::head)
                .map(Cards::personalUntil)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static <T> ResponseEntity<T> told(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
