package cn.gov.zs.housing.disclosure.search;

import java.util.List;

/** Heads of notices and documents that are public now and name no household. */
public interface PublicHeads {
    /** All of them. */
    List<SearchEntry> list();

    /** The same as long as none came, changed or went. */
    String state();
}
