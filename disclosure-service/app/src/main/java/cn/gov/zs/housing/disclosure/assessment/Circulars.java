package cn.gov.zs.housing.disclosure.assessment;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every circular. */
public interface Circulars {
    /** Keeps a new one; false, and nothing happens, when it is there. */
    boolean add(Circular circular);

    /** The circular, if there is one. */
    Optional<Versioned<Circular>> find(CircularId id);

    /**
     * Changes a circular, as its version was read.
     *
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is none
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when somebody else changed it since
     */
    <R> R change(CircularId id, long version, Function<Circular, Change<Circular, R>> decision);

    /** Those of a year, the newest first. */
    List<Circular> list(int year);
}
