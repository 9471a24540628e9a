package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.SealedRequests;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.UndecipherableException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends requests that were not corrected in time, and moves what is stored to the active key, as {@link ObjectionKeeper} does. */
@Component
class RequestKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(RequestKeeper.class);
    private static final int AT_ONCE = 50;

    private final RequestOffice office;
    private final SealedRequests sealed;
    private final FieldCipher cipher;
    private final Clock clock;

    RequestKeeper(RequestOffice office, SealedRequests sealed, FieldCipher cipher, Clock clock) {
        this.office = office;
        this.sealed = sealed;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void abandon() {
        office.abandonUnanswered(clock.instant());
    }

    @Scheduled(fixedDelay = 5_000)
    void reEncrypt() {
        var last = "";
        List<String> ids;
        do {
            ids = sealed.idsNotUnder(cipher.activeKey(), last, AT_ONCE);
            for (var id : ids) {
                reEncrypt(id);
                last = id;
            }
        } while (ids.size() == AT_ONCE);
    }

    private void reEncrypt(String id) {
        try {
            sealed.rewrite(id);
        } catch (UndecipherableException undecipherable) {
            LOG.error("Request {} stays under its key: {}", id, undecipherable.getMessage());
        }
    }
}
