package cn.gov.zs.housing.allocation.rules.freeze;

import cn.gov.zs.housing.allocation.rules.proof.Digester;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import cn.gov.zs.housing.allocation.rules.proof.MerkleTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;

/** Writes {@code entrants.jsonl} byte by byte and computes its digests and leaves on the way. */
final class EntrantsFile {

    private static final int BLOCK = 1 << 20;
    private static final byte LEAF = 0;
    private static final byte[] FACTS = ascii("{\"facts\":[");
    private static final byte[] NUMBER = ascii("],\"number\":");
    private static final byte[] QUEUE = ascii(",\"queue\":");
    private static final byte[] SCORE = ascii(",\"score\":\"");
    private static final byte[] TAG = ascii("\",\"tag\":\"");
    private static final byte[] END = ascii("\"}\n");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] HEX = ascii("0123456789abcdef");

    private final RankedEntrants ranked;
    private final OutputStream out;
    private final Digester digester = new Digester();
    private final MessageDigest leaf = Hashes.sha256();
    private final byte[] leaves;
    /** Two in turn: SM3 still reads the one while the other is filled. */
    private final byte[][] blocks = new byte[2][BLOCK];

    private final Fact.Kind[][] kinds;
    private byte[] block = blocks[0];
    private int at;

    private EntrantsFile(RankedEntrants ranked, OutputStream out) {
        this.ranked = ranked;
        this.out = out;
        kinds = ranked.entrants().queues().stream()
                .map(queue -> ranked.entrants().kindsOf(queue))
                .toArray(Fact.Kind[][]::new);
        leaves = new byte[Math.multiplyExact(ranked.size(), Hashes.BYTES)];
    }

    /**
     * What was written.
     *
     * @param taken size and digests
     * @param tree over the lines without their ends
     */
    record Written(Digester.Taken taken, MerkleTree tree) {}

    static Written write(RankedEntrants ranked, OutputStream out) throws IOException {
        return new EntrantsFile(ranked, out).write();
    }

    private Written write() throws IOException {
        int longest = longestLine();
        for (int number = 1; number <= ranked.size(); number++) {
            if (at + longest > block.length) {
                flush();
            }
            int begin = at;
            line(number);
            leaf(begin, at - 1, number);
        }
        flush();
        return new Written(digester.finish(), MerkleTree.ofHashes(leaves));
    }

    private void line(int number) {
        var entrants = ranked.entrants();
        int row = ranked.row(number);
        int queue = entrants.queueOf(row);
        put(FACTS);
        var kinds = this.kinds[queue];
        if (kinds.length == 0) {
            throw new IllegalStateException("nobody said of what kind the facts of queue " + queue + " are");
        }
        for (int i = 0; i < kinds.length; i++) {
            if (i > 0) {
                block[at++] = ',';
            }
            long value = entrants.fact(row, i);
            switch (kinds[i]) {
                case NUMBER -> number(value);
                case BOOLEAN -> put(value == 1 ? TRUE : FALSE);
                case STRING -> put(entrants.quotedWord(value));
            }
        }
        put(NUMBER);
        at = Millionths.digits(number, block, at);
        put(QUEUE);
        at = Millionths.digits(queue, block, at);
        put(SCORE);
        at = Millionths.write(entrants.score(row), block, at);
        put(TAG);
        hex(entrants.tags().array(), row * Tags.BYTES);
        put(END);
    }

    /** A whole number stands as a number, another as text: JSON readers keep only whole numbers exactly. */
    private void number(long millionths) {
        boolean whole = Millionths.whole(millionths);
        if (!whole) {
            block[at++] = '"';
        }
        at = Millionths.write(millionths, block, at);
        if (!whole) {
            block[at++] = '"';
        }
    }

    private void leaf(int from, int to, int number) {
        try {
            leaf.update(LEAF);
            leaf.update(block, from, to - from);
            leaf.digest(leaves, (number - 1) * Hashes.BYTES, Hashes.BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes hold a SHA-256", e);
        }
    }

    private void flush() throws IOException {
        digester.take(block, at);
        out.write(block, 0, at);
        block = block == blocks[0] ? blocks[1] : blocks[0];
        at = 0;
    }

    private int longestLine() {
        int longestWord = ranked.entrants().longestWord();
        int facts = ranked.entrants().queues().stream()
                .mapToInt(queue -> queue.category().facts().size())
                .max()
                .orElse(0);
        int longest = 256 + facts * (Math.max(24, longestWord) + 1);
        Ids.require(longest <= Lines.LONGEST / 2, "a line would be too long");
        return longest;
    }

    private void hex(byte[] from, int begin) {
        for (int i = begin; i < begin + Tags.BYTES; i++) {
            block[at++] = HEX[from[i] >> 4 & 15];
            block[at++] = HEX[from[i] & 15];
        }
    }

    private void put(byte[] text) {
        System.arraycopy(text, 0, block, at, text.length);
        at += text.length;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
