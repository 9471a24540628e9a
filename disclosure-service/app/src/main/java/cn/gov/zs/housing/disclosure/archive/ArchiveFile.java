package cn.gov.zs.housing.disclosure.archive;

import cn.gov.zs.housing.disclosure.canonical.Sha256;
import java.time.Instant;

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
        return new ArchiveFile(itemId, format, content, Sha256.hex(content), at);
    }
}
