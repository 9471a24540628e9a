package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.calendar.CalendarOffice;
import cn.gov.zs.housing.disclosure.calendar.CalendarVersions;
import cn.gov.zs.housing.disclosure.calendar.NoticeReader;
import cn.gov.zs.housing.disclosure.calendar.OpenDeadlines;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.DutyClock;
import cn.gov.zs.housing.disclosure.catalogue.DutyRecount;
import cn.gov.zs.housing.disclosure.catalogue.OpenDuties;
import cn.gov.zs.housing.disclosure.catalogue.Recounts;
import cn.gov.zs.platform.workdays.StoredCalendar;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of working days, and what follows when it changes. */
@Configuration(proxyBeanMethods = false)
class CalendarWiring {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarWiring.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** Adopted versions are read where they are kept: here nothing waits for the event. */
    @Bean
    StoredCalendar storedCalendar(CalendarVersions versions) {
        return new StoredCalendar(TymeCalendar.shipped(), versions::adopted, PAUSE);
    }

    @Bean
    CalendarOffice calendarOffice(CalendarVersions versions, StoredCalendar calendar) {
        return new CalendarOffice(versions, new NoticeReader(TymeCalendar.statute()), calendar::refresh);
    }

    @Bean
    OpenDeadlines openDeadlines(Duties duties, DutyClock clock, Recounts recounts) {
        return new OpenDuties(duties, clock, recounts);
    }

    @Bean
    DutyRecount dutyRecount(Duties duties, DutyClock dutyClock, Recounts recounts, Clock clock) {
        return new DutyRecount(duties, dutyClock, recounts, UUID.randomUUID().toString(), clock, LEASE);
    }

    /** Due dates are counted again whenever another calendar is in force; a million of them take their time. */
    @Bean
    RoundsThread dutyRecountRounds(DutyRecount recount) {
        return new RoundsThread("due-recount", PAUSE, () -> {
            if (recount.walk()) {
                LOG.info("open due dates were counted again by the calendar in force");
            }
        });
    }
}
