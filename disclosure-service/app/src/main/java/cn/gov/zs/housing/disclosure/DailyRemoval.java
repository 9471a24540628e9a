package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.retention.ObjectionRemoval;
import cn.gov.zs.housing.disclosure.retention.RequestRemoval;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the removals once a day of the platform's clock, in each replica. */
@Component
class DailyRemoval {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRemoval.class);

    private final ObjectionRemoval removal;
    private final RequestRemoval requests;
    private final Clock clock;
    private LocalDate done = LocalDate.MIN;

    DailyRemoval(ObjectionRemoval removal, RequestRemoval requests, Clock clock) {
        this.removal = removal;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void removeWhatIsOver() {
        var today = OfficeDay.of(clock.instant());
        if (!today.isAfter(done)) {
            return;
        }
        int removed = removal.run();
        int forgotten = requests.run();
        done = today;
        if (removed > 0) {
            LOG.info("retention: {} objections removed", removed);
        }
        if (forgotten > 0) {
            LOG.info("retention: data of {} requests removed", forgotten);
        }
    }
}
