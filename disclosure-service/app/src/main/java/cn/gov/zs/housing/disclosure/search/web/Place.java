package cn.gov.zs.housing.disclosure.search.web;

import cn.gov.zs.housing.disclosure.search.SearchKind;
import java.util.List;

/** Where is looked: everywhere, or in one list. */
enum Place {
    SEARCH("/search", List.of(SearchKind.values())),
    POLICIES("/policies", List.of(SearchKind.POLICY, SearchKind.INTERPRETATION)),
    GUIDES("/guides", List.of(SearchKind.GUIDE)),
    ANSWERS("/answers", List.of(SearchKind.ANSWER));

    private final String path;
    private final List<SearchKind> kinds;

    Place(String path, List<SearchKind> kinds) {
        this.path = path;
        this.kinds = kinds;
    }

    public String path() {
        return path;
    }

    public List<SearchKind> kinds() {
        return kinds;
    }
}
