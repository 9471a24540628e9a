package cn.gov.zs.housing.allocation.rules.outcome;

import cn.gov.zs.housing.allocation.rules.freeze.RadixOrder;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Ascending order of tickets. The first 8 bytes decide; where they are equal the whole ticket does, and then the place. */
final class TicketOrder {

    private TicketOrder() {}

    /** The places 0 … count - 1 in the order of the tickets of their messages. */
    static int[] of(Tickets tickets, int count, IntFunction<byte[]> message) {
        var order = new int[count];
        Arrays.setAll(order, i -> i);
        var prefixes = tickets.prefixes(count, message);
        RadixOrder.sort(order, prefixes);
        for (int i = 1; i < count; i++) {
            for (int j = i; j > 0 && prefixes[order[j - 1]] == prefixes[order[j]]; j--) {
                var before = tickets.whole(message.apply(order[j - 1]));
                var after = tickets.whole(message.apply(order[j]));
                if (Arrays.compareUnsigned(before, after) <= 0) {
                    break;
                }
                int swap = order[j];
                order[j] = order[j - 1];
                order[j - 1] = swap;
            }
        }
        return order;
    }

    /** The numbers in the order of their tickets. */
    static int[] of(Tickets tickets, int[] numbers) {
        var order = of(tickets, numbers.length, i -> Tickets.message(numbers[i]));
        var sorted = new int[numbers.length];
        Arrays.setAll(sorted, i -> numbers[order[i]]);
        return sorted;
    }
}
