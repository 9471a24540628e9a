package cn.gov.zs.housing.disclosure.feed.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed, ready to be written in either form. All addresses are absolute.
 *
 * @param id names the feed for good
 * @param updated when anything in the whole feed changed last
 * @param language BCP 47
 * @param self this page
 * @param first the page with the latest changes, which is the feed itself
 * @param home the list for people
 * @param previous later changes; null on the first page
 * @param next earlier changes; null on the last page
 */
record Feed(
        String id,
        String title,
        String author,
        Instant updated,
        String language,
        String self,
        String first,
        String home,
        @Nullable String previous,
        @Nullable String next,
        List<Entry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One notice or document.
     *
     * @param id names it for good (RFC 4151), whatever becomes of its address
     * @param url its page
     * @param html what its page says, as markup
     * @param text the same without markup
     * @param tags its kind, township and state
     */
    record Entry(
            String id,
            String url,
            String title,
            Instant published,
            Instant updated,
            String html,
            String text,
            List<String> tags) {
        Entry {
            tags = List.copyOf(tags);
        }
    }
}
