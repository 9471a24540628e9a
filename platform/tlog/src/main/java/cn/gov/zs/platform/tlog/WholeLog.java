package cn.gov.zs.platform.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Checks a log from a copy of its files: every entry, every tile of hashes, and the signed head over all of them. */
public final class WholeLog {
    private final Function<String, Optional<byte[]>> files;
    private final Deque<Subtree> edge = new ArrayDeque<>();

    private record Subtree(int height, Hash hash) {}

    /** @param files by their path below the log's address, such as {@code tile/0/000} */
    public WholeLog(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    /**
     * Checks everything.
     *
     * @param keys the log's: the first one's name is the origin, and every one must have signed
     * @param entries told of each entry in order, as soon as it is read: believe them when this has returned
     * @return the head that was found right
     * @throws MalformedException saying what is not right
     */
    public Checkpoint check(List<VerifierKey> keys, Consumer<byte[]> entries) {
        var note = SignedNote.parse(new String(get("checkpoint"), StandardCharsets.UTF_8));
        for (var key : keys) {
            if (!note.signedBy(key)) {
                throw new MalformedException("The checkpoint is not signed by " + key.text() + ".");
            }
        }
        var head = Checkpoint.parse(note.text());
        if (!head.origin().equals(keys.getFirst().name())) {
            throw new MalformedException("The checkpoint is of another log, " + head.origin() + ".");
        }
        edge.clear();
        for (long from = 0; from < head.size(); from += Tile.FULL) {
            add(from / Tile.FULL, (int) Math.min(Tile.FULL, head.size() - from), entries);
        }
        if (!root().equals(head.root())) {
            throw new MalformedException("The entries are not those of the signed checkpoint.");
        }
        Tile.grown(0, head.size()).stream().filter(tile -> tile.level() > 0).forEach(this::compare);
        return head;
    }

    private void add(long index, int width, Consumer<byte[]> entries) {
        var name = new Tile(Tile.ENTRIES, index, width).path();
        var bundle = EntryBundle.read(get(name));
        if (bundle.size() != width) {
            throw new MalformedException(name + " holds " + bundle.size() + " entries instead of " + width + ".");
        }
        var hashes = new Tile(0, index, width).path();
        if (!Arrays.equals(get(hashes), TileBytes.ofEntries(bundle))) {
            throw new MalformedException(hashes + " is not over the entries of " + name + ".");
        }
        for (var entry : bundle) {
            entries.accept(entry);
            var added = new Subtree(0, Merkle.leaf(entry));
            while (!edge.isEmpty() && edge.getLast().height() == added.height()) {
                added = new Subtree(
                        added.height() + 1, Merkle.node(edge.removeLast().hash(), added.hash()));
            }
            edge.addLast(added);
        }
    }

    private Hash root() {
        if (edge.isEmpty()) {
            return Merkle.emptyRoot();
        }
        var rest = new ArrayDeque<>(edge);
        var root = rest.removeLast().hash();
        while (!rest.isEmpty()) {
            root = Merkle.node(rest.removeLast().hash(), root);
        }
        return root;
    }

    private void compare(Tile tile) {
        var bytes = get(tile.path());
        if (bytes.length != tile.width() * Hash.SIZE) {
            throw new MalformedException(tile.path() + " has not " + tile.width() + " hashes.");
        }
        var hashes = TileBytes.read(bytes, tile.width());
        for (int i = 0; i < tile.width(); i++) {
            var below = new Tile(tile.level() - 1, tile.index() * Tile.FULL + i, Tile.FULL);
            if (!TileBytes.over(get(below.path())).equals(hashes.get(i))) {
                throw new MalformedException(tile.path() + " is not over " + below.path() + ".");
            }
        }
    }

    private byte[] get(String path) {
        return files.apply(path).orElseThrow(() -> new MalformedException(path + " is missing."));
    }
}
