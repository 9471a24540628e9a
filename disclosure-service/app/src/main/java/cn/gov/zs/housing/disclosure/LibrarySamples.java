package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.library.SampleLibrary;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts the samples in once a replica is up, where the setting says so; the demo's does. */
@Component
@ConditionalOnBooleanProperty("library.samples")
class LibrarySamples {
    private static final Logger LOG = LoggerFactory.getLogger(LibrarySamples.class);

    private final SampleLibrary samples;
    private final Clock clock;
    private boolean done;

    LibrarySamples(SampleLibrary samples, Clock clock) {
        this.samples = samples;
        this.clock = clock;
    }

    /** Tried again until the database answers. */
    @Scheduled(fixedDelay = 2_000)
    void publish() {
        if (done) {
            return;
        }
        var now = clock.instant();
        LOG.info("Samples published: {}", samples.publish(OfficeDay.of(now), now));
        done = true;
    }
}
