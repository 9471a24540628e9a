package cn.gov.zs.housing.housing.homesheet.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.housing.homesheet.HomeImport;
import cn.gov.zs.housing.housing.homesheet.HomeImports;
import cn.gov.zs.housing.housing.homesheet.HomePiece;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;

/** Imports in the collection {@code home-imports}; their rows in {@code home-import-pieces}. */
public final class MongoHomeImports implements HomeImports {
    private static final String COLLECTION = "home-imports";
    private static final String STATUS = "state.status";
    private static final String UPLOADED_AT = "state.uploadedAt";
    private static final int SOME = 100;

    private final Aggregates<HomeImport> imports;

    public MongoHomeImports(Aggregates<HomeImport> imports) {
        this.imports = imports;
    }

    /** The imports of this store, with the indexes their lists need. */
    public static Aggregates<HomeImport> in(AggregateStore store) {
        store.index(COLLECTION, descending(UPLOADED_AT, "_id"));
        store.index(COLLECTION, ascending(STATUS, UPLOADED_AT));
        return store.of(COLLECTION, ImportDocument.class, ImportDocument::from, ImportDocument::toDomain);
    }

    /** Their rows. */
    public static Aggregates<HomePiece> piecesIn(AggregateStore store) {
        return store.of("home-import-pieces", PieceDocument.class, PieceDocument::from, PieceDocument::toDomain);
    }

    @Override
    public List<Versioned<HomeImport>> list(int skip, int limit) {
        return imports.list(empty(), descending(UPLOADED_AT, "_id"), skip, limit);
    }

    @Override
    public long count() {
        return imports.count(empty());
    }

    @Override
    public List<String> confirmed() {
        return imports.ids(eq(STATUS, HomeImport.Status.CONFIRMED.name()), "", SOME);
    }

    @Override
    public List<String> forgotten(Instant waitingBefore, Instant arrivingBefore) {
        return imports.ids(
                or(
                        uploaded(HomeImport.Status.TO_CONFIRM, waitingBefore),
                        uploaded(HomeImport.Status.ARRIVING, arrivingBefore)),
                "",
                SOME);
    }

    private static Bson uploaded(HomeImport.Status status, Instant before) {
        return and(eq(STATUS, status.name()), lt(UPLOADED_AT, before));
    }
}
