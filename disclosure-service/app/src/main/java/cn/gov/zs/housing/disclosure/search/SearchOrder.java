package cn.gov.zs.housing.disclosure.search;

/** In which order findings come. */
public enum SearchOrder {
    /** Title before number before text. */
    RELEVANCE,
    /** The newest made first. */
    NEWEST,
    /** The oldest made first. */
    OLDEST
}
