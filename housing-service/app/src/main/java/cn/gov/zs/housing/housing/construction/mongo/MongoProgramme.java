package cn.gov.zs.housing.housing.construction.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.ConstructionProject;
import cn.gov.zs.housing.housing.construction.Programme;
import cn.gov.zs.housing.housing.construction.TownshipProgress;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** The collections {@code construction-plans}, {@code construction-progress} and {@code construction-projects}. */
public final class MongoProgramme implements Programme {
    private static final String PLANS = "construction-plans";
    private static final String PROGRESS = "construction-progress";
    private static final String PROJECTS = "construction-projects";
    private static final String YEAR = "state.year";
    private static final String TOWNSHIP = "state.township";
    private static final String FACTS_YEAR = "state.facts.year";
    private static final String FACTS_TOWNSHIP = "state.facts.township";
    private static final String FACTS_STARTED = "state.facts.startedOn";
    private static final String FINISHED = "state.finished";

    private final Aggregates<ConstructionPlan> plans;
    private final Aggregates<TownshipProgress> progress;
    private final Aggregates<ConstructionProject> projects;

    public MongoProgramme(
            Aggregates<ConstructionPlan> plans,
            Aggregates<TownshipProgress> progress,
            Aggregates<ConstructionProject> projects) {
        this.plans = plans;
        this.progress = progress;
        this.projects = projects;
    }

    /** The plans of this store, with their index. */
    public static Aggregates<ConstructionPlan> plans(AggregateStore store) {
        store.index(PLANS, descending(YEAR));
        return store.of(PLANS, PlanDocument.class, PlanDocument::from, PlanDocument::toDomain);
    }

    /** The progress of this store, with its index. */
    public static Aggregates<TownshipProgress> progress(AggregateStore store) {
        store.index(PROGRESS, ascending(YEAR, TOWNSHIP));
        return store.of(PROGRESS, ProgressDocument.class, ProgressDocument::from, ProgressDocument::toDomain);
    }

    /** The projects of this store, with the indexes their lists need. */
    public static Aggregates<ConstructionProject> projects(AggregateStore store) {
        store.index(PROJECTS, orderBy(ascending(FACTS_YEAR, FACTS_TOWNSHIP), descending(FACTS_STARTED)));
        store.index(PROJECTS, orderBy(ascending(FACTS_YEAR), descending(FACTS_STARTED)));
        store.index(PROJECTS, descending(FACTS_STARTED));
        return store.of(PROJECTS, ProjectDocument.class, ProjectDocument::from, ProjectDocument::toDomain);
    }

    @Override
    public List<Versioned<ConstructionPlan>> plans() {
        return plans.list(empty(), descending(YEAR), 0, 0);
    }

    @Override
    public List<TownshipProgress> progress(int year) {
        return progress.list(eq(YEAR, year), ascending(TOWNSHIP), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Versioned<ConstructionProject>> projects(Filter filter, int skip, int limit) {
        return projects.list(bson(filter), orderBy(descending(FACTS_STARTED), ascending("_id")), skip, limit);
    }

    @Override
    public long count(Filter filter) {
        return projects.count(bson(filter));
    }

    private static Bson bson(Filter filter) {
        var all = new ArrayList<Bson>();
        filter.year().ifPresent(year -> all.add(eq(FACTS_YEAR, year)));
        filter.township().ifPresent(township -> all.add(eq(FACTS_TOWNSHIP, township)));
        filter.finished().ifPresent(finished -> all.add(eq(FINISHED, finished)));
        return all.isEmpty() ? empty() : and(all);
    }
}
