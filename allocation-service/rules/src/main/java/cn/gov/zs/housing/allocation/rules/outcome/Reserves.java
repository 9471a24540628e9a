package cn.gov.zs.housing.allocation.rules.outcome;

import java.util.List;

/**
 * Who stands by (递补) in a category of a pool.
 *
 * @param category the category
 * @param numbers entrant numbers, who is next first
 */
public record Reserves(String category, List<Integer> numbers) {

    /** Keeps its own copy. */
    public Reserves {
        numbers = List.copyOf(numbers);
    }
}
