package cn.gov.zs.housing.allocation.contract;

import java.time.LocalDate;

/**
 * A score sheet (打分标准) was adopted. It may score nobody before disclosure-service has published it.
 *
 * @param sheetId the sheet
 * @param category the application category it scores
 * @param title its title, Chinese
 * @param label what a reader must be told of it, such as 示例，非中山标准; empty if nothing
 * @param digest SHA-256 of the UTF-8 bytes of {@code dmn}, as {@code sha256:<hex>}
 * @param dmn the sheet itself, a DMN decision table as XML text
 * @param inForceFrom first day on which it may score
 */
public record ScoreSheetAdoptedV1(
        String sheetId,
        Category category,
        String title,
        String label,
        String digest,
        String dmn,
        LocalDate inForceFrom) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.score-sheet-adopted.v1";

    /** @throws IllegalArgumentException if the digest is not in the written form */
    public ScoreSheetAdoptedV1 {
        Digest.checked(digest);
    }
}
