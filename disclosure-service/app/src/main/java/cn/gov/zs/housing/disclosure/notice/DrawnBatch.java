package cn.gov.zs.housing.disclosure.notice;

import java.time.Instant;
import java.util.List;

/**
 * A batch that was drawn, as allocation-service tells it: by identifiers.
 *
 * @param batchId the batch
 * @param title its title
 * @param drawnAt 抽签时间
 * @param lots who drew what, in the order of the draw
 */
public record DrawnBatch(String batchId, String title, Instant drawnAt, List<Lot> lots) {
    /** Keeps its own copy. */
    public DrawnBatch {
        lots = List.copyOf(lots);
    }

    /**
     * One household and its home.
     *
     * @param applicationId the household
     * @param homeId the home
     */
    public record Lot(String applicationId, String homeId) {}
}
