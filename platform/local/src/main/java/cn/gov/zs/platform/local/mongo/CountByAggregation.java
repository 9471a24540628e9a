package cn.gov.zs.platform.local.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The aggregation by which the driver counts documents: {@code $match} and a {@code $group} that adds ones. */
final class CountByAggregation {

    private static final Document ADDS_ONES = new Document("_id", 1).append("n", new Document("$sum", 1));

    private CountByAggregation() {}

    /** The filter whose documents are counted; empty when the command is another aggregation. */
    static Optional<Document> filter(Document command) {
        return command.get("pipeline") instanceof Collection<?> pipeline
                        && List.copyOf(pipeline) instanceof List<?> stages
                        && stages.size() == 2
                        && stages.get(0) instanceof Document match
                        && match.get("$match") instanceof Document filter
                        && stages.get(1) instanceof Document group
                        && ADDS_ONES.equals(group.get("$group"))
                ? Optional.of(filter)
                : Optional.empty();
    }

    /** The answer, as the aggregation would give it: no group at all when there is nothing to count. */
    static Document answer(String namespace, long count) {
        List<Document> groups =
                count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", Math.toIntExact(count)));
        return new Document(
                        "cursor", new Document("id", 0L).append("ns", namespace).append("firstBatch", groups))
                .append("ok", 1.0);
    }
}
