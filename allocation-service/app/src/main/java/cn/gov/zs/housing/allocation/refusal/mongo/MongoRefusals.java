package cn.gov.zs.housing.allocation.refusal.mongo;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;

import cn.gov.zs.housing.allocation.refusal.RefusalRecord;
import cn.gov.zs.housing.allocation.refusal.Refusals;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;

/** What households gave up, in MongoDB. */
public final class MongoRefusals implements Refusals {
    private static final String COLLECTION = "refusals";
    private static final String BARRED_UNTIL = "state.barredUntil";

    private final Aggregates<RefusalRecord> records;

    /** @param store this service's database */
    public MongoRefusals(AggregateStore store) {
        records = store.of(
                COLLECTION, RefusalRecordDocument.class, RefusalRecordDocument::from, RefusalRecordDocument::toDomain);
        store.index(COLLECTION, Indexes.ascending(BARRED_UNTIL));
    }

    @Override
    public Aggregates<RefusalRecord> all() {
        return records;
    }

    @Override
    public List<RefusalRecord> barredOn(LocalDate day) {
        return records.list(gte(BARRED_UNTIL, day), ascending("_id"), 0, 0).stream()
                .map(Versioned::state)
                .filter(record -> record.barredOn(day).isPresent())
                .toList();
    }
}
