package cn.gov.zs.housing.disclosure.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One archive file. It is made once and never changed.
 *
 * @param itemId the notice or document
 * @param digest SHA-256 of the content, in hexadecimal
 * @param at when it was made
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files but by their digests
public record ArchiveFile(String itemId, ArchiveFormat format, byte[] content, String digest, Instant at) {

    /** A file that was just made. */
    public static ArchiveFile of(String itemId, ArchiveFormat format, byte[] content, Instant at) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ArchiveFile(itemId, format, content, HexFormat.of().formatHex(digest), at);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
