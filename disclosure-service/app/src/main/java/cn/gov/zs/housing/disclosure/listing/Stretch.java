package cn.gov.zs.housing.disclosure.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a long list, newest first, that begins at a place and not at a number: the last page costs as much as the first, and what is
 * published meanwhile moves none.
 *
 * @param items in their order
 * @param newer behind which place the page before this one ends; empty on the first
 * @param older behind which place the next page begins; empty on the last
 */
public record Stretch<T>(List<T> items, Optional<Place> newer, Optional<Place> older) {
    /** Keeps its own copy. */
    public Stretch {
        items = List.copyOf(items);
    }

    /** Reads one item of a list beyond a page, so as to know whether there is more. */
    public interface Reader<T> {
        /**
         * Items in the list's own order.
         *
         * @param older whether newest first, those behind the place; otherwise oldest first, those before it
         */
        List<T> read(boolean older, Optional<Place> from, int limit);
    }

    /**
     * The page behind a place, or before another; the first page without either.
     *
     * @param before only what comes behind this place in the list
     * @param after only what comes before it
     */
    public static <T> Stretch<T> of(
            Reader<T> reader,
            Function<? super T, Place> place,
            Optional<Place> before,
            Optional<Place> after,
            int size) {
        if (after.isPresent()) {
            var found = reader.read(false, after, size + 1);
            var items = found.subList(0, Math.min(size, found.size())).reversed();
            var older = items.isEmpty() ? after : Optional.of(place.apply(items.getLast()));
            return new Stretch<>(
                    items,
                    found.size() > size ? Optional.of(place.apply(items.getFirst())) : Optional.empty(),
                    older.filter(_ -> !reader.read(true, older, 1).isEmpty()));
        }
        var found = reader.read(true, before, size + 1);
        var items = found.subList(0, Math.min(size, found.size()));
        var newer = items.isEmpty() ? before : before.map(_ -> place.apply(items.getFirst()));
        return new Stretch<>(
                items,
                newer.filter(_ -> !reader.read(false, newer, 1).isEmpty()),
                found.size() > size ? Optional.of(place.apply(items.getLast())) : Optional.empty());
    }

    /** The same page of something made from each item. */
    public <R> Stretch<R> map(Function<? super T, ? extends R> each) {
        return new Stretch<>(items.stream().<R>map(each).toList(), newer, older);
    }
}
