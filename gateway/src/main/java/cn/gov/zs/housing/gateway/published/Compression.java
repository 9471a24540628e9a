package cn.gov.zs.housing.gateway.published;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compresses what is published, once for all its readers. */
final class Compression {

    private static final Logger log = LoggerFactory.getLogger(Compression.class);

    /** A page of a few kilobytes is worth the slowest way; a list of ten thousand rows must be up in seconds. */
    private static final int LARGE = 256 * 1024;

    /** Of its eleven the last that takes a millisecond for a page and not a tenth of a second (decision 0321). */
    private static final int BROTLI_QUALITY = 5;

    private static final boolean BROTLI = brotli();

    private Compression() {}

    /** Empty when the result would not be smaller. */
    static Optional<byte[]> gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out, 8192) {
            {
                def.setLevel(bytes.length < LARGE ? Deflater.BEST_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail to be written", impossible);
        }
        return smaller(out.toByteArray(), bytes);
    }

    /** Empty when the result would not be smaller, and where no library fits the machine. */
    static Optional<byte[]> brotli(byte[] bytes) {
        if (!BROTLI) {
            return Optional.empty();
        }
        try {
            return smaller(Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_QUALITY)), bytes);
        } catch (IOException failed) {
            log.warn("not compressed with Brotli: {}", failed.toString());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> smaller(byte[] compressed, byte[] bytes) {
        return compressed.length < bytes.length ? Optional.of(compressed) : Optional.empty();
    }

    private static boolean brotli() {
        if (Brotli4jLoader.isAvailable()) {
            return true;
        }
        log.warn(
                "no Brotli on this machine, readers get gzip: {}",
                String.valueOf(Brotli4jLoader.getUnavailabilityCause()));
        return false;
    }
}
