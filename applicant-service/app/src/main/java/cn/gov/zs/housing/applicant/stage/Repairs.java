package cn.gov.zs.housing.applicant.stage;

import java.util.Optional;
import java.util.function.Function;

/** The latest repair walk. */
public interface Repairs {
    /** The latest; empty before the first. */
    Optional<Repair> find();

    /**
     * Changes it in one atomic write.
     *
     * @param first what the step begins with when there is none
     * @param step empty when nothing is to be changed
     * @return what is stored now; empty when the step was
     */
    Optional<Repair> change(Repair first, Function<Repair, Optional<Repair>> step);
}
