package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.platform.eventing.Outgoing;

/**
 * What is kept of an entry beside its bundle.
 *
 * @param stored the entry and its place
 * @param event tells of it, with its proof
 */
public record IndexedEntry(StoredEntry stored, Outgoing event) {}
