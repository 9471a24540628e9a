package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.contract.Category;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch in a list. */
public record BatchRow(
        String batchId,
        String title,
        List<String> categories,
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
                batch.plan().categories().stream().map(Category::name).toList(),
                batch.state(),
                batch.plan().homes().size(),
                frozen == null ? 0 : frozen.content().entrants(),
                frozen == null ? null : frozen.content().digest(),
                frozen == null ? null : frozen.frozenAt());
    }
}
