package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private Stream<Duty> open() {
        return all().stream().filter(duty -> duty.publications().isEmpty());
    }

    private Stream<Duty> open(DueGroup group) {
        return open().filter(duty -> DueGroup.of(duty).equals(group));
    }

    private Stream<Duty> open(DueGroup group, DueGroup.Dated due) {
        return open(group).filter(duty -> DueGroup.Dated.of(duty.due()).equals(due));
    }

    @Override
    public long countOpen() {
        return open().count();
    }

    @Override
    public Optional<DueGroup> nextGroup(String after) {
        return open().map(DueGroup::of)
                .filter(group -> group.place().compareTo(after) > 0)
                .min(Comparator.comparing(DueGroup::place));
    }

    @Override
    public SortedMap<DueGroup.Dated, Long> countDue(DueGroup group) {
        return open(group)
                .collect(Collectors.groupingBy(
                        duty -> DueGroup.Dated.of(duty.due()), TreeMap::new, Collectors.counting()));
    }

    @Override
    public long countMoved(DueGroup group, String calendar) {
        return open(group)
                .filter(duty -> !duty.moves().isEmpty()
                        && duty.moves().getLast().calendar().equals(calendar))
                .count();
    }

    @Override
    public synchronized void recount(int part, List<DueGroup.Shift> shifts, String calendar, Instant at) {
        shifts.forEach(shift -> open(shift.group(), shift.from())
                .filter(duty -> Integer.parseInt(duty.id().text().substring(0, 2), 16) / (256 / PARTS) == part)
                .toList()
                .forEach(duty -> duties.compute(
                        duty.id(),
                        (_, there) -> new Versioned<>(
                                there.id(), there.version() + 1, duty.recounted(shift.to(), calendar, at)))));
    }

    @Override
    public List<Duty> listOpen(DueGroup group, DueGroup.Dated due, String after, int size) {
        return open(group, due)
                .filter(duty -> duty.id().text().compareTo(after) > 0)
                .sorted(Comparator.comparing(duty -> duty.id().text()))
                .limit(size)
                .toList();
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
