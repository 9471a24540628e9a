package cn.gov.zs.housing.allocation.fairness.web;

import cn.gov.zs.housing.allocation.fairness.Declaration;
import cn.gov.zs.housing.allocation.fairness.DeclaredLists;
import cn.gov.zs.housing.allocation.rules.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A list of declarations as the public sees it: counts, and neither who nor of whom.
 *
 * @param afterDraw whether it was handed in after the draw
 */
record ListRow(Instant at, boolean afterDraw, List<Count> counts) {

    /**
     * How many rows of a kind.
     *
     * @param used whether the report counts them; a newer list may have taken their place
     */
    record Count(String kind, int rows, boolean used) {}

    static List<ListRow> of(DeclaredLists lists) {
        return lists.all().stream()
                .map(list -> new ListRow(list.at(), list.drawn(), counts(list, lists)))
                .toList();
    }

    private static List<Count> counts(Declaration list, DeclaredLists lists) {
        return DeclaredLists.KINDS.stream()
                .filter(kind -> list.count(kind) > 0)
                .map(kind -> new Count(kind.name(), list.count(kind), lists.counts(list, kind)))
                .toList();
    }

    Json.Obj json() {
        return Json.object(Map.of(
                "afterDraw", Json.of(afterDraw),
                "at", Json.of(at.toString()),
                "counts",
                        Json.list(
                                counts,
                                count -> Json.object(Map.of(
                                        "kind", Json.of(count.kind()),
                                        "rows", Json.of(count.rows()),
                                        "used", Json.of(count.used()))))));
    }
}
