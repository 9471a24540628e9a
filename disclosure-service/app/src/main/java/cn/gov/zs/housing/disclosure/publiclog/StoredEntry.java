package cn.gov.zs.housing.disclosure.publiclog;

/**
 * An entry and its place.
 *
 * @param entry what it says
 * @param index where it stands, counted from 0
 */
public record StoredEntry(LogEntry entry, long index) {}
