package cn.gov.zs.housing.allocation.ceremony.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Sorts.ascending;

import cn.gov.zs.housing.allocation.ceremony.Ceremonies;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.conversions.Bson;

/** Ceremonies in MongoDB. */
public final class MongoCeremonies implements Ceremonies {

    private static final String NAME = "ceremonies";
    private static final Bson OLDEST_FIRST = ascending("state.announcement.announcedAt", "_id");
    private static final int FEW = 50;

    private final Aggregates<Ceremony> ceremonies;

    /** @param store this service's database */
    public MongoCeremonies(AggregateStore store) {
        ceremonies = store.of(NAME, CeremonyDocument.class, CeremonyDocument::from, CeremonyDocument::toDomain);
        store.index(NAME, Indexes.ascending("state.announcement.batchId"));
        store.index(NAME, Indexes.ascending("state.announcement.accounts"));
        store.index(NAME, Indexes.ascending("state.due"));
    }

    @Override
    public Aggregates<Ceremony> all() {
        return ceremonies;
    }

    @Override
    public List<Versioned<Ceremony>> ofBatch(String batchId) {
        return ceremonies.list(eq("state.announcement.batchId", batchId), OLDEST_FIRST, 0, 0);
    }

    @Override
    public List<Versioned<Ceremony>> runningFor(String account) {
        var over = List.of(CeremonyDocument.Status.COMPLETE.name(), CeremonyDocument.Status.ABORTED.name());
        return ceremonies.list(
                and(eq("state.announcement.accounts", account), nin("state.status", over)), OLDEST_FIRST, 0, FEW);
    }

    @Override
    public List<Versioned<Ceremony>> due() {
        return ceremonies.list(eq("state.due", true), OLDEST_FIRST, 0, FEW);
    }
}
