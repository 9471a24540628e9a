package cn.gov.zs.housing.allocation.rules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.Standings;
import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.published.BatchSamples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
@DisplayName("二（一）（5）—（7） tickets, cut, homes, reserves")
class OutcomeTest {

    private static final Plan PLAN = BatchSamples.plan();

    @Test
    void tickets_are_the_vectors_made_with_python() {
        var tickets = new Tickets(new Seed("00".repeat(31) + "01"));
        assertThat(tickets.of(1)).isEqualTo("59ddb8adf24f1fed6bc972024c1c6b78eb4e7f541f60b75598dc7df821c9c567");
        assertThat(tickets.of(1_000_000)).isEqualTo("760aaef43cef1c89bb0fab3cdeaa48bf03aec5fa545f3ffc05b40e14fc230651");
        assertThat(tickets.of("祈安苑-3")).isEqualTo("78716c29ecb974c9e5264723518b9190ebf1fb91e7cb4c71da24022e3fbf0eb6");
    }

    /** The same as {@link Draw}, as the specification says it, without any care for speed. */
    @Property(tries = 300)
    void the_draw_is_what_sorting_each_queue_by_rank_and_ticket_gives(
            @ForAll @Size(max = 30) List<@IntRange(max = 8) Integer> entrants, @ForAll long chance) {
        // each entrant is a queue and whether it equals the one before
        var sorted =
                entrants.stream().sorted(Comparator.comparingInt(e -> e / 3)).toList();
        var standings = new Standings.Builder(3);
        var queueOf = new ArrayList<Integer>();
        var rankOf = new ArrayList<Integer>();
        for (int i = 0; i < sorted.size(); i++) {
            int queue = sorted.get(i) / 3;
            boolean equal = i > 0 && queueOf.get(i - 1) == queue && sorted.get(i) % 3 > 0;
            standings.next(queue, equal);
            queueOf.add(queue);
            rankOf.add(equal ? rankOf.get(i - 1) : i);
        }
        var seed = new Seed("%064x".formatted(new java.math.BigInteger(Long.toUnsignedString(chance))));
        var tickets = new Tickets(seed);
        var result = Draw.run(PLAN, standings.build(), BatchSamples.homes(PLAN), seed);

        for (var pool : result.pools()) {
            var selected = new ArrayList<Integer>();
            var reserves = new ArrayList<Reserves>();
            for (var queue : PLAN.queues()) {
                if (queue.pool().pool().equals(pool.pool())) {
                    var order = new ArrayList<Integer>();
                    for (int number = 1; number <= sorted.size(); number++) {
                        if (queueOf.get(number - 1) == queue.number()) {
                            order.add(number);
                        }
                    }
                    order.sort(Comparator.comparing((Integer n) -> rankOf.get(n - 1))
                            .thenComparing((Integer n) -> tickets.of(n)));
                    int in = Math.min(order.size(), queue.quota().homes());
                    int behind = Math.min(order.size(), in + queue.quota().reserves());
                    selected.addAll(order.subList(0, in));
                    reserves.add(new Reserves(queue.category().category(), order.subList(in, behind)));
                }
            }
            selected.sort(Comparator.comparing((Integer n) -> tickets.of(n)));
            var homes = new ArrayList<>(BatchSamples.homes(PLAN).idsOf(pool.pool()));
            homes.sort(Comparator.comparing((String id) -> tickets.of(id)));
            assertThat(pool.drawn()).extracting(Drawn::number).isEqualTo(selected);
            assertThat(pool.drawn()).extracting(Drawn::homeId).isEqualTo(homes.subList(0, selected.size()));
            assertThat(pool.left()).isEqualTo(homes.subList(selected.size(), homes.size()));
            assertThat(pool.reserves()).isEqualTo(reserves);
            assertThat(pool.drawn())
                    .allSatisfy(drawn -> assertThat(drawn.ticket()).isEqualTo(tickets.of(drawn.number())))
                    .allSatisfy(drawn -> assertThat(drawn.homeTicket()).isEqualTo(tickets.of(drawn.homeId())));
        }
        assertThat(Result.read(result.bytes())).isEqualTo(result);
        assertThat(CanonicalJson.bytes(JsonReader.read(result.bytes()))).isEqualTo(result.bytes());
    }

    @Test
    void many_equals_are_ordered_by_ticket_as_few_are() {
        var seed = new Seed("12".repeat(32));
        var tickets = new Tickets(seed);
        var numbers = java.util.stream.IntStream.rangeClosed(1, 20_000).toArray();
        var order = TicketOrder.of(tickets, numbers);
        assertThat(order)
                .isEqualTo(java.util.Arrays.stream(numbers)
                        .boxed()
                        .sorted(Comparator.comparing((Integer n) -> tickets.of(n)))
                        .mapToInt(n -> n)
                        .toArray());
    }
}
