package cn.gov.zs.housing.applicant.stage.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.stage.Colleague;
import cn.gov.zs.housing.applicant.stage.Colleagues;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Members of staff in the collection {@code colleagues}, by their subject. */
public final class MongoColleagues implements Colleagues {
    private static final String COLLECTION = "colleagues";
    private static final String TOWNSHIP = "state.township";
    private static final String USERNAME = "state.username";
    private static final String SEEN_AT = "state.seenAt";

    private final Aggregates<Colleague> colleagues;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoColleagues(AggregateStore store) {
        this.colleagues = store.of(COLLECTION, Colleague.class, UnaryOperator.identity(), UnaryOperator.identity());
        store.index(COLLECTION, Indexes.ascending(USERNAME, SEEN_AT));
        store.index(COLLECTION, Indexes.ascending(TOWNSHIP, USERNAME));
        store.index(COLLECTION, Indexes.ascending(SEEN_AT, "_id"));
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(Datum.COLLEAGUE, colleagues, RetainedAggregates.since(SEEN_AT), _ -> "");
    }

    @Override
    public void seen(Colleague colleague) {
        if (colleagues.find(colleague.subject()).isEmpty() && colleagues.create(colleague.subject(), colleague)) {
            return;
        }
        colleagues.change(
                colleague.subject(),
                known -> known.seenAt().isAfter(colleague.seenAt())
                        ? Change.none(known)
                        : Change.to(colleague, List.of(), colleague));
    }

    @Override
    public Optional<Colleague> find(String subject) {
        return colleagues.find(subject).map(Versioned::state);
    }

    @Override
    public Optional<Colleague> named(String username) {
        return colleagues.list(eq(USERNAME, username), Sorts.descending(SEEN_AT), 0, 1).stream()
                .map(Versioned::state)
                .findFirst();
    }

    @Override
    public List<Colleague> list(Scope scope, Page page) {
        var within = switch (scope) {
            case Scope.OneVillage(var village) ->
                eq(TOWNSHIP, village.township().code());
            case Scope.OneTownship(var township) -> eq(TOWNSHIP, township.code());
            case Scope.WholeCity() -> empty();
        };
        return colleagues.list(within, Sorts.ascending(USERNAME, "_id"), page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }
}
