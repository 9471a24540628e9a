package cn.gov.zs.housing.disclosure.retention;

import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import java.time.Instant;
import java.util.List;

/** The records of what was removed. */
public interface Removals {
    /** Marks an objection for removal, before it is removed; one marked already stays marked as it was. */
    void mark(Removal removal);

    /** It is gone. */
    void removed(ObjectionNumber objection, Instant at);

    /** It is kept after all, so the mark goes; one that is gone keeps its record. */
    void unmark(ObjectionNumber objection);

    /** Those marked and not known to be gone: a run that died in between left them. */
    List<Removal> marked(int limit);

    /**
     * A page of what was removed, the latest first.
     *
     * @param page from 0
     */
    List<Removal> list(int page, int size);

    /** How many were removed. */
    long count();
}
