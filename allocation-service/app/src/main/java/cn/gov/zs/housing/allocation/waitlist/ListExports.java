package cn.gov.zs.housing.allocation.waitlist;

/** The record of lists that went out. */
public interface ListExports {

    /** Keeps a record under this id. */
    void keep(String id, ListExport export);
}
