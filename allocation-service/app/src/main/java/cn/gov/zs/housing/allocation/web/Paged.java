package cn.gov.zs.housing.allocation.web;

import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items what stands on it
 * @param page from 0
 * @param more whether another page follows
 * @param <T> an item
 */
public record Paged<T>(List<T> items, int page, boolean more) {

    /** Items on a page. */
    public static final int SIZE = 20;

    private static final int LAST = 100_000;

    /** Keeps its own copy. */
    public Paged {
        items = List.copyOf(items);
    }

    /**
     * Reads one page; {@code read} is given how many to skip and how many to read. A page beyond the range is empty.
     *
     * @throws ProblemException 400 for a page before the first
     */
    public static <T> Paged<T> read(int page, BiFunction<Integer, Integer, List<T>> read) {
        if (page < 0) {
            throw ProblemException.field("page", "min", "field.page");
        }
        int within = Math.min(page, LAST);
        var items = read.apply(within * SIZE, SIZE + 1);
        return new Paged<>(items.subList(0, Math.min(SIZE, items.size())), within, items.size() > SIZE);
    }

    /** The same page of other items. */
    public <R> Paged<R> map(Function<? super T, ? extends R> change) {
        return new Paged<>(items.stream().<R>map(change).toList(), page, more);
    }
}
