package cn.gov.zs.housing.disclosure.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.DocumentSamples;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.notice.NoticeSamples;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whoever follows a feed's links misses nothing and gets nothing twice. */
class FeedsPropertyTest {
    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    @Property(tries = 300)
    void walking_to_the_end_and_back_shows_every_item_once_in_order(
            @ForAll @Size(max = 40) List<@IntRange(max = 15) Integer> moments,
            @ForAll @IntRange(min = 1, max = 9) int size) {
        var one = new ListedFeedSource();
        var other = new ListedFeedSource();
        for (int i = 0; i < moments.size(); i++) {
            (i % 3 == 0 ? other : one).add(item("r" + i, START.plusMillis(moments.get(i))));
        }
        var feeds = new Feeds(List.of(one, other), new OnlyTheSamples());

        var forwards = new ArrayList<FeedItem>();
        var pages = new ArrayList<List<FeedItem>>();
        var page = feeds.older(FeedFilter.ALL, Optional.empty(), size);
        assertThat(page.newer()).isEmpty();
        while (true) {
            forwards.addAll(page.items());
            pages.add(page.items());
            if (page.older().isEmpty()) {
                break;
            }
            page = feeds.older(FeedFilter.ALL, page.older(), size);
            assertThat(page.newer()).as("a later page leads back").isPresent();
        }
        assertThat(forwards)
                .hasSize(moments.size())
                .isSortedAccordingTo(FeedItem.NEWEST_FIRST)
                .doesNotHaveDuplicates();

        for (int back = pages.size() - 2; back >= 0; back--) {
            page = feeds.newer(FeedFilter.ALL, page.newer().orElseThrow(), size);
            assertThat(page.items()).isEqualTo(pages.get(back));
            assertThat(page.older()).isPresent();
        }
        assertThat(page.newer()).isEmpty();
    }

    @Property
    void a_place_reads_what_it_wrote(@ForAll @IntRange(max = 2_000_000_000) int millis) {
        var place = new Place(START.plusMillis(millis), "0a-b");
        assertThat(Place.parse(place.text())).contains(place);
    }

    @Example
    void a_place_is_nothing_else() {
        for (var text :
                List.of("", "_", "x_y", "2026-11-23T02:00:00Z", "2026-13-23T02:00:00Z_a", "2026-11-23T02:00:00Z_<b>")) {
            assertThat(Place.parse(text)).as(text).isEmpty();
        }
    }

    @Example
    void a_batch_brings_the_offer_it_distributes() {
        var feeds = new Feeds(List.of(), new OnlyTheSamples());
        assertThat(feeds.referencesOf("batch-1")).containsExactlyInAnyOrder("batch-1", "offer-1");
        assertThat(feeds.referencesOf("batch-2")).containsExactly("batch-2");
    }

    private static FeedItem item(String reference, Instant at) {
        var notice = NoticeSamples.draft(NoticeKind.HOMES, reference).publish(START, NoticeSamples.SALT);
        return new FeedItem.OfNotice(notice, at);
    }

    private static final class OnlyTheSamples implements PublicDocuments {
        @Override
        public boolean add(Envelope<?> cause, PublicDocument document, Outgoing event) {
            throw new AssertionError("nobody publishes here");
        }

        @Override
        public Optional<PublicDocument> find(DocumentId id) {
            return Optional.of(DocumentSamples.batchPlan())
                    .filter(plan -> plan.id().equals(id));
        }

        @Override
        public List<PublicDocument> list(Optional<DocumentKind> kind, boolean older, Optional<Place> from, int limit) {
            throw new AssertionError("nobody lists here");
        }

        @Override
        public Page<PublicDocument> list(Optional<DocumentKind> kind, Optional<String> reference, int page, int size) {
            throw new AssertionError("nobody lists here");
        }
    }
}
