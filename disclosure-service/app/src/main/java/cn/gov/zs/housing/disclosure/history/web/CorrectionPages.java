package cn.gov.zs.housing.disclosure.history.web;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.feed.FeedFilter;
import cn.gov.zs.housing.disclosure.feed.FeedItem;
import cn.gov.zs.housing.disclosure.feed.Feeds;
import cn.gov.zs.housing.disclosure.listing.web.StretchQuery;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LoggedItem;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Every notice that came down before its period was over: why, and what stands in its place. It names nobody. */
@Controller
class CorrectionPages {
    private static final int PAGE_SIZE = 20;

    private final Feeds feeds;
    private final Notices notices;
    private final PublicLog log;

    CorrectionPages(Feeds feeds, Notices notices, PublicLog log) {
        this.feeds = feeds;
        this.notices = notices;
        this.log = log;
    }

    @GetMapping("/corrections")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String township,
            @ModelAttribute StretchQuery query,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var chosenKind = named(kind);
        var chosenTownship = township(township);
        var filter = new FeedFilter(Optional.of(new FeedFilter.Kind.Corrections(chosenKind)), chosenTownship, Set.of());
        var before = query.beforePlace();
        var page = query.afterPlace()
                .map(after -> feeds.newer(filter, after, PAGE_SIZE))
                .orElseGet(() -> feeds.older(filter, before, PAGE_SIZE));
        model.addAttribute("lines", page.items().stream().flatMap(this::line).toList());
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("townships", Township.values());
        model.addAttribute("kind", chosenKind.map(Enum::name).orElse(""));
        model.addAttribute("township", chosenTownship.map(Township::code).orElse(""));
        model.addAttribute(
                "newer",
                page.newer()
                        .map(place -> address(kind, township, "after", place.text()))
                        .orElse(null));
        model.addAttribute(
                "older",
                page.older()
                        .map(place -> address(kind, township, "before", place.text()))
                        .orElse(null));
        return "disclosure/corrections";
    }

    private static Optional<NoticeKind> named(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(NoticeKind.values())
                .filter(each -> each.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("kind", "unknown-value", "filter.unknown-value")));
    }

    private static Optional<Township> township(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Township.find(text.strip())
                .orElseThrow(() -> ProblemException.field("township", "unknown-value", "filter.unknown-value")));
    }

    private static String address(String kind, String township, String name, String place) {
        return UriComponentsBuilder.fromPath("/corrections")
                .queryParam("kind", "{kind}")
                .queryParam("township", "{township}")
                .queryParam(name, "{place}")
                .encode()
                .buildAndExpand(kind, township, place)
                .toUriString();
    }

    /**
     * A notice that came down.
     *
     * @param about estate or title; empty for a household
     * @param township nine-digit code; empty for the whole city
     * @param reason key of the text that says why
     * @param why in the office's own words; empty where the reason says all
     * @param inPlace path of the notice that stands, or stood, in its place; null when there is none
     * @param entry where the take-down stands in the public log
     */
    record Line(
            String path,
            String kind,
            String about,
            String township,
            LocalDate publishedOn,
            LocalDate on,
            String reason,
            String why,
            String digest,
            @Nullable String inPlace,
            LoggedItem entry) {}

    private Stream<Line> line(FeedItem item) {
        if (item instanceof FeedItem.OfNotice(var notice, var _) && notice instanceof TakenDown down) {
            var head = down.head();
            var township = head.township();
            return Stream.of(new Line(
                    head.id().path(),
                    head.kind().name(),
                    head.subject(),
                    township == null ? "" : township.code(),
                    head.period().publishedOn(),
                    down.on(),
                    down.reason().name(),
                    down.why(),
                    head.digest().text(),
                    inPlaceOf(down).map(next -> next.head().id().path()).orElse(null),
                    LoggedItem.of(log, EntryKind.NOTICE_TAKEN_DOWN, head.id().text())));
        }
        return Stream.empty();
    }

    /** The next notice of the same kind about the same application, offer or batch. */
    private Optional<Notice> inPlaceOf(TakenDown down) {
        var head = down.head();
        var same = new NoticeFilter(
                Optional.of(head.kind()), Optional.empty(), Optional.empty(), Optional.of(head.reference()));
        return notices.list(same, false, Optional.of(head.place()), 1).stream().findFirst();
    }
}
