package cn.gov.zs.housing.allocation.waitlist.ties;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.platform.eventing.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The chains adopted. */
public interface TieRules {

    /** Each by its id. */
    Aggregates<TieRule> all();

    /** Those of a category, the one whose day of force is last first; at most a hundred. */
    List<TieRule> of(Category category);

    /** The one of this category that is in force on this day: the one whose day came last, of two the one adopted later. */
    Optional<TieRule> inForce(Category category, LocalDate day);

    /** The chain that holds on this day; without a rule equals are parted by the draw alone. */
    default TieChain chain(Category category, LocalDate day) {
        return inForce(category, day).map(TieRule::chain).orElse(TieChain.DRAW_ONLY);
    }
}
