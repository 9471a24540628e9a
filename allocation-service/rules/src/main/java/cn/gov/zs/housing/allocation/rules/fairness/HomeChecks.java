package cn.gov.zs.housing.allocation.rules.fairness;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Distribution;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Kind;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Made;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.NotMade;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Whether better homes went with anything. Which of the selected receives which home is chance for all of them, those in by score
 * too; so the homes are dealt out again many times within each queue, and what was drawn is compared with that. All in whole
 * numbers, so that nothing rounds.
 */
final class HomeChecks {

    /** How many times the homes are dealt out again. */
    static final int TIMES = 9_999;

    private static final int FEWEST = 5;

    /** A queue's selected, by number: everything as twice its rank less the mean, so that sums of products are covariances. */
    private static final class Deal {
        private final long[] numbers;
        private final long[] tickets;
        private final long[] relatives;
        private final long[] homes;

        Deal(DrawnQueue queue, Set<Integer> related) {
            var selected = queue.selected();
            numbers = ranks(selected, comparingInt(DrawnEntrant::number));
            tickets = ranks(selected, comparing(DrawnEntrant::ticket));
            homes = ranks(selected, comparing(e -> e.home().orElseThrow()));
            relatives = selected.stream()
                    .mapToLong(e -> related.contains(e.number()) ? 1 : 0)
                    .toArray();
        }
    }

    private record Sums(long numbers, long tickets, long relatives) {}

    private HomeChecks() {}

    static List<FairnessCheck> of(Seed seed, List<DrawnQueue> queues, Set<Integer> relatives) {
        var deals = queues.stream().map(queue -> new Deal(queue, relatives)).toList();
        int selected = deals.stream().mapToInt(deal -> deal.homes.length).sum();
        if (selected < FEWEST) {
            return none(Reason.TOO_FEW);
        }
        if (squares(deals, deal -> deal.homes) == 0) {
            return none(Reason.HOMES_EQUAL);
        }
        var drawn = sums(deals);
        int numbers = 1;
        int tickets = 1;
        int better = 1;
        var chance = ChanceStream.of(seed, "homes");
        for (int time = 0; time < TIMES; time++) {
            deals.forEach(deal -> chance.shuffle(deal.homes));
            var dealt = sums(deals);
            numbers += StrictMath.abs(dealt.numbers()) >= StrictMath.abs(drawn.numbers()) ? 1 : 0;
            tickets += StrictMath.abs(dealt.tickets()) >= StrictMath.abs(drawn.tickets()) ? 1 : 0;
            better += dealt.relatives() >= drawn.relatives() ? 1 : 0;
        }
        var checks = new ArrayList<FairnessCheck>();
        checks.add(made(Kind.HOMES_BY_NUMBER, correlation(drawn.numbers(), deals, deal -> deal.numbers), numbers));
        checks.add(made(Kind.HOMES_BY_TICKET, correlation(drawn.tickets(), deals, deal -> deal.tickets), tickets));
        long related = deals.stream()
                .flatMapToLong(deal -> Arrays.stream(deal.relatives))
                .sum();
        checks.add(
                relatives.isEmpty()
                        ? new NotMade(Kind.HOMES_OF_RELATIVES, Reason.NOT_DECLARED)
                        : related < GroupOdds.FEWEST_SHOWN
                                ? new NotMade(Kind.HOMES_OF_RELATIVES, Reason.TOO_FEW)
                                : made(Kind.HOMES_OF_RELATIVES, drawn.relatives() / 2.0 / related, better));
        return checks;
    }

    private static List<FairnessCheck> none(Reason reason) {
        return List.of(
                new NotMade(Kind.HOMES_BY_NUMBER, reason),
                new NotMade(Kind.HOMES_BY_TICKET, reason),
                new NotMade(Kind.HOMES_OF_RELATIVES, reason));
    }

    private static Made made(Kind kind, double statistic, int asFarOut) {
        return new Made(
                kind, statistic, Distribution.SIMULATED, List.of(TIMES), asFarOut / (TIMES + 1.0), 0, false, List.of());
    }

    private static Sums sums(List<Deal> deals) {
        long numbers = 0;
        long tickets = 0;
        long relatives = 0;
        for (var deal : deals) {
            var homes = deal.homes;
            for (int i = 0; i < homes.length; i++) {
                numbers += deal.numbers[i] * homes[i];
                tickets += deal.tickets[i] * homes[i];
                relatives += deal.relatives[i] * homes[i];
            }
        }
        return new Sums(numbers, tickets, relatives);
    }

    /** Spearman's, over all queues. */
    private static double correlation(long sum, List<Deal> deals, Function<Deal, long[]> of) {
        return sum
                / (StrictMath.sqrt((double) squares(deals, of))
                        * StrictMath.sqrt((double) squares(deals, deal -> deal.homes)));
    }

    private static long squares(List<Deal> deals, Function<Deal, long[]> of) {
        long sum = 0;
        for (var deal : deals) {
            for (long rank : of.apply(deal)) {
                sum += rank * rank;
            }
        }
        return sum;
    }

    /** Twice the rank, equals sharing theirs, less n + 1. */
    private static long[] ranks(List<DrawnEntrant> selected, Comparator<DrawnEntrant> order) {
        int n = selected.size();
        var sorted = IntStream.range(0, n)
                .boxed()
                .sorted(comparing(selected::get, order))
                .toList();
        var ranks = new long[n];
        for (int from = 0; from < n; ) {
            int to = from;
            while (to + 1 < n && order.compare(selected.get(sorted.get(from)), selected.get(sorted.get(to + 1))) == 0) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[sorted.get(i)] = (long) from + to + 1 - n;
            }
            from = to + 1;
        }
        return ranks;
    }
}
