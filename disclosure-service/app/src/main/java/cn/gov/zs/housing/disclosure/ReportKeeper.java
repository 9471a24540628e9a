package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.report.ReportOffice;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the duty to report arise when a year ends, and publishes what was released when the machine stopped. */
@Component
class ReportKeeper {
    private final ReportOffice office;
    private final Clock clock;

    ReportKeeper(ReportOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void keep() {
        office.keep(clock.instant());
    }
}
