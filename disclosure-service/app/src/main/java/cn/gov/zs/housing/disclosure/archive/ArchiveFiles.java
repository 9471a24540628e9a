package cn.gov.zs.housing.disclosure.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The archive files that are kept. */
public interface ArchiveFiles {
    /** Keeps a file; one that is there for this item and format stays as it is. */
    void keep(ArchiveFile file);

    /** The file; empty when it was not made or was removed. */
    Optional<ArchiveFile> find(String itemId, ArchiveFormat format);

    /** Since when the item has files of every format; empty when one is missing. */
    Optional<Instant> completeSince(String itemId);

    /** Items of which a file was made since then, at most {@code limit}. */
    List<String> listMadeSince(Instant moment, int limit);

    /** Removes everything of this item. Safe to repeat. */
    void removeAll(String itemId);
}
