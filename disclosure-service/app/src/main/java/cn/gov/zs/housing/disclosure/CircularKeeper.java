package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.assessment.CircularOffice;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes circulars that were released when the machine stopped: of this year and of the one before. */
@Component
class CircularKeeper {
    private final CircularOffice office;
    private final Clock clock;

    CircularKeeper(CircularOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30_000)
    void keep() {
        int year = OfficeDay.of(clock.instant()).getYear();
        office.keep(year - 1);
        office.keep(year);
    }
}
