package cn.gov.zs.housing.allocation.waitlist.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household's score receipt (得分凭证). It names nobody.
 *
 * @param entry the entry, with position and lines
 * @param sheet by which sheet it was scored
 * @param lines the rows that fired, with what they stand on
 * @param ties what parts it from equal scores
 * @param changes what would change its score; empty once it no longer waits
 */
record ReceiptView(EntryView entry, SheetPart sheet, List<LinePart> lines, TieView ties, List<ChangePart> changes) {

    /** The sheet. */
    record SheetPart(
            String sheetId,
            String title,
            String label,
            String digest,
            LocalDate inForceFrom,
            @Nullable LocalDate publishedOn,
            @Nullable String document) {}

    /** A line and the registered facts it stands on. */
    record LinePart(EntryView.LineView line, List<FactPart> facts) {}

    /**
     * A registered fact, as the reviews found it.
     *
     * @param name its name
     * @param value true or false, a number, or the name of a class
     */
    record FactPart(String name, String value) {}

    /**
     * What one change would do, all else being as it is.
     *
     * @param what which change
     * @param on the day it comes by itself
     * @param floorArea the area per head it was tried with, where the change is one of that too
     * @param score the score then
     * @param difference to now
     * @param position the position then, if nobody else moved; absent for a change that comes by itself, as it comes to others too
     */
    record ChangePart(
            String what,
            @Nullable LocalDate on,
            @Nullable String floorArea,
            String score,
            String difference,
            @Nullable Long position) {}
}
