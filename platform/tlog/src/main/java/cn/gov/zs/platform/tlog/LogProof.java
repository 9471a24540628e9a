package cn.gov.zs.platform.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that proves without a network that an entry is in a log (tlog-proof).
 *
 * @param extra what nothing vouches for, such as the entry itself, in base 64; empty when there is none
 * @param index of the entry
 * @param hashes its inclusion proof
 * @param checkpoint the log's signed head
 */
public record LogProof(String extra, long index, List<Hash> hashes, SignedNote checkpoint) {
    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int MOST_HASHES = 63;

    /** Keeps its own copy. */
    public LogProof {
        hashes = List.copyOf(hashes);
    }

    /** One without anything besides. */
    public LogProof(long index, List<Hash> hashes, SignedNote checkpoint) {
        this("", index, hashes, checkpoint);
    }

    /** The same proof, which carries the entry along. */
    public LogProof with(byte[] entry) {
        return new LogProof(Base64Text.encode(entry), index, hashes, checkpoint);
    }

    /** @throws MalformedException when it is no proof */
    public static LogProof parse(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new MalformedException("A proof is followed by an empty line and a checkpoint.");
        }
        var lines = new ArrayList<>(Arrays.asList(text.substring(0, end).split("\n", -1)));
        if (!lines.removeFirst().equals(FIRST)) {
            throw new MalformedException("A proof begins with " + FIRST + ".");
        }
        var extra = "";
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            extra = lines.removeFirst().substring(EXTRA.length());
            Base64Text.decode(extra);
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX) || lines.size() > MOST_HASHES + 1) {
            throw new MalformedException("A proof names its index and has at most 63 hashes.");
        }
        long index = Checkpoint.size(lines.removeFirst().substring(INDEX.length()));
        return new LogProof(
                extra, index, lines.stream().map(Hash::ofBase64).toList(), SignedNote.parse(text.substring(end + 2)));
    }

    /** As it is handed out. */
    public String text() {
        var out = new StringBuilder(FIRST).append('\n');
        if (!extra.isEmpty()) {
            out.append(EXTRA).append(extra).append('\n');
        }
        out.append(INDEX).append(index).append('\n');
        hashes.forEach(hash -> out.append(hash.base64()).append('\n'));
        return out.append('\n').append(checkpoint.note()).toString();
    }

    /** What nothing vouches for; check it as an entry before believing it. */
    public byte[] extraBytes() {
        return Base64Text.decode(extra);
    }

    /** Whether the log with this name and key holds this entry. */
    public boolean proves(byte[] entry, String origin, VerifierKey key) {
        var head = Checkpoint.parse(checkpoint.text());
        return head.origin().equals(origin)
                && checkpoint.signedBy(key)
                && ProofCheck.included(Merkle.leaf(entry), index, head.size(), hashes, head.root());
    }
}
