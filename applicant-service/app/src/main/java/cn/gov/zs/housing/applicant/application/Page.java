package cn.gov.zs.housing.applicant.application;

/**
 * A page of a list.
 *
 * @param number from 0
 * @param size rows per page, 1 to 100
 */
public record Page(int number, int size) {
    /** Most rows on one page. */
    public static final int MAX_SIZE = 100;

    /** Highest page number: beyond it the rows to skip would not fit an {@code int}. */
    public static final int MAX_NUMBER = 1_000_000;

    /** @throws IllegalArgumentException if number or size is out of range */
    public Page {
        if (number < 0 || number > MAX_NUMBER || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("no such page");
        }
    }

    /** How many rows come before it. */
    public int skip() {
        return number * size;
    }
}
