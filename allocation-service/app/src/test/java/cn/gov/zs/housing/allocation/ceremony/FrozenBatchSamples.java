package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.BatchPlan;
import cn.gov.zs.housing.allocation.batch.FrozenContent;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.bundle.FrozenHome;
import cn.gov.zs.housing.allocation.rules.bundle.FrozenLists;
import cn.gov.zs.housing.allocation.rules.bundle.Plan;
import cn.gov.zs.housing.allocation.rules.bundle.ScoredEntrant;
import cn.gov.zs.housing.allocation.rules.bundle.ScoredLine;
import cn.gov.zs.housing.allocation.rules.draw.Sha256;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A frozen batch of one household and one home. */
public final class FrozenBatchSamples {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00.123Z");

    private FrozenBatchSamples() {}

    /** With this id; planned and frozen by "planner". */
    public static Batch.Frozen frozen(String batch) {
        var homes = List.of(new FrozenHome("home-" + batch, "祈安苑", "1", "101", 2, new BigDecimal("50.25"), "祈安苑1栋101"));
        var dmn = SampleSheet.LIANZHOU_2013.dmn();
        var sheet = Sha256.digest(dmn.getBytes(StandardCharsets.UTF_8));
        var plan = new Plan(
                batch, "祈安苑第一批", "offer", "LOCAL_LOW_INCOME", "sheet", sheet, LocalDate.parse("2026-12-01"), 1, 1, 2);
        var points = new BigDecimal("40");
        var lists = new FrozenLists(
                plan,
                List.of(new ScoredEntrant(
                        1, Json.object(Map.of()), List.of(new ScoredLine("floorArea", 1, points)), points)),
                homes);
        return new Batch.Frozen(
                new BatchPlan(batch, "祈安苑第一批", "offer", Category.LOCAL_LOW_INCOME, homes, "planner", AT),
                new FrozenContent(lists, Map.of(1, "a1"), dmn, lists.digest()),
                "planner",
                AT);
    }
}
