package cn.gov.zs.housing.applicant.retention;

import java.time.Instant;
import java.util.List;

/**
 * A kind of datum that some feature keeps and removes when its time is over. The feature offers it as a bean; the daily run asks it.
 */
public interface Retained {
    /** Which kind. */
    Datum datum();

    /**
     * What has been kept its whole time, found by an indexed field.
     *
     * @param line what is counted from an instant before it
     * @param after only ids behind this one, in ascending order; empty for the first
     * @param limit how many at most
     */
    List<Item> due(Instant line, String after, int limit);

    /**
     * Removes one for good, when it is still due. Safe to repeat.
     *
     * @param line as it was asked for
     */
    Removal remove(String id, Instant line);

    /**
     * What is to go.
     *
     * @param id in its own collection; says nothing about a person
     * @param caseId the application it belongs to; empty when to none
     */
    record Item(String id, String caseId) {}

    /** What a removal came to. */
    enum Removal {
        /** It is gone now. */
        REMOVED,
        /** It was not there any more. */
        GONE,
        /** It has changed and is kept, or is just being changed; if it is due still, the next run takes it. */
        KEPT
    }
}
