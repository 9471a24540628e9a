package cn.gov.zs.housing.allocation.waitlist.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.ascending;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.forecast.Forecasts;
import cn.gov.zs.housing.allocation.waitlist.forecast.KeptForecast;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.util.List;

/** The forecasts in MongoDB. */
public final class MongoForecasts implements Forecasts {
    private static final String COLLECTION = "wait-forecasts";

    private final Aggregates<KeptForecast> forecasts;

    /** @param store this service's database */
    public MongoForecasts(AggregateStore store) {
        forecasts = store.of(COLLECTION, ForecastDocument.class, ForecastDocument::from, ForecastDocument::toDomain);
        store.index(COLLECTION, Indexes.ascending("state.entry"));
        store.index(COLLECTION, Indexes.ascending("state.category", "state.hit"));
    }

    @Override
    public Aggregates<KeptForecast> all() {
        return forecasts;
    }

    @Override
    public List<Versioned<KeptForecast>> open(String entry) {
        return forecasts.list(and(eq("state.entry", entry), exists("state.housedOn", false)), ascending("_id"), 0, 0);
    }

    @Override
    public HitRate hits(Category category) {
        long hit = forecasts.count(and(eq("state.category", category.name()), eq("state.hit", true)));
        long missed = forecasts.count(and(eq("state.category", category.name()), eq("state.hit", false)));
        return new HitRate(hit + missed, hit);
    }
}
