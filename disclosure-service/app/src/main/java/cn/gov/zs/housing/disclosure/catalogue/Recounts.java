package cn.gov.zs.housing.disclosure.catalogue;

import java.util.Optional;
import java.util.function.Function;

/** How far each version of the calendar is carried out. */
public interface Recounts {
    /** The walk of this version; empty before it begins. */
    Optional<Recount> find(String calendar);

    /** Adds one that begins; nothing happens when it is there already. */
    void add(Recount begun);

    /**
     * Changes it in one atomic write.
     *
     * @param step empty when nothing is to be changed
     * @return what is stored now; empty when the step was
     */
    Optional<Recount> change(String calendar, Function<Recount, Optional<Recount>> step);
}
