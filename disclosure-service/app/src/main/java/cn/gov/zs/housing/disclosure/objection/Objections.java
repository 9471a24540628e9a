package cn.gov.zs.housing.disclosure.objection;

import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every objection. */
public interface Objections {
    /** Keeps a new one; false, and nothing happens, when there is one of this number. */
    boolean add(Objection written);

    /** The objection, if there is one. */
    Optional<Objection> find(ObjectionNumber number);

    /**
     * Changes an objection in one atomic write.
     *
     * @return what it is now
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is none
     */
    Objection change(ObjectionNumber number, UnaryOperator<Objection> change);

    /** Removes one that is not registered; one that is, stays. */
    void removeUnregistered(ObjectionNumber number);

    /** Those written before a moment and not registered, at most {@code limit}. */
    List<ObjectionNumber> listUnregistered(Instant writtenBefore, int limit);

    /**
     * Those answered before a day.
     *
     * @param after only numbers behind this one, in ascending order; empty for the first
     */
    List<ObjectionNumber> listAnsweredBefore(LocalDate day, String after, int limit);

    /** Removes one for good if it was answered before that day; false when it was not, is not there or is just being changed. */
    boolean removeAnsweredBefore(ObjectionNumber number, LocalDate day);
}
