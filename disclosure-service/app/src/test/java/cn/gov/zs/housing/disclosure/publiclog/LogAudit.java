package cn.gov.zs.housing.disclosure.publiclog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.tlog.Checkpoint;
import cn.gov.zs.platform.tlog.EntryBundle;
import cn.gov.zs.platform.tlog.Hash;
import cn.gov.zs.platform.tlog.Merkle;
import cn.gov.zs.platform.tlog.ProofCheck;
import cn.gov.zs.platform.tlog.Proofs;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.Tile;
import cn.gov.zs.platform.tlog.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a log as an outsider does, by nothing but its files and its key, and checks everything. */
public final class LogAudit {
    private final VerifierKey key;
    private final Function<String, Optional<byte[]>> files;

    /** @param files by path, such as {@code tile/0/000} */
    public LogAudit(VerifierKey key, Function<String, Optional<byte[]>> files) {
        this.key = key;
        this.files = files;
    }

    static LogAudit of(PublicLog log) {
        return new LogAudit(
                LogKeys.LOG.verifier(),
                path -> path.equals("checkpoint")
                        ? log.checkpoint().map(note -> note.note().getBytes(StandardCharsets.UTF_8))
                        : Tile.find(path).flatMap(log::find));
    }

    /** The signed head. */
    public Checkpoint checkpoint() {
        var note = SignedNote.parse(new String(get("checkpoint"), StandardCharsets.UTF_8));
        assertThat(note.signedBy(key)).isTrue();
        var checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.origin()).isEqualTo(key.name());
        return checkpoint;
    }

    /** Every entry of the log, after its whole tree was computed again and compared tile by tile. */
    public List<String> entries() {
        var checkpoint = checkpoint();
        var leaves = new ArrayList<Hash>();
        var entries = new ArrayList<String>();
        for (long from = 0; from < checkpoint.size(); from += Tile.FULL) {
            int width = (int) Math.min(Tile.FULL, checkpoint.size() - from);
            var bundle = EntryBundle.read(get(new Tile(Tile.ENTRIES, from / Tile.FULL, width).path()));
            assertThat(bundle).hasSize(width);
            for (var entry : bundle) {
                leaves.add(Merkle.leaf(entry));
                entries.add(new String(entry, StandardCharsets.UTF_8));
            }
        }
        assertThat(Proofs.root(leaves.size(), (height, index) -> over(leaves, height, index)))
                .isEqualTo(checkpoint.root());
        for (var tile : Tile.grown(0, checkpoint.size())) {
            var bytes = get(tile.path());
            assertThat(bytes).hasSize(tile.width() * Hash.SIZE);
            for (int i = 0; i < tile.width(); i++) {
                assertThat(java.util.Arrays.copyOfRange(bytes, i * Hash.SIZE, (i + 1) * Hash.SIZE))
                        .isEqualTo(over(leaves, tile.level() * Tile.HEIGHT, tile.index() * Tile.FULL + i)
                                .bytes());
            }
        }
        assertThat(entries).doesNotHaveDuplicates();
        assertThat(entries.stream().map(entry -> entry.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1")))
                .doesNotHaveDuplicates();
        return entries;
    }

    /** That the log as it is now begins with the log as it was then. */
    public void continues(Checkpoint then) {
        var now = checkpoint();
        var leaves = entries().stream()
                .map(entry -> Merkle.leaf(entry.getBytes(StandardCharsets.UTF_8)))
                .toList();
        var proof = Proofs.consistency(then.size(), now.size(), (height, index) -> over(leaves, height, index));
        assertThat(ProofCheck.consistent(then.size(), then.root(), now.size(), now.root(), proof))
                .isTrue();
    }

    private static Hash over(List<Hash> leaves, int height, long index) {
        return height == 0
                ? leaves.get((int) index)
                : Merkle.node(over(leaves, height - 1, 2 * index), over(leaves, height - 1, 2 * index + 1));
    }

    private byte[] get(String path) {
        return files.apply(path).orElseThrow(() -> new AssertionError(path + " is missing"));
    }
}
