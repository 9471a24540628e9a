package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.housing.disclosure.contract.LogEntryIntegratedV2;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.tlog.Checkpoint;
import cn.gov.zs.platform.tlog.Hash;
import cn.gov.zs.platform.tlog.Merkle;
import cn.gov.zs.platform.tlog.ProofCheck;
import cn.gov.zs.platform.tlog.Proofs;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.Tile;
import cn.gov.zs.platform.tlog.TileBytes;
import cn.gov.zs.platform.tlog.TiledTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what follows from the entries in the bundles: tiles, then the index, then the signed checkpoint. Everything is the same whoever
 * writes it, so a crash leaves nothing that the next run does not finish, and two that run at once write the same. However many entries
 * came in, each tile they touch is written once, and one checkpoint is signed over all of them.
 */
public final class Integration {
    private final LogStore store;
    private final LogKey key;

    public Integration(LogStore store, LogKey key) {
        this.store = store;
        this.key = key;
    }

    /**
     * Integrates every entry that stands in a bundle and is not under the public checkpoint yet.
     *
     * @return how many entries the log has
     * @throws IllegalStateException when what is stored is not what was signed: nothing is then signed any more
     */
    public long catchUp() {
        var published = store.checkpoint().map(key::own);
        long from = published.map(Checkpoint::size).orElse(0L);
        var bundles = LastBundles.of(store, from / Tile.FULL);
        long size = bundles.end();
        if (size < from) {
            throw new IllegalStateException(
                    "the stored log has " + size + " entries and " + from + " were signed: nothing more is signed");
        }
        if (size == from && published.isPresent()) {
            return size;
        }
        Tile.grown(from, size).forEach(tile -> write(tile, from, bundles));
        var tree = new TiledTree(size, store);
        var head = new Checkpoint(key.origin(), size, Proofs.root(size, tree));
        published.ifPresent(old -> refuseFork(old, head, tree));
        var note = key.sign(head);
        var indexed = new ArrayList<IndexedEntry>();
        for (long index = from; index < size; index++) {
            indexed.add(indexed(bundles.entry(index), index, tree, head, note));
        }
        store.index(indexed);
        store.publish(size, note);
        return size;
    }

    private void write(Tile tile, long from, LastBundles bundles) {
        if (tile.level() == 0) {
            var entries = bundles.bundle(tile.index()).subList(0, tile.width());
            store.put(
                    tile,
                    TileBytes.ofEntries(entries.stream().map(LogEntry::bytes).toList()));
        } else {
            store.put(tile, TileBytes.of(above(tile, from)));
        }
    }

    /** What the tile had stays; the tiles below are full and written: {@link Tile#grown} names the lower levels first. */
    private List<Hash> above(Tile tile, long from) {
        var hashes = new ArrayList<Hash>();
        long had = (from >> (Tile.HEIGHT * tile.level())) - tile.index() * Tile.FULL;
        if (had > 0) {
            hashes.addAll(TileBytes.read(store.get(new Tile(tile.level(), tile.index(), (int) had)), (int) had));
        }
        while (hashes.size() < tile.width()) {
            var below = new Tile(tile.level() - 1, tile.index() * Tile.FULL + hashes.size(), Tile.FULL);
            hashes.add(TileBytes.over(store.get(below)));
        }
        return hashes;
    }

    private static void refuseFork(Checkpoint old, Checkpoint head, TiledTree tree) {
        var proof = Proofs.consistency(old.size(), head.size(), tree);
        if (!ProofCheck.consistent(old.size(), old.root(), head.size(), head.root(), proof)) {
            throw new IllegalStateException("the stored log of " + head.size()
                    + " entries does not begin with the signed one of " + old.size() + ": nothing more is signed");
        }
    }

    private IndexedEntry indexed(LogEntry entry, long index, TiledTree tree, Checkpoint head, SignedNote note) {
        var proof = Proofs.inclusion(index, head.size(), tree);
        if (!ProofCheck.included(Merkle.leaf(entry.bytes()), index, head.size(), proof, head.root())) {
            throw new IllegalStateException("entry " + index + " is not what its tile says: nothing more is signed");
        }
        var event = new LogEntryIntegratedV2(
                entry.id().text(),
                entry.kind().text(),
                entry.of(),
                entry.itemId(),
                entry.reference(),
                entry.digest(),
                entry.canonical(),
                index,
                head.size(),
                note.note(),
                proof.stream().map(Hash::base64).toList(),
                key.signer().verifier().text());
        return new IndexedEntry(new StoredEntry(entry, index), Outgoing.of(LogEntryIntegratedV2.TYPE, event));
    }
}
