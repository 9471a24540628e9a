package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Versions of the calendar without a database. */
public final class InMemoryCalendarVersions implements CalendarVersions {
    public final List<Outgoing> told = new ArrayList<>();
    private final Map<String, Versioned<CalendarVersion>> versions = new HashMap<>();

    @Override
    public boolean add(CalendarVersion.Proposed proposed) {
        return versions.putIfAbsent(proposed.id(), new Versioned<>(proposed.id(), Versioned.FIRST, proposed)) == null;
    }

    @Override
    public Optional<Versioned<CalendarVersion>> find(String id) {
        return Optional.ofNullable(versions.get(id));
    }

    @Override
    public <R> R change(
            String id, long version, Function<? super CalendarVersion, Change<CalendarVersion, R>> decision) {
        var found = find(id).orElseThrow();
        if (found.version() != version) {
            throw new StaleVersionException(id, version, found.version());
        }
        var change = decision.apply(found.state());
        if (change.state() != null) {
            versions.put(id, new Versioned<>(id, version + 1, change.state()));
            told.addAll(change.events());
        }
        return change.answer();
    }

    @Override
    public List<CalendarVersion> list() {
        return versions.values().stream()
                .map(Versioned::state)
                .sorted(Comparator.comparing((CalendarVersion version) ->
                                version.proposal().table().year())
                        .thenComparing(version -> version.proposal().revision())
                        .reversed())
                .toList();
    }
}
