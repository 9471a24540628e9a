package cn.gov.zs.housing.disclosure.publiclog;

import java.util.List;

/**
 * Something public whose entries are not known to be in the log.
 *
 * @param itemId the notice or document
 * @param version as it was read: if it changed since, it has more to log
 * @param entries all that it has to log, those that were logged before too
 */
public record Unlogged(String itemId, long version, List<LogEntry> entries) {
    /** Keeps its own copy. */
    public Unlogged {
        entries = List.copyOf(entries);
    }
}
