package cn.gov.zs.housing.allocation.rules.fairness;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Kind;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Made;
import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fairness report (公平性报告) of a drawn batch: whether what was left to chance looks like chance. It finds signs and never
 * proves anything; the same published batch and declarations give the same report everywhere.
 *
 * @param batchId the batch
 * @param seed its seed
 * @param queues what chance decided in each queue
 * @param tickets how many tickets begin with each hexadecimal digit
 * @param checks every check, made or not
 * @param groups the odds of groups
 */
public record FairnessReport(
        String batchId,
        Seed seed,
        List<QueueFacts> queues,
        List<Integer> tickets,
        List<FairnessCheck> checks,
        List<GroupTable> groups) {

    /** The algorithm of docs/spec/fairness-report.md; another algorithm has another name. */
    public static final String ALGORITHM = "zs-fairness-1";

    /** How often a report says that something should be looked at though the draw was honest: at most this share. */
    public static final double ALPHA = 0.01;

    /** Keeps its own copies. */
    public FairnessReport {
        queues = List.copyOf(queues);
        tickets = List.copyOf(tickets);
        checks = List.copyOf(checks);
        groups = List.copyOf(groups);
    }

    /**
     * What chance decided in a queue.
     *
     * @param name the queue
     * @param entrants how many are in it
     * @param byScore how many were selected by score alone
     * @param tied how many tie at the cut
     * @param drawn how many of these the draw chose
     * @param misplaced how many were selected or passed over against the order of scores: none, or it must be looked at
     */
    public record QueueFacts(String name, int entrants, int byScore, int tied, int drawn, int misplaced) {

        private static QueueFacts of(DrawnQueue queue) {
            var tie = Tie.of(queue);
            return new QueueFacts(
                    queue.name(),
                    queue.entrants().size(),
                    tie.chance() ? tie.byScore() : queue.selected().size(),
                    tie.size(),
                    tie.chosen(),
                    tie.misplaced());
        }

        private Json.Obj json() {
            return Json.object(Map.of(
                    "byScore", Json.of(byScore),
                    "drawn", Json.of(drawn),
                    "entrants", Json.of(entrants),
                    "misplaced", Json.of(misplaced),
                    "name", Json.of(name),
                    "tied", Json.of(tied)));
        }
    }

    /**
     * Makes the report.
     *
     * @param declared groups of entrants; groups of one kind do not overlap
     */
    public static FairnessReport of(DrawnBatch batch, List<DeclaredGroup> declared) {
        var tickets = batch.entrants().map(DrawnEntrant::ticket).toList();
        var ties = batch.queues().stream().map(Tie::of).filter(Tie::chance).toList();
        var relatives = GroupOdds.of(Kind.STAFF_RELATIVES, GroupKind.STAFF_RELATIVE, relatives(declared), batch, ties);
        var employers = GroupOdds.of(Kind.EMPLOYERS, GroupKind.EMPLOYER, declared, batch, ties);
        var townships = GroupOdds.of(Kind.TOWNSHIPS, GroupKind.TOWNSHIP, declared, batch, ties);
        var categories = GroupOdds.of(Kind.CATEGORIES, GroupKind.CATEGORY, categories(batch), batch, ties);
        var checks = new ArrayList<FairnessCheck>();
        checks.addAll(TicketChecks.of(tickets));
        checks.addAll(NeighbourChecks.of(ties));
        checks.add(relatives.single());
        checks.add(employers.smallest());
        checks.add(townships.smallest());
        checks.add(categories.smallest());
        checks.addAll(HomeChecks.of(batch.seed(), batch.queues(), relatives.numbersShown()));
        var judged = Holm.judge(checks, ALPHA);
        return new FairnessReport(
                batch.batchId(),
                batch.seed(),
                batch.queues().stream().map(QueueFacts::of).toList(),
                Arrays.stream(TicketChecks.counts(tickets, 4)).boxed().toList(),
                judged,
                List.of(
                        townships.table(judged),
                        categories.table(judged),
                        relatives.table(judged),
                        employers.table(judged)));
    }

    /** All declared relatives as one group, whosever they are. */
    private static List<DeclaredGroup> relatives(List<DeclaredGroup> declared) {
        var numbers = new TreeSet<Integer>();
        declared.stream()
                .filter(group -> group.kind() == GroupKind.STAFF_RELATIVE)
                .forEach(group -> numbers.addAll(group.numbers()));
        return List.of(new DeclaredGroup(GroupKind.STAFF_RELATIVE, "*", numbers));
    }

    private static List<DeclaredGroup> categories(DrawnBatch batch) {
        var byCategory = new TreeMap<String, Set<Integer>>();
        batch.entrants()
                .forEach(e -> byCategory
                        .computeIfAbsent(e.category(), c -> new TreeSet<>())
                        .add(e.number()));
        return byCategory.entrySet().stream()
                .map(c -> new DeclaredGroup(GroupKind.CATEGORY, c.getKey(), c.getValue()))
                .toList();
    }

    /** Whether anything should be looked at. */
    public boolean look() {
        return queues.stream().anyMatch(queue -> queue.misplaced() > 0)
                || checks.stream().anyMatch(check -> check instanceof Made made && made.look());
    }

    /** How many checks were made; the line of each depends on it. */
    public int made() {
        return (int) checks.stream().filter(Made.class::isInstance).count();
    }

    /** As it is published; canonical JSON gives the same bytes everywhere. */
    public Json.Obj json() {
        return Json.object(Map.of(
                "algorithm", Json.of(ALGORITHM),
                "alpha", Json.of(Figures.text(ALPHA)),
                "batchId", Json.of(batchId),
                "checks", Json.list(checks, FairnessCheck::json),
                "groups", Json.list(groups, GroupTable::json),
                "look", Json.of(look()),
                "queues", Json.list(queues, QueueFacts::json),
                "seed", Json.of(seed.hex()),
                "tickets", Json.list(tickets, Json::of)));
    }
}
