package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.platform.pages.ItemCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept at one moment. It never changes: who reads it sees one version of each item, whole.
 *
 * @param items by their keys
 * @param places by their paths
 * @param size bytes of all forms
 */
record Shelf(Map<String, Kept> items, Map<String, Place> places, long size) {

    static final Shelf EMPTY = new Shelf(Map.of(), Map.of(), 0);

    /** How the keys of what people act upon begin; their name follows. */
    private static final List<String> KINDS = List.of("notices/", "documents/", "allocation/batches/");

    /** What leaves first when there is no more room: what is settled, what was published earliest, what is largest. */
    private static final Comparator<Kept> LEAST_WANTED = Comparator.comparing(
                    (Kept kept) -> kept.card().state() != ItemCard.State.SETTLED)
            .thenComparing(kept -> kept.card().publishedOn())
            .thenComparing(Comparator.comparingLong(Kept::size).reversed())
            .thenComparing(kept -> kept.card().key());

    /** With these items in their newest versions, and without others if together they would be larger than {@code most}. */
    Shelf with(List<Kept> kept, long most) {
        var changed = new HashMap<>(items);
        kept.forEach(each -> changed.put(each.card().key(), each));
        var sum = changed.values().stream().mapToLong(Kept::size).sum();
        if (sum > most) {
            for (var out : changed.values().stream().sorted(LEAST_WANTED).toList()) {
                changed.remove(out.card().key());
                sum -= out.size();
                if (sum <= most) {
                    break;
                }
            }
        }
        return of(changed);
    }

    /** Without this item. */
    Shelf without(String key) {
        if (!items.containsKey(key)) {
            return this;
        }
        var changed = new HashMap<>(items);
        changed.remove(key);
        return of(changed);
    }

    private static Shelf of(Map<String, Kept> items) {
        var places = new HashMap<String, Place>();
        var size = 0L;
        for (var kept : items.values()) {
            places.putAll(kept.places());
            size += kept.size();
        }
        return new Shelf(items, places, size);
    }

    /** The items whose name is a part of this address between slashes, lists apart. */
    List<Kept> named(String path) {
        List<Kept> found = new ArrayList<>();
        for (var part : path.split("/", -1)) {
            for (var kind : KINDS) {
                var kept = items.get(kind + part);
                if (kept != null) {
                    found.add(kept);
                }
            }
        }
        return found;
    }

    /** The place at this path; null when nothing is kept for it. */
    @Nullable Place find(String path) {
        return places.get(path);
    }
}
