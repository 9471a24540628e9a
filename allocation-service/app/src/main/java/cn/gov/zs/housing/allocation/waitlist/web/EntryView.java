package cn.gov.zs.housing.allocation.waitlist.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the waiting list.
 *
 * @param state UNSCORED, WAITING, HOUSED or REMOVED
 * @param position 1 + how many stand ahead by score and the chain for equal scores; whom both leave equal share it
 * @param outOf how many wait with a score
 * @param batchId the batch it is or was an entrant of
 * @param entrantNumber its number there, once frozen
 * @param removedOn the day it left the list without a home
 * @param sharedBy how many share the position, itself among them
 * @param countedFrom the day from which its waiting counts, if that is a later one than it was registered on
 */
public record EntryView(
        String applicationId,
        String category,
        LocalDate registeredOn,
        String state,
        @Nullable String score,
        @Nullable LocalDate scoredOn,
        @Nullable Integer waitingMonths,
        @Nullable String scoreSheetId,
        List<LineView> lines,
        @Nullable Long position,
        @Nullable Long outOf,
        @Nullable String batchId,
        @Nullable Integer entrantNumber,
        @Nullable String homeId,
        @Nullable LocalDate removedOn,
        @Nullable Long sharedBy,
        @Nullable LocalDate countedFrom) {

    /** A line of the score with its words. */
    public record LineView(
            String item, int row, String points, String label, String labelEn, String text, String textEn) {}
}
