package cn.gov.zs.housing.housing.upkeep.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import cn.gov.zs.housing.housing.upkeep.CheckState;
import cn.gov.zs.housing.housing.upkeep.OccupancyCheck;
import cn.gov.zs.housing.housing.upkeep.Repair;
import cn.gov.zs.housing.housing.upkeep.SealedWords;
import cn.gov.zs.housing.housing.upkeep.Upkeep;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** The collections {@code occupancy-checks} and {@code repairs}. */
public final class MongoUpkeep implements Upkeep, SealedWords {
    private static final String ID = "_id";
    private static final String STATUS = "state.status";
    private static final String HOME = "state.home";
    private static final String DAY = "state.day";
    private static final String SUBJECT = "state.subject";
    private static final String REPORTED = "state.reportedAt";
    private static final String KEY = "state.keyId";
    private static final int BATCH = 50;

    private final Aggregates<OccupancyCheck> checks;
    private final Aggregates<Repair> repairs;

    public MongoUpkeep(Aggregates<OccupancyCheck> checks, Aggregates<Repair> repairs) {
        this.checks = checks;
        this.repairs = repairs;
    }

    /** The checks of this store, with the indexes their lists need. */
    public static Aggregates<OccupancyCheck> checks(AggregateStore store, FieldCipher cipher) {
        var collection = CheckDocument.COLLECTION;
        store.index(collection, orderBy(ascending(STATUS), descending(DAY)));
        store.index(collection, orderBy(ascending(HOME), descending(DAY)));
        store.index(collection, descending(DAY));
        store.index(collection, ascending(KEY, ID));
        return store.of(
                collection,
                CheckDocument.class,
                check -> CheckDocument.from(check, cipher),
                stored -> stored.toDomain(cipher));
    }

    /** The repairs of this store, with the indexes their lists need. */
    public static Aggregates<Repair> repairs(AggregateStore store, FieldCipher cipher) {
        var collection = RepairDocument.COLLECTION;
        store.index(collection, ascending(STATUS, REPORTED));
        store.index(collection, ascending(HOME, REPORTED));
        store.index(collection, ascending(SUBJECT, REPORTED));
        store.index(collection, ascending(REPORTED));
        store.index(collection, ascending(KEY, ID));
        return store.of(
                collection,
                RepairDocument.class,
                repair -> RepairDocument.from(repair, cipher),
                stored -> stored.toDomain(cipher));
    }

    /** Moves to the active key what is under another one; whoever changes it meanwhile goes first. */
    public static int reEncrypt(Aggregates<?> sealed, FieldCipher cipher) {
        var moved = 0;
        var last = "";
        List<String> ids;
        do {
            ids = sealed.ids(ne(KEY, cipher.activeKey().text()), last, BATCH);
            for (var id : ids) {
                moved += sealed.rewrite(id) ? 1 : 0;
                last = id;
            }
        } while (ids.size() == BATCH);
        return moved;
    }

    @Override
    public List<Versioned<OccupancyCheck>> checks(CheckFilter filter, int skip, int limit) {
        return checks.list(bson(filter), orderBy(descending(DAY), ascending(ID)), skip, limit);
    }

    @Override
    public long count(CheckFilter filter) {
        return checks.count(bson(filter));
    }

    @Override
    public List<OccupancyCheck.Made> made(String home) {
        return checks
                .list(bson(new CheckFilter(Optional.of(CheckState.MADE), Optional.of(home))), ascending(DAY), 0, 0)
                .stream()
                .map(Versioned::state)
                .filter(OccupancyCheck.Made.class::isInstance)
                .map(OccupancyCheck.Made.class::cast)
                .toList();
    }

    @Override
    public List<Versioned<Repair>> repairs(RepairFilter filter, int skip, int limit) {
        return repairs.list(bson(filter), ascending(REPORTED, ID), skip, limit);
    }

    @Override
    public long count(RepairFilter filter) {
        return repairs.count(bson(filter));
    }

    @Override
    public long countSealed() {
        return checks.count(empty()) + repairs.count(empty());
    }

    @Override
    public long countNotUnder(KeyId key) {
        return checks.count(ne(KEY, key.text())) + repairs.count(ne(KEY, key.text()));
    }

    private static Bson bson(CheckFilter filter) {
        var all = new ArrayList<Bson>();
        filter.state().ifPresent(state -> all.add(eq(STATUS, state.name())));
        filter.home().ifPresent(home -> all.add(eq(HOME, home)));
        return all.isEmpty() ? empty() : and(all);
    }

    private static Bson bson(RepairFilter filter) {
        var all = new ArrayList<Bson>();
        filter.state().ifPresent(state -> all.add(eq(STATUS, state.name())));
        filter.home().ifPresent(home -> all.add(eq(HOME, home)));
        filter.subject().ifPresent(subject -> all.add(eq(SUBJECT, subject)));
        return all.isEmpty() ? empty() : and(all);
    }
}
