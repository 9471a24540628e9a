package cn.gov.zs.housing.allocation.scoring.mongo;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A score sheet as it is stored. */
record ScoreSheetDocument(
        String sheetId,
        Category category,
        String title,
        String label,
        String dmn,
        String digest,
        LocalDate inForceFrom,
        String adoptedBy,
        Instant adoptedAt,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate firstDay,
        @Nullable String path) {

    static ScoreSheetDocument from(ScoreSheet sheet) {
        var c = sheet.content();
        var published = sheet instanceof ScoreSheet.Published p ? p : null;
        return new ScoreSheetDocument(
                c.sheetId(),
                c.category(),
                c.title(),
                c.label(),
                c.dmn(),
                c.digest(),
                c.inForceFrom(),
                c.adoptedBy(),
                c.adoptedAt(),
                published == null ? null : published.publishedOn(),
                published == null ? null : published.firstDay(),
                published == null ? null : published.path());
    }

    ScoreSheet toDomain() {
        var content =
                new ScoreSheet.Content(sheetId, category, title, label, dmn, digest, inForceFrom, adoptedBy, adoptedAt);
        return publishedOn == null || path == null
                ? new ScoreSheet.Adopted(content)
                : new ScoreSheet.Published(content, publishedOn, path);
    }
}
