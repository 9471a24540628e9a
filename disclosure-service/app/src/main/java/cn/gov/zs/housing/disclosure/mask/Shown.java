package cn.gov.zs.housing.disclosure.mask;

import java.util.List;

/**
 * What a draft would show of people, as the guard looks at it.
 *
 * @param id the notice or document it would be; what it showed itself is not held against it
 * @param place its kind
 * @param rows a row for each household it names
 * @param groups a row for each group of households it counts without naming any
 */
public record Shown(String id, Place place, List<Named> rows, List<Group> groups) {
    /** Keeps its own copies. */
    public Shown {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    /**
     * A household by name.
     *
     * @param row in the draft, from 1
     * @param household the application: links what the office knows to be one household
     * @param name links what a reader takes to be one person
     * @param mask of the identity number
     * @param tells what else leads to it
     */
    public record Named(int row, String household, String name, IdMask mask, Combination tells) {
        /** Says nothing of the household. */
        @Override
        public String toString() {
            return "Named[" + row + "]";
        }
    }

    /**
     * Households without a name.
     *
     * @param row in the draft, from 1
     * @param tells what they have in common
     * @param households how many they are
     */
    public record Group(int row, Combination tells, long households) {}
}
