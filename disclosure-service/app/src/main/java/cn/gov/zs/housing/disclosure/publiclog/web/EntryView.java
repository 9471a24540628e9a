package cn.gov.zs.housing.disclosure.publiclog.web;

import cn.gov.zs.housing.disclosure.publiclog.StoredEntry;

/**
 * An entry for the page.
 *
 * @param kind what happened
 * @param of key of the text that names the kind of notice or document
 * @param itemPath the notice's or document's own page
 * @param canonical exactly what was hashed
 */
record EntryView(
        String id,
        String path,
        long index,
        String kind,
        String of,
        String itemId,
        String itemPath,
        String digest,
        String canonical) {
    static EntryView of(StoredEntry stored) {
        var entry = stored.entry();
        boolean document = switch (entry.kind()) {
            case DOCUMENT_PUBLISHED -> true;
            case NOTICE_PUBLISHED, NOTICE_ENDED, NOTICE_TAKEN_DOWN -> false;
        };
        return new EntryView(
                entry.id().text(),
                entry.id().path(),
                stored.index(),
                entry.kind().text(),
                (document ? "document.kind." : "notice.kind.") + entry.of(),
                entry.itemId(),
                (document ? "/documents/" : "/notices/") + entry.itemId(),
                entry.digest(),
                entry.canonical());
    }
}
