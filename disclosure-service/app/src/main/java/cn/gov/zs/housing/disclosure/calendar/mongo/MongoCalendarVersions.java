package cn.gov.zs.housing.disclosure.calendar.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.disclosure.calendar.CalendarVersion;
import cn.gov.zs.housing.disclosure.calendar.CalendarVersions;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Versions in the collection {@code calendar-versions}, by year and revision: a handful each year. */
@Component
final class MongoCalendarVersions implements CalendarVersions {
    private final Aggregates<CalendarVersion> versions;

    MongoCalendarVersions(AggregateStore store) {
        versions =
                store.of("calendar-versions", VersionDocument.class, VersionDocument::from, VersionDocument::toDomain);
    }

    @Override
    public boolean add(CalendarVersion.Proposed proposed) {
        return versions.create(proposed.id(), proposed);
    }

    @Override
    public Optional<Versioned<CalendarVersion>> find(String id) {
        return versions.find(id);
    }

    @Override
    public <R> R change(
            String id, long version, Function<? super CalendarVersion, Change<CalendarVersion, R>> decision) {
        return versions.change(id, version, decision);
    }

    @Override
    public List<CalendarVersion> list() {
        return versions.list(empty(), descending("state.year", "state.revision"), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }
}
