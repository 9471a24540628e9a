package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.encryption.SealedDocuments;
import cn.gov.zs.housing.disclosure.objection.Filing;
import cn.gov.zs.housing.disclosure.objection.Objections;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.UndecipherableException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mends what crashes left of objections, and moves what is stored to the active key. Every replica does both: each write is guarded by
 * its version, and a replica that has not learned of a new key cannot read what is under it, so none moves anything back
 * (decision 0123).
 */
@Component
class ObjectionKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ObjectionKeeper.class);
    private static final int AT_ONCE = 50;
    /** Longer than any request takes. */
    private static final Duration CERTAINLY_CRASHED = Duration.ofMinutes(10);

    private final Objections objections;
    private final List<SealedDocuments> sealed;
    private final Filing filing;
    private final FieldCipher cipher;
    private final Clock clock;

    ObjectionKeeper(
            Objections objections, List<SealedDocuments> sealed, Filing filing, FieldCipher cipher, Clock clock) {
        this.objections = objections;
        this.sealed = List.copyOf(sealed);
        this.filing = filing;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 10_000)
    void mend() {
        var before = clock.instant().minus(CERTAINLY_CRASHED);
        objections.listUnregistered(before, AT_ONCE).forEach(number -> {
            LOG.info("Objection {} was left between writing and registering", number);
            filing.mend(number);
        });
    }

    @Scheduled(fixedDelay = 5_000)
    void reEncrypt() {
        sealed.forEach(this::reEncrypt);
    }

    private void reEncrypt(SealedDocuments documents) {
        var last = "";
        List<String> ids;
        do {
            ids = documents.idsNotUnder(cipher.activeKey(), last, AT_ONCE);
            for (var id : ids) {
                reEncrypt(documents, id);
                last = id;
            }
        } while (ids.size() == AT_ONCE);
    }

    private static void reEncrypt(SealedDocuments documents, String id) {
        try {
            documents.rewrite(id);
        } catch (UndecipherableException undecipherable) {
            LOG.error("{} stays under its key: {}", id, undecipherable.getMessage());
        }
    }
}
