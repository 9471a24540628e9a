package cn.gov.zs.housing.applicant.inspection;

import cn.gov.zs.housing.applicant.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records of looks at whole identity numbers. They are added and read, never changed, and removed only when their
 * retention is over.
 */
public interface IdNumberReads {
    /**
     * Keeps a record. Returns when it is stored.
     *
     * @throws IllegalStateException if its id is taken
     */
    void keep(IdNumberRead read);

    /** A page of those the listing asks for, newest first. */
    List<IdNumberRead> list(ReadListing listing, Page page);

    /** Those the listing asks for, all of them, newest first, read while the stream is. Whoever takes it closes it. */
    Stream<IdNumberRead> stream(ReadListing listing);

    /** How many the listing asks for. */
    long count(ReadListing listing);

    /** Those from before then, in ascending order of their ids behind {@code after}. */
    List<IdNumberRead> before(Instant then, String after, int limit);

    /** Removes one from before then; false when there is none. */
    boolean remove(String id, Instant then);
}
