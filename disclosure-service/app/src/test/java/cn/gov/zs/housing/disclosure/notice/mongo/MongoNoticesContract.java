package cn.gov.zs.housing.disclosure.notice.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.feed.FeedFilter;
import cn.gov.zs.housing.disclosure.feed.FeedItem;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.NoticesContract;
import cn.gov.zs.housing.disclosure.notice.RegisteredHousehold.Waiting;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract on a database, and what only a database can get wrong. */
abstract class MongoNoticesContract extends NoticesContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final MongoClient client;
    final MongoDatabase database;
    final AggregateStore store;
    private final MongoNotices notices;

    MongoNoticesContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("notices-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        store = new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                new NobodyWaits());
        notices = new MongoNotices(store, Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Override
    protected Notices notices() {
        return notices;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOMES")
    void leaves_no_personal_detail_in_the_document_of_an_ended_notice(NoticeKind kind) {
        var notice = add(kind, "r", DAY);
        var id = notice.head().id();
        assertThat(stored(id.text())).contains("李美华", "442000*", notice.salt().hex());

        board().end(id, DAY.plusDays(21));

        assertThat(stored(id.text()))
                .contains(notice.head().digest().text())
                .doesNotContain(
                        "李美华",
                        "442000*",
                        "永宁社区",
                        "新市社区",
                        "永安电子厂",
                        "46000",
                        "1820",
                        "502房",
                        notice.salt().hex());
    }

    @Test
    void a_feed_has_what_was_stored_before_there_were_feeds_and_goes_both_ways() {
        var old = add(NoticeKind.FIRST_REVIEW, "old", DAY.minusDays(3));
        database.getCollection("notices")
                .updateOne(Filters.eq("_id", old.head().id().text()), Updates.unset("state.changedAt"));
        var recent = add(NoticeKind.FIRST_REVIEW, "recent", DAY);
        add(NoticeKind.HOMES, "homes", DAY);
        var feed = new MongoFeedNotices(store);
        var reviews = new FeedFilter(
                Optional.of(new FeedFilter.Kind.Notices(Optional.of(NoticeKind.FIRST_REVIEW))),
                Optional.of(Township.XIAOLAN),
                Set.of());

        var items = feed.older(reviews, Optional.empty(), 9);
        assertThat(items)
                .containsExactly(
                        new FeedItem.OfNotice(recent, Instant.parse("2026-11-23T02:00:00Z")),
                        new FeedItem.OfNotice(old, old.head().publishedAt()));
        assertThat(feed.older(reviews, Optional.of(items.getFirst().place()), 9))
                .containsExactly(items.getLast());
        assertThat(feed.newer(reviews, items.getLast().place(), 9)).containsExactly(items.getFirst());
        assertThat(feed.newer(reviews, items.getFirst().place(), 9)).isEmpty();
        assertThat(feed.older(new FeedFilter(Optional.empty(), Optional.empty(), Set.of("homes")), Optional.empty(), 9))
                .hasSize(1);
    }

    @Test
    void forgets_a_household_for_good_even_when_its_review_is_told_again() {
        var households = new MongoRegisteredHouseholds(store);
        var review = cause();
        households.register(review, "app", new Waiting("李美华", new MaskedId("442000************")));
        assertThat(households.find("app")).isPresent();

        households.forget("app");
        households.forget("app");
        households.register(review, "app", new Waiting("李美华", new MaskedId("442000************")));

        assertThat(households.find("app")).isEmpty();
        assertThat(text("registered-households")).contains("app").doesNotContain("李美华", "442000");
    }

    @Test
    void keeps_the_address_a_home_was_last_offered_with() {
        var homes = new MongoHomeAddresses(store);
        homes.keep("home-1", "祈安苑1栋");
        homes.keep("home-1", "祈安苑2栋");
        assertThat(homes.find("home-1")).contains("祈安苑2栋");
        assertThat(homes.find("home-2")).isEmpty();
    }

    private String stored(String id) {
        return text("notices")
                .lines()
                .filter(line -> line.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private String text(String collection) {
        var text = new StringBuilder();
        database.getCollection(collection)
                .find()
                .forEach(document -> text.append(document.toJson()).append('\n'));
        return text.toString();
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
