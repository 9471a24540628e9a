package cn.gov.zs.housing.allocation.rules.proof;

import java.security.MessageDigest;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;

/**
 * Takes a content block by block and computes its digests. SM3 costs most, so it runs beside whoever makes the blocks: a
 * block that was handed over may be changed only after the next one was handed over too. Two blocks in turn are enough.
 */
public final class Digester {

    /** Less than this is not worth a second thread. */
    private static final int WORTH_SHARING = 1 << 16;

    private final MessageDigest sha256 = Hashes.sha256();
    private final CRC32 crc = new CRC32();
    private final Sm3 sm3 = new Sm3();
    private CompletableFuture<?> behind = CompletableFuture.completedFuture(null);
    private long size;

    /** Takes the first {@code length} bytes of a block. */
    public void take(byte[] block, int length) {
        behind.join();
        if (length >= WORTH_SHARING) {
            behind = CompletableFuture.runAsync(() -> sm3.update(block, 0, length));
        } else {
            sm3.update(block, 0, length);
        }
        sha256.update(block, 0, length);
        crc.update(block, 0, length);
        size += length;
    }

    /** What was taken; nothing may be taken afterwards. */
    public Taken finish() {
        behind.join();
        return new Taken(
                size, (int) crc.getValue(), new Digests(Hashes.hex(sha256.digest()), Hashes.hex(sm3.digest())));
    }

    /**
     * A content as its file's header and the manifest describe it.
     *
     * @param size in bytes
     * @param crc CRC-32, for the zip
     * @param digests SHA-256 and SM3
     */
    public record Taken(long size, int crc, Digests digests) {}
}
