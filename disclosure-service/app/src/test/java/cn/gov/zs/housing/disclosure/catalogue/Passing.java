package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Duties that stand behind others, for tests that disturb them. */
class Passing implements Duties {
    private final Duties to;

    Passing(Duties to) {
        this.to = to;
    }

    @Override
    public boolean add(Duty duty) {
        return to.add(duty);
    }

    @Override
    public Optional<Versioned<Duty>> find(DutyId id) {
        return to.find(id);
    }

    @Override
    public <R> R change(DutyId id, Function<? super Duty, Change<Duty, R>> decision) {
        return to.change(id, decision);
    }

    @Override
    public <R> R change(DutyId id, long version, Function<? super Duty, Change<Duty, R>> decision) {
        return to.change(id, version, decision);
    }

    @Override
    public long countOpen() {
        return to.countOpen();
    }

    @Override
    public Optional<DueGroup> nextGroup(String after) {
        return to.nextGroup(after);
    }

    @Override
    public SortedMap<DueGroup.Dated, Long> countDue(DueGroup group) {
        return to.countDue(group);
    }

    @Override
    public long countMoved(DueGroup group, String calendar) {
        return to.countMoved(group, calendar);
    }

    @Override
    public void recount(int part, List<DueGroup.Shift> shifts, String calendar, Instant at) {
        to.recount(part, shifts, calendar, at);
    }

    @Override
    public List<Duty> listOpen(DueGroup group, DueGroup.Dated due, String after, int size) {
        return to.listOpen(group, due, after, size);
    }

    @Override
    public List<Duty> listUnpublished(String item, String reference) {
        return to.listUnpublished(item, reference);
    }

    @Override
    public List<Duty> listFulfilledBy(String publishedId) {
        return to.listFulfilledBy(publishedId);
    }

    @Override
    public DutyPage list(DutyList list, Optional<String> item, LocalDate today, Optional<DutyCursor> after, int size) {
        return to.list(list, item, today, after, size);
    }
}
