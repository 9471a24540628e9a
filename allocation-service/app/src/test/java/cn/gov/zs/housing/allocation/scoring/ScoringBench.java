package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.rules.sheet.Sheet;
import cn.gov.zs.housing.allocation.rules.sheet.SheetFacts;
import cn.gov.zs.housing.allocation.rules.sheet.SheetOutcome;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheet;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** How many households a second each reader scores, on one thread. Arguments: households for KIE, households for the rules. */
public final class ScoringBench {

    // the thread's own time: what else runs on the machine does not count
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ScoringBench() {}

    /**
     * One measurement.
     *
     * @param sheet the sample
     * @param reader {@code kie} or {@code rules}
     * @param perSecond households a second of one thread's time, the best of five rounds
     */
    public record Result(String sheet, String reader, long perSecond) {}

    public static void main(String[] args) {
        int kie = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rules = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        run(kie, rules)
                .forEach(r ->
                        System.out.printf("%-20s %-6s %,12d households/s%n", r.sheet(), r.reader(), r.perSecond()));
    }

    /** Runs every sample with both readers. */
    public static List<Result> run(int kieHouseholds, int rulesHouseholds) {
        var results = new ArrayList<Result>();
        for (var sample : SampleSheet.values()) {
            var own = new PortableSheets().of(sample.digest(), sample.dmn());
            var random = new SplittableRandom(7);
            var households = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < 10_000; i++) {
                households.add(new HashMap<>(TwoReadersAgreeTest.anybody(own, random)));
            }
            var kie = DmnSheet.compile(sample.dmn());
            results.add(new Result(sample.id(), "kie", best(kieHouseholds, n -> {
                for (int i = 0; i < n; i++) {
                    kie.score(households.get(i % households.size()));
                }
            })));
            results.add(new Result(sample.id(), "rules", best(rulesHouseholds, n -> {
                var facts = own.household();
                long sum = 0;
                for (int i = 0; i < n; i++) {
                    fill(own, facts, households.get(i % households.size()));
                    sum += own.score(facts) instanceof SheetOutcome.Scored scored ? scored.millionths() : 1;
                }
                if (sum == 42) {
                    throw new IllegalStateException("never, but the sum is used");
                }
            })));
        }
        return results;
    }

    private static void fill(Sheet sheet, SheetFacts facts, Map<String, Object> household) {
        facts.clear();
        for (var fact : sheet.facts()) {
            switch (household.get(fact.name())) {
                case Boolean truth -> facts.with(fact.name(), truth.booleanValue());
                case BigDecimal number -> facts.with(fact.name(), number);
                case String text -> facts.with(fact.name(), text);
                case null, default -> throw new IllegalStateException(fact.name());
            }
        }
    }

    private static long best(int households, java.util.function.IntConsumer work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.accept(households);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return households * 1_000_000_000L / best;
    }
}
