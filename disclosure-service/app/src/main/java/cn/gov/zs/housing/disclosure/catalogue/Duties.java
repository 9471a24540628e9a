package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every duty that ever arose. */
public interface Duties {
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

    /** Open duties in the order of their ids, behind this one; empty to begin. */
    List<Versioned<Duty>> listOpen(String after, int size);

    /** How many are open. */
    long countOpen();

    /**
     * Changes duties that were read, each only if nobody has changed it since, and independently of each other.
     *
     * @param next null to leave one as it is
     * @return how many were changed
     */
    int changeAll(Collection<Versioned<Duty>> read, Function<Duty, @Nullable Duty> next);

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
