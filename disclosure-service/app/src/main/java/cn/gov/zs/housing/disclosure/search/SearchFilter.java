package cn.gov.zs.housing.disclosure.search;

import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.Validity;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings are wanted.
 *
 * @param kinds any of these; empty for all
 */
public record SearchFilter(
        Set<SearchKind> kinds,
        Optional<String> issuer,
        Optional<Integer> year,
        Optional<Validity> validity,
        Optional<AnswerCategory> category) {
    /** Everything. */
    public static final SearchFilter ALL =
            new SearchFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Keeps its own copy. */
    public SearchFilter {
        kinds = Set.copyOf(kinds);
    }
}
