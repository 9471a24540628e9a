package cn.gov.zs.housing.allocation.rules.fairness;

import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Distribution;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Kind;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Made;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.NotMade;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck.Reason;
import java.util.Arrays;
import java.util.List;

/** Whether the tickets of all entrants look evenly spread. */
final class TicketChecks {

    /** Tickets a cell of the chi-square check has at least on average. */
    private static final int IN_A_CELL = 5;

    private static final int MOST_BITS = 8;
    private static final int FEWEST = 2 * IN_A_CELL;

    private TicketChecks() {}

    static List<FairnessCheck> of(List<String> tickets) {
        return tickets.size() < FEWEST
                ? List.of(
                        new NotMade(Kind.TICKET_CELLS, Reason.TOO_FEW),
                        new NotMade(Kind.TICKET_DISTANCE, Reason.TOO_FEW))
                : List.of(cells(tickets), distance(tickets));
    }

    /** How many tickets begin with each of so many first bits. */
    static int[] counts(List<String> tickets, int bits) {
        var counts = new int[1 << bits];
        for (var ticket : tickets) {
            counts[Integer.parseInt(ticket, 0, 2, 16) >> (8 - bits)]++;
        }
        return counts;
    }

    private static Made cells(List<String> tickets) {
        int n = tickets.size();
        int bits = 1;
        while (bits < MOST_BITS && n >> (bits + 1) >= IN_A_CELL) {
            bits++;
        }
        long squares = 0;
        for (int count : counts(tickets, bits)) {
            squares += (long) count * count;
        }
        int cells = 1 << bits;
        double statistic = (double) (cells * squares - (long) n * n) / n;
        return new Made(
                Kind.TICKET_CELLS,
                statistic,
                Distribution.CHI_SQUARE,
                List.of(cells - 1),
                ChiSquare.upperTail(cells - 1, statistic),
                0,
                false,
                List.of());
    }

    private static Made distance(List<String> tickets) {
        int n = tickets.size();
        var sorted = tickets.stream().mapToDouble(TicketChecks::fraction).toArray();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < n; i++) {
            distance = StrictMath.max(distance, (i + 1.0) / n - sorted[i]);
            distance = StrictMath.max(distance, sorted[i] - (double) i / n);
        }
        return new Made(
                Kind.TICKET_DISTANCE,
                distance,
                Distribution.KOLMOGOROV,
                List.of(n),
                Kolmogorov.upperTail(n, distance),
                0,
                false,
                List.of());
    }

    /** The ticket as a number from 0 to 1: its first 53 bits, which a double keeps exactly. */
    private static double fraction(String ticket) {
        return (Long.parseLong(ticket, 0, 14, 16) >>> 3) * 0x1p-53;
    }
}
