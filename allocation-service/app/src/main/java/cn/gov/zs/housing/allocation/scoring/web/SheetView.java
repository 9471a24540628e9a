package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.scoring.ScoreSheet;
import cn.gov.zs.housing.allocation.scoring.dmn.SheetItem;
import cn.gov.zs.housing.allocation.scoring.draft.SheetDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet with its tables.
 *
 * @param state PROPOSED, ADOPTED or PUBLISHED
 * @param inForceFrom first day for which it was adopted
 * @param adoptedAt when it was adopted; while it is proposed, when it was proposed
 * @param document where disclosure-service published it
 */
public record SheetView(
        String sheetId,
        String category,
        String title,
        String label,
        String digest,
        String state,
        LocalDate inForceFrom,
        Instant adoptedAt,
        @Nullable LocalDate publishedOn,
        @Nullable String document,
        List<SheetItem> items) {

    static SheetView of(ScoreSheet sheet, List<SheetItem> items) {
        var c = sheet.content();
        var published = sheet instanceof ScoreSheet.Published p ? p : null;
        return new SheetView(
                c.sheetId(),
                c.category().name(),
                c.title(),
                c.label(),
                c.digest(),
                published == null ? "ADOPTED" : "PUBLISHED",
                published == null ? c.inForceFrom() : published.firstDay(),
                c.adoptedAt(),
                published == null ? null : published.publishedOn(),
                published == null ? null : published.path(),
                items);
    }

    static SheetView of(SheetDraft.Proposed draft, List<SheetItem> items) {
        var c = draft.content();
        return new SheetView(
                c.draftId(),
                c.category().name(),
                c.title(),
                c.label(),
                c.digest(),
                "PROPOSED",
                draft.proposal().inForceFrom(),
                draft.proposal().at(),
                null,
                null,
                items);
    }
}
