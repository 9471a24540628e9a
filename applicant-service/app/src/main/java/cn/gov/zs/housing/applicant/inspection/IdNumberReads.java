package cn.gov.zs.housing.applicant.inspection;

import cn.gov.zs.housing.applicant.application.Page;
import java.util.List;

/** The records of looks at whole identity numbers. They are added and read; there is no way to change or remove one. */
public interface IdNumberReads {
    /**
     * Keeps a record. Returns when it is stored.
     *
     * @throws IllegalStateException if its id is taken
     */
    void keep(IdNumberRead read);

    /** A page of those the listing asks for, newest first. */
    List<IdNumberRead> list(ReadListing listing, Page page);

    /** How many the listing asks for. */
    long count(ReadListing listing);
}
