package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.SmallCells;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Counts the lists for the public: by category and band of ten points, nobody's own. */
@Component
class StatisticsReading {
    private static final int BAND = 10;
    private static final int HIGHEST = 100;
    private static final BigDecimal JUST_BELOW = new BigDecimal("0.000001");
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Counted(Instant at, List<StatisticsView> lists) {}

    private final Waitlist waitlist;
    private final Moments moments;
    private volatile Counted counted = new Counted(Instant.MIN, List.of());

    StatisticsReading(Waitlist waitlist, Moments moments) {
        this.waitlist = waitlist;
        this.moments = moments;
    }

    /** As they stood within the last minute: everybody asks, and nobody can watch single households come and go. */
    List<StatisticsView> all() {
        var now = moments.now();
        var last = counted;
        if (last.at().isAfter(now.minus(FRESH)) && !last.at().isAfter(now)) {
            return last.lists();
        }
        var lists = Arrays.stream(Category.values()).map(this::of).toList();
        counted = new Counted(now, lists);
        return lists;
    }

    private StatisticsView of(Category category) {
        var bounds = IntStream.rangeClosed(0, HIGHEST / BAND)
                .map(i -> i * BAND)
                .boxed()
                .toList();
        long all = waitlist.countRanked(category);
        var atLeast = bounds.stream()
                .map(bound ->
                        waitlist.countAbove(category, BigDecimal.valueOf(bound).subtract(JUST_BELOW)))
                .toList();
        var counts = IntStream.rangeClosed(0, bounds.size())
                // who moves between two counts must not make one negative
                .mapToObj(i ->
                        Math.max(0, (i == 0 ? all : atLeast.get(i - 1)) - (i == bounds.size() ? 0 : atLeast.get(i))))
                .toList();
        var told = SmallCells.suppress(counts);
        return new StatisticsView(
                category.name(),
                SmallCells.total(all).orElse(null),
                IntStream.rangeClosed(0, bounds.size())
                        .mapToObj(i -> new StatisticsView.Band(
                                i == 0 ? null : bounds.get(i - 1),
                                i == bounds.size() ? null : bounds.get(i),
                                told.get(i).orElse(null)))
                        .toList());
    }
}
