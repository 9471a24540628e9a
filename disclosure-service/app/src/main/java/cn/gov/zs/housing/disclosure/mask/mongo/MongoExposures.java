package cn.gov.zs.housing.disclosure.mask.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import cn.gov.zs.housing.disclosure.mask.Exposure;
import cn.gov.zs.housing.disclosure.mask.Exposures;
import cn.gov.zs.housing.disclosure.mask.IdMask;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.mask.Trace;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Exposures in the collection {@code exposures}, found by {@code _id} only: some hundreds in one order. */
@Component
final class MongoExposures implements Exposures {
    private static final int AT_ONCE = 500;
    /** Adding is safe to repeat by itself, so it need not be remembered for which event it was done. */
    private static final Envelope<String> NO_EVENT = new Envelope<>("", "", "", "", Instant.EPOCH, 1, "");

    private final Aggregates<Exposure> exposures;

    MongoExposures(AggregateStore store) {
        exposures = store.of("exposures", ExposureDocument.class, ExposureDocument::from, ExposureDocument::toDomain);
    }

    @Override
    public Map<String, Exposure> find(Collection<String> keys) {
        var found = new HashMap<String, Exposure>();
        read(keys).forEach(each -> found.put(each.id(), each.state()));
        return found;
    }

    private List<Versioned<Exposure>> read(Collection<String> keys) {
        var all = List.copyOf(keys);
        var found = new ArrayList<Versioned<Exposure>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            found.addAll(exposures.list(in("_id", some), ascending("_id"), 0, 0));
        }
        return found;
    }

    /** What is new in one order; what is there is changed one by one, and only where the trace says something new, which is rare. */
    @Override
    public void keep(Map<String, Trace> traces, BiFunction<Exposure, Trace, Exposure> how) {
        var there = new HashMap<String, Exposure>();
        read(traces.keySet()).forEach(each -> there.put(each.id(), each.state()));
        var absent = new LinkedHashMap<String, Exposure>();
        traces.forEach((key, trace) -> {
            if (!there.containsKey(key)) {
                absent.put(key, how.apply(Exposure.NONE, trace));
            }
        });
        var late = exposures.createAll(NO_EVENT, absent);
        traces.forEach((key, trace) -> {
            var known = there.get(key);
            if (late.contains(key) || known != null && !how.apply(known, trace).equals(known)) {
                exposures.<Done>change(key, state -> add(state, how.apply(state, trace)));
            }
        });
    }

    private static Change<Exposure, Done> add(Exposure before, Exposure after) {
        return after.equals(before) ? Change.none(Done.DONE) : Change.to(after);
    }

    /** @param traces oldest first */
    record ExposureDocument(List<TraceDocument> traces) {
        static ExposureDocument from(Exposure exposure) {
            return new ExposureDocument(
                    exposure.traces().stream().map(TraceDocument::from).toList());
        }

        Exposure toDomain() {
            return new Exposure(traces.stream().map(TraceDocument::toDomain).toList());
        }
    }

    record TraceDocument(
            String published,
            Place place,
            String mask,
            @Nullable String township,
            String household) {
        static TraceDocument from(Trace trace) {
            return new TraceDocument(
                    trace.published(),
                    trace.place(),
                    trace.mask().text(),
                    trace.township().orElse(null),
                    trace.household());
        }

        Trace toDomain() {
            return new Trace(published, place, new IdMask(mask), Optional.ofNullable(township), household);
        }
    }
}
