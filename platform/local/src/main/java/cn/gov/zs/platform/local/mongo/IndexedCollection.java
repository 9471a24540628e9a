package cn.gov.zs.platform.local.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection that reads through its sorted indexes where one helps, instead of reading everything. */
final class IndexedCollection extends H2Collection {

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    /** How an index would serve a query. */
    private record Plan(SortedIndex index, Conditions conditions, int direction) {

        private static final Comparator<Plan> BETTER = Comparator.<Plan>comparingInt(
                        plan -> plan.index.fixedKeys(plan.conditions))
                .thenComparing(plan -> plan.direction != 0)
                .thenComparing(plan -> plan.index.bounded(plan.conditions));

        boolean helps() {
            return index.holdsAll(conditions)
                    && (direction != 0 || index.fixedKeys(conditions) > 0 || index.bounded(conditions));
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        if (uniqueIndexServes(query)) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        Optional<Plan> plan = plan(query, orderBy);
        if (plan.isEmpty()) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        boolean inOrder = plan.get().direction() != 0;
        return matchDocumentsFromStream(
                candidates(plan.get()), query, inOrder ? null : orderBy, skip, limit, batchSize, fields);
    }

    /** How many documents match. Where the index alone can tell, no document is read. */
    synchronized long countMatching(Document query) {
        if (query.isEmpty()) {
            return count();
        }
        Optional<Plan> plan = uniqueIndexServes(query) ? Optional.empty() : plan(query, null);
        if (plan.isPresent() && tellsAlone(plan.get())) {
            return plan.get().index().find(plan.get().conditions(), false).size();
        }
        long count = 0;
        for (Document _ : queryDocuments(query, null, 0, 0, 0, null)) {
            count++;
        }
        return count;
    }

    private static boolean tellsAlone(Plan plan) {
        int fixed = plan.index().fixedKeys(plan.conditions());
        return !plan.index().lists()
                && plan.conditions()
                        .areOnly(plan.index().getKeys().subList(0, fixed).stream()
                                .map(key -> key.getKey())
                                .toList());
    }

    private boolean uniqueIndexServes(Document query) {
        return getIndexes().stream().anyMatch(index -> index.canHandle(query));
    }

    private Optional<Plan> plan(Document query, @Nullable Document orderBy) {
        Conditions conditions = Conditions.of(query);
        return getIndexes().stream()
                .filter(SortedIndex.class::isInstance)
                .map(SortedIndex.class::cast)
                .map(index -> new Plan(index, conditions, index.serves(orderBy, conditions)))
                .filter(Plan::helps)
                .max(Plan.BETTER);
    }

    private Stream<Document> candidates(Plan plan) {
        Stream<Object> positions = plan.index().find(plan.conditions(), plan.direction() < 0).stream();
        return (plan.index().lists() ? positions.distinct() : positions).map(this::getDocument);
    }
}
