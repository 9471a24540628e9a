package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.freeze.Entrants;
import cn.gov.zs.housing.allocation.rules.freeze.Fact;
import cn.gov.zs.housing.allocation.rules.freeze.Frozen;
import cn.gov.zs.housing.allocation.rules.freeze.Homes;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import cn.gov.zs.housing.allocation.rules.freeze.PlannedCategory;
import cn.gov.zs.housing.allocation.rules.freeze.Quota;
import cn.gov.zs.housing.allocation.rules.proof.Digests;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.signing.HouseholdTags;
import cn.gov.zs.housing.allocation.signing.OfficeKeys;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A frozen batch to test with: two homes of two rooms for one category, five households, three of whom tie at the cut. */
public final class FrozenSamples {

    /** Keys made once; making them takes a while. */
    public static final OfficeKeys KEYS = OfficeKeys.made();

    private static final byte[] SHEET = SampleSheet.LIANZHOU_2013.dmn().getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Fact> FACTS =
            new ScoreFacts(3, true, new BigDecimal(5), IncomeClass.SUBSISTENCE, false, 0, 0, false).published(7);
    private static final List<String> SCORES = List.of("40", "30", "30", "30", "10");

    private FrozenSamples() {}

    /** The plan of batch "b": two homes, two reserves. */
    public static BatchPlan plan(Instant at) {
        return plan("b", List.of("h1", "h2"), "officer", at);
    }

    /** The plan of any batch over two homes. */
    public static BatchPlan plan(String batchId, List<String> homeIds, String officer, Instant at) {
        var homes = homeIds.stream().map(FrozenSamples::home).toList();
        return new BatchPlan(
                batchId,
                "2026年第一批",
                "offer",
                List.of(new PlannedPool(
                        "rooms-2", "2房户型", 2, 3, homes, List.of(new Quota(Category.LOCAL_LOW_INCOME.name(), 2, 2)))),
                Arrangement.USUAL,
                officer,
                at);
    }

    /** What was frozen of batch "b". */
    public static FrozenBatch frozen(Instant at) {
        return frozen(plan(at));
    }

    /** What was frozen of any of these. */
    public static FrozenBatch frozen(BatchPlan plan) {
        var published = new Plan(
                plan.batchId(),
                plan.title(),
                LocalDate.parse("2026-12-01"),
                false,
                List.of(new PlannedCategory(
                        Category.LOCAL_LOW_INCOME.name(),
                        "sheet",
                        Digests.of(SHEET),
                        FACTS.keySet().stream().sorted().toList(),
                        List.of())),
                plan.pools().stream().map(PlannedPool::rules).toList(),
                plan.arrangement().witnesses(),
                new HouseholdTags(KEYS).key(),
                plan.arrangement().lastInput());
        var entrants = new Entrants(published, SCORES.size());
        for (int i = 0; i < SCORES.size(); i++) {
            entrants.add(
                    0,
                    FACTS,
                    new BigDecimal(SCORES.get(i)),
                    Hashes.sha256Hex(("tag " + i).getBytes(StandardCharsets.UTF_8)));
        }
        var ranked = entrants.ranked();
        var applications = new ArrayList<String>();
        IntStream.rangeClosed(1, SCORES.size())
                .forEach(number -> applications.add("application-" + (ranked.row(number) + 1)));
        var homes = Homes.of(
                published,
                plan.pools().stream()
                        .flatMap(pool -> pool.homes().stream().map(home -> home.in(pool.pool())))
                        .toList());
        return new FrozenBatch(
                Frozen.inMemory(published, Map.of(Category.LOCAL_LOW_INCOME.name(), SHEET), ranked, homes),
                applications);
    }

    private static OfferedHome home(String id) {
        return new OfferedHome(id, "祈安苑", "1", id, 2, new BigDecimal("50.25"), "祈安苑1栋" + id);
    }
}
