package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import java.util.List;
import java.util.stream.Stream;

/** The records of looks at documents. They are added and read; there is no way to change one, and none goes before its time (retention). */
public interface DocumentReads {
    /**
     * Keeps a record. Returns when it is stored.
     *
     * @throws IllegalStateException if its id is taken
     */
    void keep(DocumentRead read);

    /** A page of those the listing asks for, newest first. */
    List<DocumentRead> list(ReadListing listing, Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<DocumentRead> stream(ReadListing listing);

    /** How many the listing asks for. */
    long count(ReadListing listing);
}
