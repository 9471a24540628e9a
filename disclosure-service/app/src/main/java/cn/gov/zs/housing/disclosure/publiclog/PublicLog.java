package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.tlog.Checkpoint;
import cn.gov.zs.platform.tlog.EntryBundle;
import cn.gov.zs.platform.tlog.Hash;
import cn.gov.zs.platform.tlog.LogProof;
import cn.gov.zs.platform.tlog.Proofs;
import cn.gov.zs.platform.tlog.SignatureLine;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.Tile;
import cn.gov.zs.platform.tlog.TiledTree;
import cn.gov.zs.platform.tlog.VerifierKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What anybody may ask the public log (公开日志). Nothing beyond its checkpoint is shown: what is not signed yet is not public. */
public final class PublicLog {
    private final LogStore store;
    private final LogKey key;

    public PublicLog(LogStore store, LogKey key) {
        this.store = store;
        this.key = key;
    }

    /** The signed head; empty only before the log was begun. */
    public Optional<SignedNote> checkpoint() {
        return store.checkpoint();
    }

    /** What a reader needs to know beforehand: the log's name and key, {@code name+hash+base64}; behind it the keys that sign beside it. */
    public List<String> verifierKeys() {
        return key.verifiers().stream().map(VerifierKey::text).toList();
    }

    /** The bytes of a tile of hashes or of entries, exactly as wide as asked for; empty beyond the checkpoint. */
    public Optional<byte[]> find(Tile tile) {
        if (!tile.within(size())) {
            return Optional.empty();
        }
        if (tile.level() == Tile.ENTRIES) {
            var entries = store.bundle(tile.index()).subList(0, tile.width());
            return Optional.of(
                    EntryBundle.write(entries.stream().map(LogEntry::bytes).toList()));
        }
        return Optional.of(Arrays.copyOf(store.get(tile), tile.width() * Hash.SIZE));
    }

    /** The entry, once it is under the checkpoint. */
    public Optional<StoredEntry> find(EntryId id) {
        long size = size();
        return store.find(id).filter(entry -> entry.index() < size);
    }

    /** What proves offline that the entry is in the log; empty as long as it is not. */
    public Optional<LogProof> prove(EntryId id) {
        return checkpoint().flatMap(note -> {
            long size = Checkpoint.parse(note.text()).size();
            return store.find(id)
                    .filter(entry -> entry.index() < size)
                    .map(entry -> new LogProof(
                            entry.index(), Proofs.inclusion(entry.index(), size, new TiledTree(size, store)), note));
        });
    }

    /**
     * Entries, newest first.
     *
     * @param itemId only those about this notice or document, when given
     */
    public Page<StoredEntry> list(Optional<String> itemId, int page, int size) {
        return store.list(itemId, page, size);
    }

    /**
     * Entries under the checkpoint from one on, oldest first.
     *
     * @param from index of the first
     * @param limit how many at most
     */
    public List<StoredEntry> listFrom(long from, int limit) {
        long end = Math.min(size(), from + limit);
        var found = new ArrayList<StoredEntry>();
        for (long at = from; at < end; ) {
            var bundle = store.bundle(at / Tile.FULL);
            long first = at - at % Tile.FULL;
            for (; at < end && at - first < bundle.size(); at++) {
                found.add(new StoredEntry(bundle.get((int) (at - first)), at));
            }
            if (at < end && at - first < Tile.FULL) {
                throw new IllegalStateException("bundle " + at / Tile.FULL + " is shorter than the checkpoint says");
            }
        }
        return found;
    }

    /** Every entry under the checkpoint, oldest first, read bundle by bundle while the stream is. */
    public Stream<StoredEntry> streamEntries() {
        long size = size();
        return LongStream.range(0, (size + Tile.FULL - 1) / Tile.FULL).boxed().flatMap(bundle -> {
            var entries = store.bundle(bundle);
            long first = bundle * Tile.FULL;
            return IntStream.range(0, (int) Math.min(entries.size(), size - first))
                    .mapToObj(at -> new StoredEntry(entries.get(at), first + at));
        });
    }

    /** How many entries the public can check. */
    public long size() {
        return checkpoint().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    }

    /** Answers a witness that hands in its signature of the public checkpoint. */
    public CosignAnswer cosign(SignatureLine line) {
        var note = checkpoint();
        if (note.isEmpty() || key.witnesses().stream().noneMatch(witness -> witness.names(line))) {
            return new CosignAnswer.UnknownWitness();
        }
        var text = note.get().text();
        long size = Checkpoint.parse(text).size();
        if (key.witnesses().stream().noneMatch(witness -> witness.verifies(text, line))) {
            return new CosignAnswer.NotOfThisCheckpoint(size);
        }
        return store.cosign(size, line) ? new CosignAnswer.Kept() : new CosignAnswer.NotOfThisCheckpoint(size());
    }

    /** The witnesses whose signatures are kept. */
    public List<String> witnesses() {
        return key.witnesses().stream().map(witness -> witness.name()).toList();
    }
}
