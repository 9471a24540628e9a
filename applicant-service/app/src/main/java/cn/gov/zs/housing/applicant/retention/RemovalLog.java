package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The records of what was removed. */
public interface RemovalLog {
    /** Marks a datum for removal, before it is removed; one marked already stays marked as it was. */
    void mark(RemovalEntry entry);

    /** It is gone. */
    void removed(String id, Instant at);

    /** It is kept after all, so the mark goes. */
    void unmark(String id);

    /** Those marked and not known to be gone: a run that died in between left them. */
    List<RemovalEntry> marked(int limit);

    /** A page of what was removed, the latest first. */
    List<RemovalEntry> list(Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<RemovalEntry> stream();

    /** How many were removed. */
    long count();
}
