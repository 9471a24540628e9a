package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.encryption.ReEncryption;
import cn.gov.zs.housing.applicant.encryption.ReEncryptionWalk;
import cn.gov.zs.housing.applicant.encryption.ReEncryptions;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.platform.crypto.FieldCipher;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Re-encrypts in the background when it is asked for, one replica at a time. It calls itself done when nothing has remained for
 * {@link ReEncryptionSettings#settle}: until then a replica that has not learned of the new key may still write under the old one.
 */
final class ReEncryptionWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReEncryptionWorker.class);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final String replica = UUID.randomUUID().toString();
    private final ReEncryptions requests;
    private final FieldCipher cipher;
    private final ReEncryptionSettings settings;
    private final InstantSource clock;
    private final ReEncryptionWalk walk;

    private @Nullable Thread thread;
    private long nextTurn = System.nanoTime();
    /** Since when nothing remains, by the machine's own stop-watch: the demo's clock may jump. */
    private @Nullable Long clearSince;

    ReEncryptionWorker(
            ReEncryptions requests,
            List<SealedCollection> collections,
            FieldCipher cipher,
            ReEncryptionSettings settings,
            InstantSource clock) {
        this.requests = requests;
        this.cipher = cipher;
        this.settings = settings;
        this.clock = clock;
        this.walk = new ReEncryptionWalk(cipher, collections, new Turns());
    }

    private final class Turns implements ReEncryptionWalk.Guard {
        @Override
        public boolean goOn() {
            return mine();
        }

        @Override
        public void waitForTurn() throws InterruptedException {
            var now = System.nanoTime();
            if (nextTurn > now) {
                Thread.sleep(Duration.ofNanos(nextTurn - now));
            }
            nextTurn = Math.max(now, nextTurn) + Duration.ofSeconds(1).toNanos() / settings.documentsPerSecond();
        }
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("re-encryption").start(() -> {
            try {
                work();
            } catch (InterruptedException stopped) {
                LOG.debug("re-encryption stops");
            }
        });
    }

    @Override
    public synchronized void stop() {
        var stopping = thread;
        thread = null;
        if (stopping == null) {
            return;
        }
        stopping.interrupt();
        try {
            stopping.join(TO_END);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void work() throws InterruptedException {
        while (true) {
            try {
                workOnce();
            } catch (RuntimeException fault) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("re-encryption");
                }
                LOG.warn("re-encryption will be tried again: {}", fault.toString());
            }
            Thread.sleep(settings.pause());
        }
    }

    private void workOnce() throws InterruptedException {
        if (!asked() || !mine()) {
            clearSince = null;
            return;
        }
        cipher.learnKeys();
        var walked = walk.walk();
        var remaining = walk.remaining();
        if (walked.rewritten() > 0 || walked.unreadable() > 0) {
            LOG.info(
                    "re-encryption to {}: {} rewritten, {} unreadable, {} remaining",
                    cipher.activeKey(),
                    walked.rewritten(),
                    walked.unreadable(),
                    remaining);
        }
        if (remaining > walked.unreadable() || (remaining > 0 && walked.rewritten() > 0)) {
            clearSince = null;
        } else if (settled()) {
            requests.end(replica, walked.unreadable(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            clearSince = null;
            LOG.info("re-encryption to {} ended, {} unreadable", cipher.activeKey(), walked.unreadable());
        }
    }

    private boolean settled() {
        if (clearSince == null) {
            clearSince = System.nanoTime();
        }
        return System.nanoTime() - clearSince >= settings.settle().toNanos();
    }

    private boolean asked() {
        return requests.find()
                .filter(latest -> latest.status() == ReEncryption.Status.RUNNING)
                .isPresent();
    }

    private boolean mine() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return requests.take(replica, now, now.plus(settings.lease()));
    }
}
