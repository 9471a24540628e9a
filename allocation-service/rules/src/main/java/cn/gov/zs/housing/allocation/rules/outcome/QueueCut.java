package cn.gov.zs.housing.allocation.rules.outcome;

import cn.gov.zs.housing.allocation.rules.freeze.Quota;
import cn.gov.zs.housing.allocation.rules.freeze.Standings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who of a queue is in and who stands by: score, then ties, then ticket. Numbers already run by score and ties, so tickets are
 * needed only where equals are neighbours.
 *
 * @param selected the numbers of the selected
 * @param reserves the numbers of those who stand by (递补), first first
 */
record QueueCut(int[] selected, List<Integer> reserves) {

    static QueueCut of(Tickets tickets, Standings standings, int queue, Quota quota) {
        int first = standings.first(queue);
        int end = standings.end(queue);
        int in = Math.min(quota.homes(), end - first);
        int wanted = (int) Math.min((long) quota.homes() + quota.reserves(), end - first);
        var order = new int[wanted];
        int filled = 0;
        while (filled < wanted) {
            int begin = first + filled;
            int after = begin + 1;
            while (after < end && standings.equalsPrevious(after)) {
                after++;
            }
            var equals = IntStream.range(begin, after).toArray();
            // equals who are all selected need no order among themselves
            if (equals.length > 1 && filled + equals.length > in) {
                equals = TicketOrder.of(tickets, equals);
            }
            int taken = Math.min(equals.length, wanted - filled);
            System.arraycopy(equals, 0, order, filled, taken);
            filled += taken;
        }
        return new QueueCut(
                Arrays.copyOf(order, in),
                Arrays.stream(order, in, wanted).boxed().toList());
    }
}
