package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.platform.redaction.Box;
import cn.gov.zs.platform.uploads.FileName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A copy that is given away with parts of it blackened (区分处理, art. 37), and the proof that the rest is as it was.
 *
 * @param id of the original, and of its copy
 * @param name of the original
 * @param original {@code sha256:<hex>} of the original
 * @param boxes what is blackened
 * @param pages the proof, page by page
 * @param warnings how many warnings the officer saw and left
 * @param digest {@code sha256:<hex>} of the copy
 */
public record ReleasedCopy(
        String id,
        FileName name,
        String original,
        List<Box> boxes,
        List<PageDigests> pages,
        int warnings,
        String digest,
        Officer by,
        Instant at) {
    /**
     * What is outside of the boxes of a page.
     *
     * @param before digest of the original's pixels, {@code sha256:<hex>}
     * @param after digest of the copy's; the same
     */
    public record PageDigests(int page, int width, int height, String before, String after) {}

    /** Keeps its own copies, and the moment to the millisecond. */
    public ReleasedCopy {
        boxes = List.copyOf(boxes);
        pages = List.copyOf(pages);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "copy " + id + " with " + boxes.size() + " boxes";
    }
}
