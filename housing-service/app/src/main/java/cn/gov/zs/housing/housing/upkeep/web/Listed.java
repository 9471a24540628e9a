package cn.gov.zs.housing.housing.upkeep.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items at most {@code size}
 * @param page from 0
 * @param total how many there are on all pages
 */
record Listed<T>(List<T> items, int page, int size, long total) {
    static final int LAST = 10_000;
    static final int LARGEST = 100;

    Listed {
        items = List.copyOf(items);
    }

    /** Whether a later page exists. */
    public boolean more() {
        return (page + 1L) * size < total;
    }
}
