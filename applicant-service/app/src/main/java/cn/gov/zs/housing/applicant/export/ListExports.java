package cn.gov.zs.housing.applicant.export;

import cn.gov.zs.housing.applicant.application.Page;
import java.util.List;
import java.util.stream.Stream;

/** The records of lists that went out. They are added and read; there is no way to change one, and none goes before its time (retention). */
public interface ListExports {
    /**
     * Keeps a record. Returns when it is stored.
     *
     * @throws IllegalStateException if its id is taken
     */
    void keep(ListExport export);

    /** A page of all, newest first. */
    List<ListExport> list(Page page);

    /** All of them, newest first, read while the stream is. Whoever takes it closes it. */
    Stream<ListExport> stream();

    /** How many there are. */
    long count();
}
