package cn.gov.zs.housing.disclosure.feed.web;

import cn.gov.zs.housing.disclosure.canonical.Sha256;
import cn.gov.zs.housing.disclosure.channel.web.PublicTexts;
import cn.gov.zs.housing.disclosure.feed.FeedPage;
import cn.gov.zs.housing.disclosure.feed.Feeds;
import cn.gov.zs.housing.disclosure.notice.web.NoticeHeaders;
import cn.gov.zs.platform.pages.Lang;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Feeds for programs; nobody needs a login. */
@RestController
@Tag(name = "feeds", description = "订阅源 / feeds")
class FeedFiles {
    private static final int PAGE_SIZE = 50;
    /** A feed must say when it was updated; one with nothing in it was not, since the plan took force. */
    private static final Instant NEVER = Instant.parse("2019-01-01T00:00:00Z");

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final MediaType JSON = MediaType.parseMediaType("application/feed+json");

    private final Feeds feeds;
    private final PublicTexts texts;
    private final Clock clock;

    FeedFiles(Feeds feeds, PublicTexts texts, Clock clock) {
        this.feeds = feeds;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/feeds/public.atom")
    @Operation(summary = "Notices and documents as Atom, the newest change first, by kind, township and batch")
    @Nullable ResponseEntity<byte[]> atom(
            @ModelAttribute FeedQuery query, ServletWebRequest request, HttpServletResponse response) {
        return answer("/feeds/public.atom", ATOM, AtomFeed::write, query, request, response);
    }

    @GetMapping("/feeds/public.json")
    @Operation(summary = "The same as JSON Feed 1.1")
    @Nullable ResponseEntity<byte[]> json(
            @ModelAttribute FeedQuery query, ServletWebRequest request, HttpServletResponse response) {
        return answer("/feeds/public.json", JSON, JsonFeed::write, query, request, response);
    }

    private @Nullable ResponseEntity<byte[]> answer(
            String path,
            MediaType type,
            Function<Feed, byte[]> writer,
            FeedQuery query,
            ServletWebRequest request,
            HttpServletResponse response) {
        var asked = clock.instant();
        var filter = query.filter(feeds);
        var before = query.beforePlace();
        var page = query.afterPlace()
                .map(after -> feeds.newer(filter, after, PAGE_SIZE))
                .orElseGet(() -> feeds.older(filter, before, PAGE_SIZE));
        var body = writer.apply(feed(path, query, page));
        NoticeHeaders.list(response);
        if (request.checkNotModified(etag(body), lastModified(page.latest(), asked))) {
            return null;
        }
        return ResponseEntity.ok().contentType(type).body(body);
    }

    private Feed feed(String path, FeedQuery query, FeedPage page) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var lang = Lang.parse(query.lang()).orElse(Lang.ZH);
        var words = texts.in(lang.locale());
        var entries = new FeedEntries(words, site);
        var first = site + query.address(path);
        return new Feed(
                FeedEntries.NAMES + "feed" + query.address("").replace('?', '/'),
                words.text("feed.title"),
                words.text("layout.office"),
                page.latest().orElse(NEVER),
                lang.tag(),
                site + query.self(path),
                first,
                site + "/notices",
                page.newer()
                        .map(place -> site + query.address(path, "after", place.text()))
                        .orElse(null),
                page.older()
                        .map(place -> site + query.address(path, "before", place.text()))
                        .orElse(null),
                page.items().stream().map(entries::of).toList());
    }

    private static String etag(byte[] body) {
        return '"' + Sha256.hex(body).substring(0, 32) + '"';
    }

    /**
     * HTTP counts seconds. The next whole second is said, once it has come: otherwise a second change within the same second would be
     * hidden for good from whoever asks by this date.
     */
    private static long lastModified(Optional<Instant> latest, Instant asked) {
        return latest.map(at -> at.plusSeconds(1).truncatedTo(ChronoUnit.SECONDS))
                .filter(second -> !second.isAfter(asked))
                .map(Instant::toEpochMilli)
                .orElse(-1L);
    }
}
