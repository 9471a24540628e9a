package cn.gov.zs.housing.allocation.fairness;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.rules.bundle.FrozenHome;
import cn.gov.zs.housing.allocation.rules.draw.Drawn;
import cn.gov.zs.housing.allocation.rules.fairness.DrawnBatch;
import cn.gov.zs.housing.allocation.rules.fairness.DrawnEntrant;
import cn.gov.zs.housing.allocation.rules.fairness.DrawnQueue;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessReport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Makes the report of a drawn batch and remembers it: the same batch and lists give the same report, and anybody may ask for it
 * as often as they like.
 */
public final class ReportOfBatch {

    /** More are forgotten all at once; who asks has them made again. */
    private static final int REMEMBERED = 50;

    private record Asked(String batchId, List<String> lists) {}

    private final Map<Asked, FairnessReport> made = new ConcurrentHashMap<>();

    /** The report. */
    public FairnessReport of(Batch.Drawn batch, DeclaredLists lists) {
        if (made.size() >= REMEMBERED) {
            made.clear();
        }
        var asked = new Asked(
                batch.plan().batchId(),
                lists.all().stream().map(Declaration::id).toList());
        return made.computeIfAbsent(asked, _ -> FairnessReport.of(published(batch), lists.groups()));
    }

    /** One queue: today a batch is one category's list for one pool of homes. A home is as good as its floor is large. */
    static DrawnBatch published(Batch.Drawn batch) {
        var content = batch.frozen().content().lists();
        var areas = content.homes().stream().collect(Collectors.toMap(FrozenHome::homeId, FrozenHome::floorArea));
        var homes = batch.result().drawn().stream().collect(Collectors.toMap(Drawn::entrantNumber, Drawn::homeId));
        var category = content.plan().category();
        var entrants = content.entrants().stream()
                .map(e -> new DrawnEntrant(
                        e.number(),
                        category,
                        e.score(),
                        Objects.requireNonNull(batch.result().tickets().get(e.number()), "an entrant without ticket"),
                        Optional.ofNullable(homes.get(e.number())).map(areas::get)))
                .toList();
        return new DrawnBatch(
                batch.plan().batchId(), batch.result().seed(), List.of(new DrawnQueue(category, entrants)));
    }
}
