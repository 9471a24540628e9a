package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Every duty that ever arose. */
public interface Duties {
    /** Into so many parts of about the same size duties are divided, by the first digits of their ids. */
    int PARTS = 64;

    /** Adds a duty; false, and nothing happens, when it is there already. */
    boolean add(Duty duty);

    /** The duty, if there is one. */
    Optional<Versioned<Duty>> find(DutyId id);

    /**
     * Changes a duty in one atomic write; decides again when somebody else was faster.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is none
     */
    <R> R change(DutyId id, Function<? super Duty, Change<Duty, R>> decision);

    /**
     * Changes the duty that an officer read at this version.
     *
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when it was changed since
     */
    <R> R change(DutyId id, long version, Function<? super Duty, Change<Duty, R>> decision);

    /** How many are open. */
    long countOpen();

    /**
     * The group of open duties behind this place, in the order of places; empty behind the last.
     *
     * @param after a place, of a group or not; empty to begin
     */
    Optional<DueGroup> nextGroup(String after);

    /** How many open duties of a group have each due date, the earliest first. */
    SortedMap<DueGroup.Dated, Long> countDue(DueGroup group);

    /** How many open duties of a group this version of the calendar has moved, and no later one. */
    long countMoved(DueGroup group, String calendar);

    /**
     * Gives other due dates to the open duties of one part that have the old ones, each in one atomic write of its own, with the record of the
     * move where the day is another. Safe to repeat: those that have the old one no longer stay as they are.
     *
     * @param part from 0 to {@link #PARTS} - 1: all duties of one part are changed by one order
     * @param shifts counted by {@code calendar}; none leads to what another begins with
     * @param at when
     */
    void recount(int part, List<DueGroup.Shift> shifts, String calendar, Instant at);

    /** Open duties of a group that have this due date, in the order of their ids, behind this one; empty to begin. */
    List<Duty> listOpen(DueGroup group, DueGroup.Dated due, String after, int size);

    /** The duties of an item about one reference, without those that are published. */
    List<Duty> listUnpublished(String item, String reference);

    /** The duties that this notice or document fulfils. */
    List<Duty> listFulfilledBy(String publishedId);

    /**
     * Duties.
     *
     * @param item only of this item; without one only {@link DutyList#UNPUBLISHED} and {@link DutyList#OVERDUE} are asked for
     * @param after only those behind this place, when given
     * @param size at least 1
     */
    DutyPage list(DutyList list, Optional<String> item, LocalDate today, Optional<DutyCursor> after, int size);
}
