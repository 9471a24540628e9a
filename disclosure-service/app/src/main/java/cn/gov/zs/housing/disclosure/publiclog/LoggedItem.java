package cn.gov.zs.housing.disclosure.publiclog;

import org.jspecify.annotations.Nullable;

/**
 * Where a notice or document stands in the public log, for its own page.
 *
 * @param path of the entry of its publication; null for the moment until it is there
 * @param index of that entry; -1 until then
 * @param listPath where all entries about it are
 */
public record LoggedItem(@Nullable String path, long index, String listPath) {
    /** What the log has of an item's publication. */
    public static LoggedItem of(PublicLog log, EntryKind kind, String itemId) {
        var id = EntryId.of(kind, itemId);
        var list = "/log?item=" + itemId;
        return log.find(id)
                .map(entry -> new LoggedItem(id.path(), entry.index(), list))
                .orElseGet(() -> new LoggedItem(null, -1, list));
    }
}
