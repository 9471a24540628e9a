package cn.gov.zs.housing.disclosure.listing;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, newest first.
 *
 * @param items at most {@code size}
 * @param page from 0
 * @param size items on a full page
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int page, int size, long total) {
    /** Keeps its own copy. */
    public Page {
        items = List.copyOf(items);
    }

    /** Whether a later page has items. */
    public boolean more() {
        return (page + 1L) * size < total;
    }

    /** The same page of something made from each item. */
    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), page, size, total);
    }
}
