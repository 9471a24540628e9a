package cn.gov.zs.housing.allocation.scoring.draft.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.allocation.scoring.draft.SheetDraft;
import cn.gov.zs.housing.allocation.scoring.draft.SheetDrafts;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.util.List;

/** Drafts of score sheets in MongoDB. */
public final class MongoSheetDrafts implements SheetDrafts {

    private static final String COLLECTION = "sheetDrafts";

    private final Aggregates<SheetDraft> drafts;

    /** @param store this service's database */
    public MongoSheetDrafts(AggregateStore store) {
        drafts = store.of(COLLECTION, SheetDraftDocument.class, SheetDraftDocument::from, SheetDraftDocument::toDomain);
        store.index(COLLECTION, Indexes.descending("state.uploadedAt", "_id"));
    }

    @Override
    public Aggregates<SheetDraft> all() {
        return drafts;
    }

    @Override
    public List<Versioned<SheetDraft>> newestFirst(int skip, int limit) {
        return drafts.list(empty(), descending("state.uploadedAt", "_id"), skip, limit);
    }

    @Override
    public List<Versioned<SheetDraft>> proposed(int limit) {
        return drafts.list(eq("state.stage", "PROPOSED"), descending("state.uploadedAt", "_id"), 0, limit);
    }
}
