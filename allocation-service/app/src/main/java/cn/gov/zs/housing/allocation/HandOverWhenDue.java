package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.ceremony.HandOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second for a ceremony whose seed its draw has not taken yet: also after whoever completed it has died. */
@Component
class HandOverWhenDue {

    private static final Logger LOG = LoggerFactory.getLogger(HandOverWhenDue.class);

    private final HandOver handOver;
    private final Moments moments;

    HandOverWhenDue(HandOver handOver, Moments moments) {
        this.handOver = handOver;
        this.moments = moments;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        try {
            handOver.all(moments.now());
        } catch (RuntimeException e) {
            // the next look tries again; the database may be away for a while
            LOG.warn("a ceremony's seed could not be handed over: {}", e.toString());
        }
    }
}
