package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.json.CanonicalJson;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.json.JsonReader;
import cn.gov.zs.housing.allocation.rules.proof.TagKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The plan of a batch (配租方案), file {@code plan.json}: who draws what by which rule, fixed before the vote.
 *
 * @param batchId the batch
 * @param title what the notice calls it
 * @param scoredOn the day the facts were counted for
 * @param rehearsal whether it is announced as a rehearsal (演练) that gives nobody a home
 * @param categories in the order of their sheets
 * @param pools in the order of the queues
 * @param witnesses who witnesses
 * @param tagKey the key the households' tags are made with
 * @param lastInput what the last public input will be
 */
public record Plan(
        String batchId,
        String title,
        LocalDate scoredOn,
        boolean rehearsal,
        List<PlannedCategory> categories,
        List<Pool> pools,
        Witnesses witnesses,
        TagKey tagKey,
        AnnouncedInput lastInput) {

    /** The algorithm of docs/spec/open-draw.md; another algorithm has another name. */
    public static final String ALGORITHM = "zs-open-draw-2";

    /** More queues are no plan of one city. */
    public static final int MOST_QUEUES = 1000;

    /** @throws IllegalArgumentException naming what does not fit together */
    public Plan {
        Ids.id("batchId", batchId);
        categories = List.copyOf(categories);
        pools = List.copyOf(pools);
        var names = categories.stream().map(PlannedCategory::category).toList();
        Ids.require(names.stream().distinct().count() == names.size(), "a category appears twice");
        Ids.require(pools.stream().map(Pool::pool).distinct().count() == pools.size(), "a pool appears twice");
        Ids.require(!pools.isEmpty(), "no pool");
        Ids.require(
                pools.stream().mapToInt(pool -> pool.quotas().size()).sum() <= MOST_QUEUES, "more than 1000 queues");
        for (var pool : pools) {
            for (var quota : pool.quotas()) {
                Ids.require(names.contains(quota.category()), "a quota of an unknown category " + quota.category());
            }
        }
    }

    /** The queues, by number. */
    public List<Queue> queues() {
        var queues = new ArrayList<Queue>();
        for (var pool : pools) {
            for (var quota : pool.quotas()) {
                queues.add(new Queue(queues.size(), pool, quota, category(quota.category())));
            }
        }
        return List.copyOf(queues);
    }

    /** The category of this name. @throws IllegalArgumentException if the plan has none */
    public PlannedCategory category(String name) {
        return categories.stream()
                .filter(c -> c.category().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown category " + name));
    }

    /** As it is published. */
    public Json.Obj json() {
        return Json.object(Map.of(
                "algorithm", Json.of(ALGORITHM),
                "batchId", Json.of(batchId),
                "categories", Json.list(categories, PlannedCategory::json),
                "lastInput", lastInput.json(),
                "pools", Json.list(pools, Pool::json),
                "rehearsal", Json.of(rehearsal),
                "scoredOn", Json.of(scoredOn.toString()),
                "tagKey", Json.of(tagKey.text()),
                "title", Json.of(title),
                "witnesses", witnesses.json()));
    }

    /** The bytes of {@code plan.json}. */
    public byte[] bytes() {
        return CanonicalJson.bytes(json());
    }

    /** Reads {@code plan.json}. @throws RuntimeException naming what is wrong with it */
    public static Plan read(byte[] bytes) {
        var json = JsonReader.readObject(bytes)
                .only(
                        "algorithm",
                        "batchId",
                        "categories",
                        "lastInput",
                        "pools",
                        "rehearsal",
                        "scoredOn",
                        "tagKey",
                        "title",
                        "witnesses");
        Ids.require(json.text("algorithm").equals(ALGORITHM), "unknown algorithm");
        return new Plan(
                json.text("batchId"),
                json.text("title"),
                LocalDate.parse(json.text("scoredOn")),
                json.flag("rehearsal"),
                json.list("categories", PlannedCategory::read),
                json.list("pools", Pool::read),
                Witnesses.read(json.object("witnesses")),
                TagKey.read(json.text("tagKey")),
                AnnouncedInput.read(json.object("lastInput")));
    }
}
