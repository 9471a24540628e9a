package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.Programme;
import cn.gov.zs.housing.housing.construction.Programme.Filter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the workbench says of the construction programme; asked by its fragment. */
@Component("constructionSummary")
public class ConstructionSummary {
    private final ProgressDesk progress;
    private final Programme programme;

    ConstructionSummary(ProgressDesk progress, Programme programme) {
        this.progress = progress;
        this.programme = programme;
    }

    /** Townships that have not reported the last month. */
    public int open() {
        return progress.open().size();
    }

    /** Projects under construction. */
    public long building() {
        return programme.count(new Filter(Optional.empty(), Optional.empty(), Optional.of(false)));
    }
}
