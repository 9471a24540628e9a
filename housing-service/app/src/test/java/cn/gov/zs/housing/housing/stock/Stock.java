package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.housing.housing.stock.mongo.MongoHomes;
import cn.gov.zs.housing.housing.stock.mongo.MongoOffers;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;

/** A stock of its own in a database of its own, as a service has it but without the service around it. */
public final class Stock {
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final LocalDate TODAY = ShanghaiDay.of(NOW);

    public final MongoDatabase database;
    public final Aggregates<Home> eachHome;
    public final Aggregates<Offer> eachOffer;
    public final Homes homes;
    public final Offers offers;

    public Stock(MongoClient client) {
        database = client.getDatabase("stock-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "housing.events", new CloudEvents(), InstantSource.system(), new NobodyPublishes());
        eachHome = MongoHomes.in(store);
        eachOffer = MongoOffers.in(store);
        homes = new MongoHomes(eachHome);
        offers = new MongoOffers(eachOffer);
    }

    /** Enters flats 1 to {@code count} and gives their ids in that order. */
    public List<HomeId> withFlats(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    var home = HomeSamples.fit(number);
                    eachHome.create(home.id().text(), home);
                    return home.id();
                })
                .toList();
    }

    public Home home(HomeId id) {
        return eachHome.get(id.text()).state();
    }

    public Offer offer(OfferId id) {
        return eachOffer.get(id.text()).state();
    }

    public OfferAnswer offer(OfferId id, List<HomeId> wanted) {
        return new OfferHomes(homes, offers, eachHome, eachOffer).offer(id, wanted, Map.of(), "officer", NOW);
    }

    /** A request for homes as it arrives by event, handled by one replica. */
    public Offer request(OfferId id, Instant askedAt, Wish... wishes) {
        new AnswerPool(homes, offers, eachHome, eachOffer).requested(asked(id), id, List.of(wishes), askedAt, NOW);
        return offer(id);
    }

    static Envelope<String> asked(OfferId id) {
        return new Envelope<>("asked-" + id.text(), "allocation.pool-requested.v1", "/a", id.text(), NOW, 1, "");
    }

    public int sweep() {
        return new OfferSweep(homes, offers, eachHome, eachOffer).sweep(NOW);
    }

    /** Events of this offer that wait to be published. */
    public List<String> eventsOf(OfferId offer) {
        var document = database.getCollection("offers")
                .find(Filters.eq("_id", offer.text()))
                .first();
        return document == null
                ? List.of()
                : document.getList("outbox", Document.class).stream()
                        .map(event -> event.getString("data"))
                        .toList();
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
