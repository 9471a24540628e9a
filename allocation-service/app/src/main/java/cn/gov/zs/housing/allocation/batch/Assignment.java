package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.rules.freeze.Queue;
import cn.gov.zs.housing.allocation.rules.outcome.Result;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Who holds which home once some have answered: a home that its household gives up, or that the committee takes from it, goes to the next reserve (递补) of the same category
 * in the same pool, and stays over when nobody is left. It follows from the draw and the answers alone, so anyone can follow it.
 *
 * @param held every home that is offered or accepted, in the order of the draw
 * @param left homes that stay over, those nobody drew first
 */
public record Assignment(List<Held> held, List<String> left) {

    /**
     * A home and whom it is offered to.
     *
     * @param pool its pool
     * @param homeId the home
     * @param number the household
     * @param offeredAt when it was offered
     * @param accepted whether it was accepted
     * @param drawnFirst who drew it, if that was another household
     */
    public record Held(
            String pool,
            String homeId,
            int number,
            Instant offeredAt,
            boolean accepted,
            Optional<Integer> drawnFirst) {}

    /** Keeps its own copies. */
    public Assignment {
        held = List.copyOf(held);
        left = List.copyOf(left);
    }

    /**
     * What follows.
     *
     * @param queueOf the queue an entrant waits in
     * @throws IllegalArgumentException if an answer is of somebody who was offered nothing then
     */
    public static Assignment of(Result result, IntFunction<Queue> queueOf, Instant drawnAt, List<HomeAnswer> answers) {
        return new Course(result, queueOf, drawnAt).after(answers);
    }

    /** What is offered to this household and not answered yet. */
    public Optional<Held> offeredTo(int number) {
        return held.stream()
                .filter(one -> one.number() == number && !one.accepted())
                .findFirst();
    }

    /** What this household was offered or has accepted. */
    public Optional<Held> heldBy(int number) {
        return held.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Whether everybody has answered. */
    public boolean settled() {
        return held.stream().allMatch(Held::accepted);
    }

    private static final class Course {
        private final List<Held> held = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private final Map<String, Deque<Integer>> reserves = new HashMap<>();
        private final IntFunction<Queue> queueOf;

        Course(Result result, IntFunction<Queue> queueOf, Instant drawnAt) {
            this.queueOf = queueOf;
            for (var pool : result.pools()) {
                pool.drawn()
                        .forEach(drawn -> held.add(new Held(
                                pool.pool(), drawn.homeId(), drawn.number(), drawnAt, false, Optional.empty())));
                left.addAll(pool.left());
                pool.reserves()
                        .forEach(standBy -> reserves.put(
                                key(pool.pool(), standBy.category()), new ArrayDeque<>(standBy.numbers())));
            }
        }

        Assignment after(List<HomeAnswer> answers) {
            answers.forEach(this::take);
            return new Assignment(held, left);
        }

        private void take(HomeAnswer answer) {
            int place = 0;
            while (place < held.size()
                    && (held.get(place).number() != answer.number()
                            || (held.get(place).accepted() && answer.kind() != HomeAnswer.Kind.REVOKED))) {
                place++;
            }
            if (place == held.size()) {
                throw new IllegalArgumentException("nothing is offered to entrant " + answer.number());
            }
            var now = held.get(place);
            switch (answer.kind()) {
                case ACCEPTED ->
                    held.set(
                            place,
                            new Held(now.pool(), now.homeId(), now.number(), now.offeredAt(), true, now.drawnFirst()));
                case REFUSED, SILENT, LEFT, REVOKED -> {
                    var category = queueOf.apply(now.number()).category().category();
                    var next = reserves.getOrDefault(key(now.pool(), category), new ArrayDeque<>())
                            .poll();
                    if (next == null) {
                        held.remove(place);
                        left.add(now.homeId());
                    } else {
                        held.set(
                                place,
                                new Held(
                                        now.pool(),
                                        now.homeId(),
                                        next,
                                        answer.at(),
                                        false,
                                        Optional.of(now.drawnFirst().orElse(now.number()))));
                    }
                }
            }
        }

        private static String key(String pool, String category) {
            return pool + "|" + category;
        }
    }
}
