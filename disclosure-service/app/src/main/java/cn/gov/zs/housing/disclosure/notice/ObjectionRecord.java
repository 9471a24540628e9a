package cn.gov.zs.housing.disclosure.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What everybody may know of the objections to a notice; the feature that keeps them says it. */
public interface ObjectionRecord {
    /** Those to this notice, oldest first. */
    List<Line> list(Notice notice);

    /**
     * One objection, without who objected and what was said.
     *
     * @param filedOn the day in Shanghai
     * @param outcome {@code UPHELD} or {@code REJECTED}; null while it is investigated
     * @param answeredOn null while it is investigated
     */
    record Line(
            LocalDate filedOn,
            @Nullable String outcome,
            @Nullable LocalDate answeredOn) {}
}
