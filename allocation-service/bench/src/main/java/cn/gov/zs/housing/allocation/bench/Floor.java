package cn.gov.zs.housing.allocation.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The least a draw costs on this machine now: keys sorted as packed numbers, an HMAC for each household, a Merkle tree over as
 * many leaves, and as many bytes written. By bare loops of the JDK on one thread, with no rule and no check in them.
 *
 * @param sort 64-bit keys
 * @param tickets HMAC-SHA-256
 * @param tree Merkle tree of SHA-256 over leaves of 32 bytes
 * @param write the bytes of the bundle to a file, from memory
 */
public record Floor(Spent sort, Spent tickets, Spent tree, Spent write) {

    private static final int HASH = 32;
    private static final int BLOCK = 1 << 20;

    /** All of it. */
    public Spent all() {
        return sort.plus(tickets).plus(tree).plus(write);
    }

    static Floor of(int households, long bytes, Path file) throws IOException {
        var keys = new SplittableRandom(households).longs(households).toArray();
        var sort = Spent.on(() -> Arrays.sort(keys));
        var tickets = Spent.on(() -> tickets(keys));
        var nodes = new byte[Math.multiplyExact(households, HASH)];
        var tree = Spent.on(() -> tree(nodes, households));
        var write = Spent.on(() -> write(bytes, file));
        Files.delete(file);
        return new Floor(sort, tickets, tree, write);
    }

    private static void tickets(long[] into) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[HASH], "HmacSHA256"));
            for (int i = 0; i < into.length; i++) {
                into[i] ^= mac.doFinal(Integer.toString(i + 1).getBytes(StandardCharsets.US_ASCII))[0];
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Level by level in place; an odd node is carried up. */
    private static void tree(byte[] nodes, int leaves) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < leaves; i++) {
                digest.update((byte) 0);
                digest.update(nodes, i * HASH, HASH);
                digest.digest(nodes, i * HASH, HASH);
            }
            for (int level = leaves; level > 1; level = (level + 1) / 2) {
                for (int i = 0; i < level / 2; i++) {
                    digest.update((byte) 1);
                    digest.update(nodes, 2 * i * HASH, 2 * HASH);
                    digest.digest(nodes, i * HASH, HASH);
                }
                if (level % 2 == 1) {
                    System.arraycopy(nodes, (level - 1) * HASH, nodes, level / 2 * HASH, HASH);
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(long bytes, Path file) throws IOException {
        var block = new byte[BLOCK];
        Arrays.fill(block, (byte) '7');
        try (var out = Files.newOutputStream(file)) {
            for (long left = bytes; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        }
    }
}
