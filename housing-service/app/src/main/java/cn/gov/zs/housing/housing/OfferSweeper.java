package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.stock.OfferSweep;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the sweep at start and every five seconds, in every replica. */
@Component
class OfferSweeper {
    private static final Logger LOG = LoggerFactory.getLogger(OfferSweeper.class);

    private final OfferSweep sweep;
    private final Clock clock;

    OfferSweeper(OfferSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    /** A failed round is logged by the scheduler and the next one tries again. */
    @Scheduled(fixedDelay = 5_000)
    void run() {
        var settled = sweep.sweep(clock.instant());
        if (settled > 0) {
            LOG.info("settled {} offers that had been left", settled);
        }
    }
}
