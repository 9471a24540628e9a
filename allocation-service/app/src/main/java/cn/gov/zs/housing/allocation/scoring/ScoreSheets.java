package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The score sheets kept. */
public interface ScoreSheets {

    /** Each sheet by its id. */
    Aggregates<ScoreSheet> all();

    /** Newest first. */
    List<Versioned<ScoreSheet>> newestFirst(int skip, int limit);

    /** The published sheet of this category that is in force on this day: the one whose first day came last. */
    Optional<ScoreSheet.Published> inForce(Category category, LocalDate day);
}
