package cn.gov.zs.housing.allocation.rules.fairness;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.allocation.rules.ceremony.Seed;
import cn.gov.zs.housing.allocation.rules.outcome.Tickets;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Batches drawn as the law and the seed say, and what somebody might do to them afterwards. */
final class FairnessSamples {

    static final String CATEGORY = "LOCAL_OTHER";

    private FairnessSamples() {}

    static Seed seed(String word) {
        return new Seed(Hashes.sha256Hex(word.getBytes(UTF_8)));
    }

    /**
     * An honest draw of one queue.
     *
     * @param homes id to floor area
     */
    static DrawnBatch draw(Seed seed, int entrants, IntFunction<String> score, Map<String, Integer> homes) {
        var tickets = new Tickets(seed);
        var scores = new HashMap<Integer, BigDecimal>();
        IntStream.rangeClosed(1, entrants).forEach(n -> scores.put(n, new BigDecimal(score.apply(n))));
        var best = scores.keySet().stream()
                .sorted(Comparator.comparing((Integer n) -> scores.get(n))
                        .reversed()
                        .thenComparing(tickets::of))
                .limit(homes.size())
                .sorted(Comparator.comparing(tickets::of))
                .toList();
        var order = homes.keySet().stream()
                .sorted(Comparator.comparing(tickets::of))
                .toList();
        var drawn = IntStream.rangeClosed(1, entrants)
                .mapToObj(n -> new DrawnEntrant(
                        n,
                        CATEGORY,
                        Objects.requireNonNull(scores.get(n)),
                        tickets.of(n),
                        best.contains(n)
                                ? Optional.of(BigDecimal.valueOf(homes.getOrDefault(order.get(best.indexOf(n)), 0)))
                                : Optional.empty()))
                .toList();
        return new DrawnBatch("2026-1", seed, List.of(new DrawnQueue("1", drawn)));
    }

    /** So many homes of 30 to 40 m². */
    static Map<String, Integer> homes(int count) {
        var homes = new HashMap<String, Integer>();
        for (int i = 1; i <= count; i++) {
            homes.put("h-" + i, 30 + i * i % 11);
        }
        return homes;
    }

    /** Puts these in, each with the home and the ticket of somebody the draw had chosen. */
    static DrawnBatch planted(DrawnBatch honest, Set<Integer> favoured) {
        var queue = honest.queues().getFirst();
        var entrants = new ArrayList<>(queue.entrants());
        for (int number : favoured) {
            int in = number - 1;
            if (!entrants.get(in).selected()) {
                int out = IntStream.range(0, entrants.size())
                        .filter(i -> entrants.get(i).selected() && !favoured.contains(i + 1))
                        .filter(i -> entrants.get(i)
                                        .score()
                                        .compareTo(entrants.get(in).score())
                                == 0)
                        .findFirst()
                        .orElseThrow();
                var winner = entrants.get(out);
                var favourite = entrants.get(in);
                entrants.set(in, with(favourite, winner.ticket(), winner.home()));
                entrants.set(out, with(winner, favourite.ticket(), favourite.home()));
            }
        }
        return new DrawnBatch(honest.batchId(), honest.seed(), List.of(new DrawnQueue(queue.name(), entrants)));
    }

    static DrawnEntrant with(DrawnEntrant entrant, String ticket, Optional<BigDecimal> home) {
        return new DrawnEntrant(entrant.number(), entrant.category(), entrant.score(), ticket, home);
    }

    static DeclaredGroup group(GroupKind kind, String code, Integer... numbers) {
        return new DeclaredGroup(kind, code, Set.of(numbers));
    }

    static FairnessCheck.Made made(FairnessReport report, FairnessCheck.Kind kind) {
        return report.checks().stream()
                .filter(check -> check.kind() == kind)
                .map(FairnessCheck.Made.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
