package cn.gov.zs.housing.allocation.scoring.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A score sheet in a list. */
public record SheetRow(
        String sheetId,
        String category,
        String title,
        String label,
        String digest,
        String state,
        LocalDate inForceFrom,
        @Nullable LocalDate publishedOn,
        @Nullable String document) {

    static SheetRow of(SheetView v) {
        return new SheetRow(
                v.sheetId(),
                v.category(),
                v.title(),
                v.label(),
                v.digest(),
                v.state(),
                v.inForceFrom(),
                v.publishedOn(),
                v.document());
    }
}
