package cn.gov.zs.platform.crypto.config;

import cn.gov.zs.platform.crypto.BadKeysException;
import cn.gov.zs.platform.crypto.KeyFile;
import cn.gov.zs.platform.crypto.KeyRing;
import cn.gov.zs.platform.crypto.KeyRings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys in a file that may be replaced while the service runs. A replacement that cannot be read leaves the keys as they were: a
 * typing error must not stop the service.
 */
final class FileKeyRings implements KeyRings {
    private static final Logger LOG = LoggerFactory.getLogger(FileKeyRings.class);

    private final Path file;
    private final long recheckNanos;
    private volatile KeyRing ring;
    private volatile long readAt;

    /** @throws BadKeysException if the file is missing or wrong */
    FileKeyRings(Path file, Duration recheck) {
        this.file = file;
        this.recheckNanos = recheck.toNanos();
        this.ring = read(file);
        this.readAt = System.nanoTime();
        LOG.info("{}: {}", file, ring);
    }

    @Override
    public KeyRing current() {
        return System.nanoTime() - readAt < recheckNanos ? ring : reread();
    }

    @Override
    public synchronized KeyRing reread() {
        try {
            var found = read(file);
            if (!found.equals(ring)) {
                refuseAnotherIndexKey(found);
                LOG.info("{}: {}", file, found);
                ring = found;
            }
        } catch (BadKeysException wrong) {
            LOG.error("keys stay as they were ({}): {}", ring, wrong.getMessage());
        }
        readAt = System.nanoTime();
        return ring;
    }

    /** Entries under two index keys cannot be compared: equal persons would no longer be found. */
    private void refuseAnotherIndexKey(KeyRing found) {
        if (!found.indexKey().equals(ring.indexKey())) {
            throw new BadKeysException(file + " has another index-key; it does not rotate");
        }
    }

    private static KeyRing read(Path file) {
        try {
            return KeyFile.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new BadKeysException(
                    "PLATFORM_CRYPTO_KEY_FILE (property platform.crypto.key-file) names " + file
                            + ", which cannot be read",
                    unreadable);
        } catch (BadKeysException wrong) {
            throw new BadKeysException(file + ": " + wrong.getMessage());
        }
    }
}
