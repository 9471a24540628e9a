package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.TenancyKeys;
import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.tenancy.mongo.MongoTenancies;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Tenancies in a database of their own, with a stock in which the homes named here are fit. */
public final class TenancyBooks {
    public final MongoDatabase database;
    public final TenancyKeys keys = new TenancyKeys();
    public final Aggregates<Tenancy> each;
    public final MongoTenancies tenancies;
    public final Lettings lettings;
    public final FollowHousehold follow;
    public final TransferTenant transfers;
    public final KeepTenancy keep;
    public static final Instant HELD_SINCE = Instant.parse("2027-09-01T01:00:00Z");
    public final Map<HomeId, TenancyId> held = new ConcurrentHashMap<>();
    public final Set<HomeId> fit = ConcurrentHashMap.newKeySet();

    public TenancyBooks(MongoClient client) {
        database = client.getDatabase("tenancy-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database, "housing.events", new CloudEvents(), InstantSource.system(), new NobodyPublishes());
        each = MongoTenancies.in(store, keys.cipher());
        tenancies = new MongoTenancies(each);
        lettings = new Lettings(MongoTenancies.lettingsIn(store), each);
        follow = new FollowHousehold(each, tenancies, lettings);
        transfers = new TransferTenant(each, tenancies, lettings, new FitHomes());
        keep = new KeepTenancy(each);
    }

    /** Stores a tenancy as it is, with its claim. */
    public Tenancy put(Tenancy tenancy) {
        lettings.claim(tenancy.file().home(), tenancy.id());
        each.create(tenancy.id().text(), tenancy);
        return tenancy;
    }

    public Tenancy get(TenancyId id) {
        return each.get(id.text()).state();
    }

    public static Envelope<String> event(String id) {
        return new Envelope<>(id, "any", "/applicant-service", "a", Instant.parse("2026-12-26T01:00:00Z"), 1, "");
    }

    private final class FitHomes implements HomesToLet {
        @Override
        public Optional<LetHome> find(HomeId home) {
            return Optional.of(new LetHome(home, "祈安苑 1栋 101", 1, new BigDecimal("41.05"), "中山市"));
        }

        @Override
        public boolean isFit(HomeId home, TenancyId tenancy) {
            return fit.contains(home) && held.getOrDefault(home, tenancy).equals(tenancy);
        }

        @Override
        public Hold hold(HomeId home, TenancyId tenancy, Act act) {
            if (!fit.contains(home)) {
                return Hold.NOT_FIT;
            }
            var before = held.putIfAbsent(home, tenancy);
            return before == null || before.equals(tenancy) ? Hold.HELD : Hold.TAKEN;
        }

        @Override
        public void giveBack(HomeId home, TenancyId tenancy, Act act) {
            held.remove(home, tenancy);
        }

        @Override
        public List<Held> held() {
            return held.entrySet().stream()
                    .map(each -> new Held(each.getKey(), each.getValue(), HELD_SINCE))
                    .toList();
        }

        @Override
        public Optional<Yuan> rentOn(HomeId home, LocalDate day) {
            return Optional.empty();
        }
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
