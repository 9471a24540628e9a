package cn.gov.zs.housing.allocation.fairness.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.allocation.fairness.Declaration;
import cn.gov.zs.housing.allocation.fairness.Declarations;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.util.List;

/** Declarations in MongoDB. */
public final class MongoDeclarations implements Declarations {

    private static final String COLLECTION = "fairness-declarations";

    /** More lists of one batch than anybody hands in. */
    private static final int MOST = 100;

    private final Aggregates<Declaration> declarations;

    /** @param store this service's database */
    public MongoDeclarations(AggregateStore store) {
        declarations = store.of(
                COLLECTION, DeclarationDocument.class, DeclarationDocument::from, DeclarationDocument::toDomain);
        store.index(COLLECTION, Indexes.ascending("state.batchId"));
    }

    @Override
    public Aggregates<Declaration> all() {
        return declarations;
    }

    @Override
    public List<Declaration> ofBatch(String batchId) {
        return declarations.list(eq("state.batchId", batchId), descending("state.at", "_id"), 0, MOST).stream()
                .map(Versioned::state)
                .toList();
    }
}
