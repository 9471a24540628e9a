package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.scoring.dmn.SheetItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft as officers see it.
 *
 * @param state OPEN, PROPOSED or ADOPTED
 * @param fits whether it fits the profile
 * @param findings every fault and warning, faults first
 * @param facts what it asks for; empty while it has faults
 * @param factsNotRegistered those that keep it from being adopted
 * @param items its tables; empty while it has faults
 */
public record DraftView(
        String draftId,
        String category,
        String title,
        String label,
        String digest,
        String state,
        Instant uploadedAt,
        @Nullable LocalDate inForceFrom,
        String returnedFor,
        boolean fits,
        List<FindingView> findings,
        List<FactView> facts,
        List<String> factsNotRegistered,
        List<ExampleView> examples,
        List<SheetItem> items) {

    /**
     * Something the check found.
     *
     * @param row 0 if it belongs to no row
     * @param column the cell of the row from the left, the output last; 0 if it belongs to no cell
     * @param line the line of the file; 0 if it belongs to none
     * @param message in words
     */
    public record FindingView(
            boolean fault, String kind, String item, int row, int column, int line, String detail, String message) {}

    /** A fact: its name in the sheet, its label, its type. */
    public record FactView(String name, String label, String type) {}

    /**
     * An example and how it came out.
     *
     * @param result PASSED, DIFFERS, BAD_FACT or NOT_RUN
     * @param found the score, the overflow or the fact; empty if it was not run
     */
    public record ExampleView(String name, Map<String, String> facts, String expected, String result, String found) {}
}
