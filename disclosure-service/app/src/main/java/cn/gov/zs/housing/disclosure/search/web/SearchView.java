package cn.gov.zs.housing.disclosure.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a question.
 *
 * @param problem why the words cannot be asked for; absent when they can, or none were typed
 * @param alsoAsked words that the list of synonyms added
 * @param synonyms version of that list
 * @param near when nothing was found: what has something of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SearchView(
        List<FindingView> items,
        int page,
        int size,
        int total,
        @Nullable String problem,
        List<String> alsoAsked,
        String synonyms,
        List<FindingView> near) {
    public boolean more() {
        return (page + 1L) * size < total;
    }
}
