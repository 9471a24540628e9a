package cn.gov.zs.housing.housing.tenancy.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.housing.tenancy.ReliefClass;
import cn.gov.zs.housing.housing.tenancy.ReliefTable;
import cn.gov.zs.housing.housing.tenancy.ReliefTables;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The collection {@code relief-tables}. */
public final class MongoReliefTables implements ReliefTables {
    private static final String COLLECTION = "relief-tables";
    private static final String IN_FORCE = "state.inForceFrom";
    private static final int MOST = 50;

    private final Aggregates<ReliefTable> tables;

    public MongoReliefTables(Aggregates<ReliefTable> tables) {
        this.tables = tables;
    }

    /** The tables of this store, with the index their list needs. */
    public static Aggregates<ReliefTable> in(AggregateStore store) {
        store.index(COLLECTION, descending(IN_FORCE, "_id"));
        return store.of(COLLECTION, Document.class, Document::from, Document::toDomain);
    }

    @Override
    public List<Versioned<ReliefTable>> list() {
        return tables.list(empty(), descending(IN_FORCE, "_id"), 0, MOST);
    }

    /** A table as it is stored. */
    record Document(
            String name,
            LocalDate inForceFrom,
            List<Line> coefficients,
            String source,
            boolean sample,
            String draftedBy,
            @Nullable String adoptedBy) {
        /** The coefficient of a class. */
        record Line(ReliefClass relief, BigDecimal coefficient) {}

        static Document from(ReliefTable table) {
            return new Document(
                    table.name(),
                    table.inForceFrom(),
                    table.coefficients().entrySet().stream()
                            .map(line -> new Line(line.getKey(), line.getValue()))
                            .toList(),
                    table.source(),
                    table.sample(),
                    table.draftedBy(),
                    table.adoptedBy().orElse(null));
        }

        ReliefTable toDomain() {
            return new ReliefTable(
                    name,
                    inForceFrom,
                    coefficients.stream().collect(Collectors.toMap(Line::relief, Line::coefficient)),
                    source,
                    sample,
                    draftedBy,
                    Optional.ofNullable(adoptedBy));
        }
    }
}
