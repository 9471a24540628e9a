package cn.gov.zs.housing.housing.stock.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param page from 0
 * @param size the most items a page can have
 * @param total items of all pages
 */
record Page<T>(List<T> items, int page, int size, long total) {
    /** Later than any list of ours is long; keeps page × size within an int. */
    static final int LAST = 100_000;

    static final int LARGEST = 100;
    static final String USUAL = "50";

    /** A page of what one aggregate holds. */
    static <T> Page<T> cut(List<T> all, int page, int size) {
        return new Page<>(all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }

    /** Whether a later page exists. */
    public boolean more() {
        return (page + 1L) * size < total;
    }
}
