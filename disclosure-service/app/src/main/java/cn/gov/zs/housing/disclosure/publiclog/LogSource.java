package cn.gov.zs.housing.disclosure.publiclog;

import java.util.Collection;
import java.util.List;

/**
 * Where entries come from: a collection of public things, each of which says in its own document whether all of its entries are in
 * the log. Whatever writes such a document says no with the same write, so nothing is published without its entry to come.
 */
public interface LogSource {
    /** Things that may have entries to log, at most {@code limit}; also what was published before there was a log. */
    List<Unlogged> listUnlogged(int limit);

    /** All entries of these are in the log. One that has changed since it was read stays as it is. Safe to repeat. */
    void markLogged(Collection<Unlogged> logged);
}
