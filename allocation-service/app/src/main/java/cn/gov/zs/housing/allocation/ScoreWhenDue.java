package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A sheet may come into force on a day on which no event arrives: so the list is looked at again every second. */
@Component
class ScoreWhenDue {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreWhenDue.class);

    private final ScoreWaiting scoreWaiting;
    private final Moments moments;

    ScoreWhenDue(ScoreWaiting scoreWaiting, Moments moments) {
        this.scoreWaiting = scoreWaiting;
        this.moments = moments;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        try {
            scoreWaiting.on(moments.today());
        } catch (RuntimeException e) {
            // the next look tries again; the database may be away for a while
            LOG.warn("the waiting list could not be scored: {}", e.toString());
        }
    }
}
