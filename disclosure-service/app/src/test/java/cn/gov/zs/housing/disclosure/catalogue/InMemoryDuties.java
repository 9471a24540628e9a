package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Duties without a database, held to the same words by {@link DutiesContract}. */
public final class InMemoryDuties implements Duties {
    private final Map<DutyId, Versioned<Duty>> duties = new LinkedHashMap<>();

    public synchronized List<Duty> all() {
        return duties.values().stream().map(Versioned::state).toList();
    }

    @Override
    public synchronized boolean add(Duty duty) {
        return duties.putIfAbsent(duty.id(), new Versioned<>(duty.id().text(), Versioned.FIRST, duty)) == null;
    }

    @Override
    public synchronized Optional<Versioned<Duty>> find(DutyId id) {
        return Optional.ofNullable(duties.get(id));
    }

    @Override
    public synchronized <R> R change(DutyId id, Function<? super Duty, Change<Duty, R>> decision) {
        var found = find(id).orElseThrow(() -> new AbsentException("duties", id.text()));
        var change = decision.apply(found.state());
        if (change.state() != null) {
            duties.put(id, new Versioned<>(id.text(), found.version() + 1, change.state()));
        }
        return change.answer();
    }

    @Override
    public synchronized <R> R change(DutyId id, long version, Function<? super Duty, Change<Duty, R>> decision) {
        var found = find(id).orElseThrow(() -> new AbsentException("duties", id.text()));
        if (found.version() != version) {
            throw new StaleVersionException(id.text(), version, found.version());
        }
        return change(id, decision);
    }

    @Override
    public synchronized List<Versioned<Duty>> listOpen(String after, int size) {
        return duties.values().stream()
                .filter(duty -> duty.state().publications().isEmpty())
                .filter(duty -> duty.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Versioned::id))
                .limit(size)
                .toList();
    }

    @Override
    public synchronized long countOpen() {
        return all().stream().filter(duty -> duty.publications().isEmpty()).count();
    }

    @Override
    public synchronized int changeAll(Collection<Versioned<Duty>> read, Function<Duty, @Nullable Duty> next) {
        var changed = 0;
        for (var one : read) {
            var to = next.apply(one.state());
            var there = duties.get(one.state().id());
            if (to != null && there != null && there.version() == one.version()) {
                duties.put(to.id(), new Versioned<>(one.id(), one.version() + 1, to));
                changed++;
            }
        }
        return changed;
    }

    @Override
    public List<Duty> listUnpublished(String item, String reference) {
        return all().stream()
                .filter(duty -> duty.key().item().equals(item)
                        && duty.key().reference().equals(reference)
                        && duty.publications().isEmpty())
                .toList();
    }

    @Override
    public List<Duty> listFulfilledBy(String publishedId) {
        return all().stream()
                .filter(duty -> duty.publications().stream()
                        .anyMatch(each -> each.publishedId().equals(publishedId)))
                .toList();
    }

    @Override
    public DutyPage list(DutyList list, Optional<String> item, LocalDate today, Optional<DutyCursor> after, int size) {
        var order = order(list);
        var found = wanted(list, today)
                .filter(duty -> item.map(duty.key().item()::equals).orElse(true))
                .map(duty -> DutyCursor.behind(duty, list))
                .sorted(order)
                .filter(place ->
                        after.map(cursor -> order.compare(cursor, place) < 0).orElse(true))
                .limit(size + 1L)
                .toList();
        var places = found.subList(0, Math.min(size, found.size()));
        return new DutyPage(
                places.stream()
                        .map(place -> find(place.id()).orElseThrow().state())
                        .toList(),
                found.size() > size ? Optional.of(places.getLast()) : Optional.empty());
    }

    private static Comparator<DutyCursor> order(DutyList list) {
        var ascending = Comparator.comparingLong(DutyCursor::value)
                .thenComparing(place -> place.id().text());
        return switch (list) {
            case NEWEST, KEPT, LATE -> ascending.reversed();
            case BY_DUE_DATE, UNPUBLISHED, OVERDUE -> ascending;
        };
    }

    private Stream<Duty> wanted(DutyList list, LocalDate today) {
        return all().stream().filter(duty -> switch (list) {
            case NEWEST, BY_DUE_DATE -> true;
            case UNPUBLISHED -> duty.publications().isEmpty();
            case OVERDUE -> duty.on(today) == DutyState.OVERDUE;
            case KEPT -> duty.on(today) == DutyState.KEPT;
            case LATE -> duty.on(today) == DutyState.LATE;
        });
    }
}
