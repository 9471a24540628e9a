package cn.gov.zs.housing.allocation.fairness;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.rules.fairness.DrawnBatch;
import cn.gov.zs.housing.allocation.rules.fairness.DrawnEntrant;
import cn.gov.zs.housing.allocation.rules.fairness.DrawnQueue;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessReport;
import cn.gov.zs.housing.allocation.rules.freeze.Home;
import cn.gov.zs.housing.allocation.rules.outcome.Drawn;
import cn.gov.zs.housing.allocation.rules.outcome.Tickets;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final FrozenBatches frozen;

    /** @param frozen the batches' lists */
    public ReportOfBatch(FrozenBatches frozen) {
        this.frozen = frozen;
    }

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

    /** A home is as good as its floor is large. */
    private DrawnBatch published(Batch.Drawn batch) {
        var lists = frozen.get(batch.frozen().content().digest());
        var tickets = new Tickets(batch.result().seed());
        var areas = lists.frozen().homes().list().stream().collect(Collectors.toMap(Home::homeId, Home::floorArea));
        var homes = batch.result().pools().stream()
                .flatMap(pool -> pool.drawn().stream())
                .collect(Collectors.toMap(Drawn::number, Drawn::homeId));
        var scores = lists.households(0, Integer.MAX_VALUE, json -> Decimals.parse(json.text("score")));
        var queues = new ArrayList<DrawnQueue>();
        for (var queue : lists.frozen().plan().queues()) {
            var entrants = new ArrayList<DrawnEntrant>();
            for (int number = lists.frozen().standings().first(queue.number());
                    number < lists.frozen().standings().end(queue.number());
                    number++) {
                entrants.add(new DrawnEntrant(
                        number,
                        queue.category().category(),
                        scores.get(number - 1),
                        tickets.of(number),
                        Optional.ofNullable(homes.get(number)).map(areas::get)));
            }
            queues.add(
                    new DrawnQueue(queue.pool().pool() + " " + queue.category().category(), entrants));
        }
        return new DrawnBatch(batch.plan().batchId(), batch.result().seed(), queues);
    }
}
