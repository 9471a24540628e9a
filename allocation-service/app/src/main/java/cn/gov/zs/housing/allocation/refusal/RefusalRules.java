package cn.gov.zs.housing.allocation.refusal;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.platform.eventing.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules on refusals adopted. */
public interface RefusalRules {

    /** Each by its id. */
    Aggregates<RefusalRule> all();

    /** Those of a category, the one whose day of force is last first; at most a hundred. */
    List<RefusalRule> of(Category category);

    /** The one of this category that is in force on this day: the one whose day came last, of two the one adopted later. */
    Optional<RefusalRule> inForce(Category category, LocalDate day);
}
