package cn.gov.zs.housing.disclosure.search;

import java.util.List;

/**
 * A page of findings.
 *
 * @param items at most a page
 * @param total how many there are
 * @param near when there are none: titles that have something of what was asked for
 */
public record Findings(List<SearchEntry> items, int total, List<SearchEntry> near) {
    /** Keeps its own copies. */
    public Findings {
        items = List.copyOf(items);
        near = List.copyOf(near);
    }
}
