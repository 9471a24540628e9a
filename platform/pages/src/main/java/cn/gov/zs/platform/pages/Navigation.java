package cn.gov.zs.platform.pages;

import java.util.Arrays;
import java.util.List;

/**
 * The main navigation of every page, as the application names it in {@code platform.pages.navigation}: {@code key:path}
 * pairs, such as {@code home:/, help:/help}. The text of an entry is {@code layout.nav.<key>}.
 *
 * @param entries in the order in which they are shown; empty without a navigation
 */
public record Navigation(List<Entry> entries) {

    /**
     * One entry.
     *
     * @param key of its text
     * @param path on this site, beginning with a slash
     */
    public record Entry(String key, String path) {}

    /** @throws IllegalArgumentException if a pair is none; the message names it */
    static Navigation of(String pairs) {
        return new Navigation(Arrays.stream(pairs.split(","))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .map(Navigation::entry)
                .toList());
    }

    private static Entry entry(String pair) {
        var colon = pair.indexOf(':');
        if (colon < 1 || !pair.startsWith("/", colon + 1)) {
            throw new IllegalArgumentException("platform.pages.navigation: not key:/path: " + pair);
        }
        return new Entry(pair.substring(0, colon), pair.substring(colon + 1));
    }
}
