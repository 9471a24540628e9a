package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.photo.Photos;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes at start and every hour what crashes left of photographs. Two replicas may do so at once. */
@Component
class PhotoSweeper {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoSweeper.class);
    /** Longer than any upload takes. */
    private static final Duration LEFT_OVER_AFTER = Duration.ofHours(1);

    private final Photos photos;
    private final Clock clock;

    PhotoSweeper(Photos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000)
    void run() {
        var swept = photos.sweep(clock.instant().minus(LEFT_OVER_AFTER));
        if (swept > 0) {
            LOG.info("left-overs of {} photographs removed", swept);
        }
    }
}
