package cn.gov.zs.housing.allocation.rules.outcome;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.freeze.Homes;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.Pool;
import cn.gov.zs.housing.allocation.rules.freeze.Queue;
import cn.gov.zs.housing.allocation.rules.freeze.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The draw: inside each queue score and ties decide who is in, tickets between equals; inside each pool tickets decide who
 * receives which home (二（一）（5）—（7）). It depends on what was frozen and on the seed, and on nothing else.
 */
public final class Draw {

    private Draw() {}

    /** Draws a frozen batch. */
    public static Result run(Frozen frozen, Seed seed) {
        return run(frozen.plan(), frozen.standings(), frozen.homes(), seed);
    }

    /** Draws. */
    public static Result run(Plan plan, Standings standings, Homes homes, Seed seed) {
        var tickets = new Tickets(seed);
        var queues = plan.queues();
        var pools = new ArrayList<PoolResult>();
        for (var pool : plan.pools()) {
            var waiting =
                    queues.stream().filter(queue -> queue.pool().equals(pool)).toList();
            pools.add(pool(pool, waiting, standings, homes.idsOf(pool.pool()), tickets));
        }
        return new Result(seed, pools);
    }

    private static PoolResult pool(
            Pool pool, List<Queue> queues, Standings standings, List<String> homeIds, Tickets tickets) {
        var reserves = new ArrayList<Reserves>();
        var in = IntStream.builder();
        for (var queue : queues) {
            var cut = QueueCut.of(tickets, standings, queue.number(), queue.quota());
            IntStream.of(cut.selected()).forEach(in);
            reserves.add(new Reserves(queue.category().category(), cut.reserves()));
        }
        var selected = TicketOrder.of(tickets, in.build().toArray());
        var homes = TicketOrder.of(tickets, homeIds.size(), i -> Tickets.message(homeIds.get(i)));
        var drawn = new ArrayList<Drawn>(selected.length);
        var ticket = tickets.all(selected.length, i -> Tickets.message(selected[i]));
        var homeTicket = tickets.all(selected.length, i -> Tickets.message(homeIds.get(homes[i])));
        for (int i = 0; i < selected.length; i++) {
            drawn.add(new Drawn(selected[i], ticket[i], homeIds.get(homes[i]), homeTicket[i]));
        }
        var left = IntStream.range(selected.length, homes.length)
                .mapToObj(i -> homeIds.get(homes[i]))
                .toList();
        return new PoolResult(pool.pool(), drawn, left, reserves);
    }
}
