package cn.gov.zs.housing.disclosure.document;

import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LogEntry;
import java.util.List;

/** What the public log (公开日志) says of a document: that it was published, and what its page says. */
public final class DocumentEntries {
    private DocumentEntries() {}

    /** Everything to log of a document. */
    public static List<LogEntry> of(PublicDocument document) {
        return List.of(LogEntry.of(
                EntryKind.DOCUMENT_PUBLISHED,
                document.kind().name(),
                document.id().text(),
                document.logReference(),
                document.digest(),
                document.contentDigest(),
                document.publishedAt().toString(),
                ""));
    }
}
