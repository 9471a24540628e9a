package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.request.RequestOffice;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends requests that were not corrected or paid in time. {@link ObjectionKeeper} moves what is stored of them to the active key. */
@Component
class RequestKeeper {
    private final RequestOffice office;
    private final Clock clock;

    RequestKeeper(RequestOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void abandon() {
        office.abandonUnanswered(clock.instant());
    }
}
