package cn.gov.zs.housing.allocation.scoring.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Score sheets in MongoDB. */
public final class MongoScoreSheets implements ScoreSheets {

    private final Aggregates<ScoreSheet> sheets;

    /** @param store this service's database */
    public MongoScoreSheets(AggregateStore store) {
        sheets = store.of(
                "scoreSheets", ScoreSheetDocument.class, ScoreSheetDocument::from, ScoreSheetDocument::toDomain);
        store.index("scoreSheets", Indexes.ascending("state.category", "state.firstDay"));
        store.index("scoreSheets", Indexes.descending("state.adoptedAt"));
    }

    @Override
    public Aggregates<ScoreSheet> all() {
        return sheets;
    }

    @Override
    public List<Versioned<ScoreSheet>> newestFirst(int skip, int limit) {
        return sheets.list(empty(), descending("state.adoptedAt"), skip, limit);
    }

    @Override
    public Optional<ScoreSheet.Published> inForce(Category category, LocalDate day) {
        return sheets
                .list(
                        and(eq("state.category", category.name()), lte("state.firstDay", day)),
                        descending("state.firstDay", "state.adoptedAt"),
                        0,
                        1)
                .stream()
                .map(Versioned::state)
                .filter(ScoreSheet.Published.class::isInstance)
                .map(ScoreSheet.Published.class::cast)
                .findFirst();
    }
}
