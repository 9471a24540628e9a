package cn.gov.zs.housing.applicant.retention.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.retention.CasePart;
import cn.gov.zs.platform.eventing.Aggregates;
import java.util.function.Function;
import org.bson.conversions.Bson;

/** Aggregates of a case, which go with it. */
public final class CaseAggregates implements CasePart {
    private static final String ID = "_id";
    private static final int AT_ONCE = 100;

    private final Aggregates<?> aggregates;
    private final Function<String, Bson> ofCase;

    private CaseAggregates(Aggregates<?> aggregates, Function<String, Bson> ofCase) {
        this.aggregates = aggregates;
        this.ofCase = ofCase;
    }

    /** The one that has the application's number. */
    public static CaseAggregates byId(Aggregates<?> aggregates) {
        return new CaseAggregates(aggregates, id -> eq(ID, id));
    }

    /** @param field such as {@code state.application}; has an index */
    public static CaseAggregates by(Aggregates<?> aggregates, String field) {
        return new CaseAggregates(aggregates, id -> eq(field, id));
    }

    /** The one that has the application's number, and those that name it in this field. */
    public static CaseAggregates byIdAnd(Aggregates<?> aggregates, String field) {
        return new CaseAggregates(aggregates, id -> or(eq(ID, id), eq(field, id)));
    }

    /** @throws IllegalStateException if one has still something to publish; asking again later is safe */
    @Override
    public void removeOf(ApplicationId application) {
        var all = ofCase.apply(application.text());
        for (var ids = aggregates.ids(all, "", AT_ONCE);
                !ids.isEmpty();
                ids = aggregates.ids(all, ids.getLast(), AT_ONCE)) {
            ids.forEach(this::remove);
        }
    }

    private void remove(String id) {
        var found = aggregates.find(id);
        if (found.isPresent() && !aggregates.remove(id, found.get().version())) {
            throw new IllegalStateException("a part of a closed case is just being changed");
        }
    }
}
