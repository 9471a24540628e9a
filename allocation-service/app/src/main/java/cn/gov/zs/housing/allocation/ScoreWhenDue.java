package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.ledger.KeepLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A sheet or a chain may come into force, and a household has waited another month, on a day on which no event arrives: so the list
 * is looked at again every second. What moved is then taken over into the ledger.
 */
@Component
class ScoreWhenDue {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreWhenDue.class);

    private final ScoreWaiting scoreWaiting;
    private final KeepLedger keepLedger;
    private final Moments moments;

    ScoreWhenDue(ScoreWaiting scoreWaiting, KeepLedger keepLedger, Moments moments) {
        this.scoreWaiting = scoreWaiting;
        this.keepLedger = keepLedger;
        this.moments = moments;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        attempt("scored", () -> scoreWaiting.on(moments.today()));
        attempt("entered in the ledger", () -> keepLedger.on(moments.today()));
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // the next look tries again; the database may be away for a while
            LOG.warn("the waiting list could not be {}: {}", what, e.toString());
        }
    }
}
