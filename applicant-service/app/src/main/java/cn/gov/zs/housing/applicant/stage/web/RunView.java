package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.stage.HandoverRun;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bulk handover as who started it sees it.
 *
 * @param total how many cases the absent one held when it began
 * @param moved how many went over so far
 * @param left how many stayed so far
 * @param endedAt null while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunView(
        String id,
        String from,
        String to,
        Instant startedAt,
        long total,
        int moved,
        int left,
        @Nullable Instant endedAt) {
    static RunView of(HandoverRun run) {
        return new RunView(
                run.id(),
                run.from().name(),
                run.to().name(),
                run.startedAt(),
                run.total(),
                run.moved(),
                run.left(),
                run.endedAt());
    }
}
