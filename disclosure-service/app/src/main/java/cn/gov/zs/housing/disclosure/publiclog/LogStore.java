package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.tlog.SignatureLine;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.Tile;
import cn.gov.zs.platform.tlog.TileReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the log is kept in. Entries in their bundles are the log; everything else follows from them and can be written again, by anybody
 * and in any order (decision 0270).
 */
public interface LogStore extends TileReader {
    /** The checkpoint that the public sees, with its cosignatures. */
    Optional<SignedNote> checkpoint();

    /** Puts a checkpoint before the public, unless one of the same or a larger size stands there. */
    void publish(long size, SignedNote checkpoint);

    /** Adds a witness's signature to the checkpoint of this size; false when it is no longer the public one. */
    boolean cosign(long size, SignatureLine line);

    /** The entries of a bundle, oldest first; empty when there is none. */
    List<LogEntry> bundle(long index);

    /**
     * Adds entries behind those a bundle has: the one write that decides what is in the log and in which order.
     *
     * @param already how many the bundle must have
     * @param entries one or more, which must fit
     * @return false, and nothing was written, when it has another number
     */
    boolean append(long bundle, int already, List<LogEntry> entries);

    /** Keeps a tile of hashes, unless it is there at least as wide: a tile's bytes follow from the entries. */
    void put(Tile tile, byte[] hashes);

    /**
     * Keeps what is asked of entries, each with the event that tells of it; those that are there stay as they are. A crash may leave some
     * of them and not others, whichever they are.
     */
    void index(List<IndexedEntry> entries);

    /** Which of these entries are indexed. */
    Set<EntryId> indexed(Collection<EntryId> ids);

    /** The entry, if it is indexed. */
    Optional<StoredEntry> find(EntryId id);

    /**
     * Entries, newest first.
     *
     * @param itemId only those about this notice or document, when given
     */
    Page<StoredEntry> list(Optional<String> itemId, int page, int size);
}
