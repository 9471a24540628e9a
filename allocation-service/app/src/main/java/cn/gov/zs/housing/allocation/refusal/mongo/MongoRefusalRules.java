package cn.gov.zs.housing.allocation.refusal.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.refusal.RefusalRule;
import cn.gov.zs.housing.allocation.refusal.RefusalRules;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** The rules on refusals in MongoDB. */
public final class MongoRefusalRules implements RefusalRules {
    private static final String COLLECTION = "refusal-rules";
    private static final int MANY = 100;
    private static final Bson LAST_FIRST = descending("state.inForceFrom", "state.adoptedAt", "_id");

    private final Aggregates<RefusalRule> rules;

    /** @param store this service's database */
    public MongoRefusalRules(AggregateStore store) {
        rules = store.of(
                COLLECTION, RefusalRuleDocument.class, RefusalRuleDocument::from, RefusalRuleDocument::toDomain);
        store.index(COLLECTION, Indexes.ascending("state.category", "state.inForceFrom"));
    }

    @Override
    public Aggregates<RefusalRule> all() {
        return rules;
    }

    @Override
    public List<RefusalRule> of(Category category) {
        return rules.list(eq("state.category", category.name()), LAST_FIRST, 0, MANY).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Optional<RefusalRule> inForce(Category category, LocalDate day) {
        return rules
                .list(and(eq("state.category", category.name()), lte("state.inForceFrom", day)), LAST_FIRST, 0, 1)
                .stream()
                .map(Versioned::state)
                .findFirst();
    }
}
