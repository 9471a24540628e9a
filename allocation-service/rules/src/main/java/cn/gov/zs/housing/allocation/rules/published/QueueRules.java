package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.freeze.Fact;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.PlannedCategory;
import cn.gov.zs.housing.allocation.rules.freeze.Queue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the lines of a queue are read and judged.
 *
 * @param queue the queue
 * @param facts what the sheet says of each fact of the line; nothing where only a tie asks for it
 * @param factIds a number for each fact that no other fact of another category has
 * @param sizeAt which fact is the household's size
 * @param tieFacts which facts the ties compare
 * @param scorer of the category's sheet, if it could be read
 */
record QueueRules(
        Queue queue,
        List<Optional<Fact.Kind>> facts,
        int[] factIds,
        int sizeAt,
        int[] tieFacts,
        Optional<Scorer> scorer) {

    /** The rules of all queues. */
    static List<QueueRules> of(Plan plan, Map<String, Scorer> scorers) {
        var ids = new HashMap<String, Integer>();
        return plan.queues().stream().map(queue -> of(queue, scorers, ids)).toList();
    }

    private static QueueRules of(Queue queue, Map<String, Scorer> scorers, Map<String, Integer> ids) {
        var names = queue.category().facts();
        var scorer = Optional.ofNullable(scorers.get(queue.category().category()));
        var asked = scorer.map(Scorer::facts).orElse(Map.of());
        return new QueueRules(
                queue,
                names.stream().map(name -> Optional.ofNullable(asked.get(name))).toList(),
                names.stream()
                        .mapToInt(
                                name -> ids.computeIfAbsent(queue.category().category() + "/" + name, n -> ids.size()))
                        .toArray(),
                names.indexOf(PlannedCategory.HOUSEHOLD_SIZE),
                queue.category().ties().stream()
                        .mapToInt(tie -> names.indexOf(tie.fact()))
                        .toArray(),
                scorer);
    }
}
