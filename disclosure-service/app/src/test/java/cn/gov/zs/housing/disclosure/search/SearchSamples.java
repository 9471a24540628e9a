package cn.gov.zs.housing.disclosure.search;

import cn.gov.zs.housing.disclosure.library.Validity;
import java.time.LocalDate;
import java.util.Optional;

/** Things to find in tests. */
final class SearchSamples {
    private SearchSamples() {}

    static SearchEntry entry(String path, String title, String number, String text) {
        return entry(SearchKind.POLICY, path, title, number, "测试局", 2026, text);
    }

    static SearchEntry entry(
            SearchKind kind, String path, String title, String number, String issuer, int year, String text) {
        return new SearchEntry(
                kind,
                path,
                title,
                number,
                issuer,
                LocalDate.of(year, 3, 2),
                Optional.of(Validity.IN_FORCE),
                Optional.empty(),
                text);
    }
}
