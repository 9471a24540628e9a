package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A batch in a list. */
public record BatchRow(
        String batchId,
        String title,
        String category,
        String state,
        int homes,
        int entrants,
        @Nullable String digest,
        @Nullable Instant frozenAt) {

    static BatchRow of(Batch batch) {
        var frozen = BatchView.frozen(batch);
        return new BatchRow(
                batch.plan().batchId(),
                batch.plan().title(),
                batch.plan().category().name(),
                batch.state(),
                batch.plan().homes().size(),
                frozen == null ? 0 : frozen.content().lists().entrants().size(),
                frozen == null ? null : frozen.content().digest(),
                frozen == null ? null : frozen.frozenAt());
    }
}
