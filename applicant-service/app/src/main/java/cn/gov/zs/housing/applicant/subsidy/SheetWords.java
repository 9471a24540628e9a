package cn.gov.zs.housing.applicant.subsidy;

import java.util.List;

/**
 * What a payment sheet says besides numbers, in one language.
 *
 * @param columns thirteen heads; the last three are the bank's to fill in: result, day, reason
 * @param total beside the sum
 * @param paid what the bank writes of a line that arrived
 * @param returned what it writes of one that came back
 */
public record SheetWords(List<String> columns, String total, String paid, String returned) {
    /** How many columns the sheet has. */
    public static final int COLUMNS = 13;

    /** @throws IllegalArgumentException if a head is missing */
    public SheetWords {
        columns = List.copyOf(columns);
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException("a payment sheet has " + COLUMNS + " heads");
        }
    }
}
