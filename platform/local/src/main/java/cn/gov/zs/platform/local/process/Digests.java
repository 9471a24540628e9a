package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Short names for contents, to recognise what was prepared before. Not for guarding against an attacker. */
public final class Digests {

    private static final int BYTES = 8;

    private Digests() {}

    /**
     * Names the content of a zip or jar by its entries' names and checksums, which stand in its directory: reading
     * hundreds of megabytes at each start would take longer than starting. Times of packaging do not count.
     *
     * @param more whatever else the prepared thing depends on
     * @return 16 hexadecimal digits
     */
    public static String ofZip(Path zip, Collection<String> more) throws IOException {
        MessageDigest digest = sha256();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(16)
                        .putLong(entry.getCrc())
                        .putLong(entry.getSize())
                        .flip());
            }
        }
        for (String word : more) {
            digest.update((byte) 0);
            digest.update(word.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
