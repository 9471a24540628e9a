package cn.gov.zs.housing.allocation.calendar.kafka;

import cn.gov.zs.housing.disclosure.contract.CalendarAdoptedV1;
import cn.gov.zs.platform.eventing.Subscription;
import cn.gov.zs.platform.workdays.AdoptedNotice;
import cn.gov.zs.platform.workdays.AdoptedNotices;
import cn.gov.zs.platform.workdays.CalendarDay;
import cn.gov.zs.platform.workdays.YearNotice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every service counts by the same calendar: what disclosure-service put in force is kept here, and heard twice or late it is the same. */
@Configuration(proxyBeanMethods = false)
class CalendarSubscription {
    @Bean
    Subscription<CalendarAdoptedV1> calendarAdopted(AdoptedNotices notices) {
        return new Subscription<>(
                CalendarAdoptedV1.TOPIC,
                CalendarAdoptedV1.TYPE,
                CalendarAdoptedV1.class,
                event -> notices.add(notice(event.body())));
    }

    private static AdoptedNotice notice(CalendarAdoptedV1 adopted) {
        var cited = adopted.title() + "（" + adopted.documentNumber() + "）";
        return new AdoptedNotice(
                adopted.revision(),
                new YearNotice(
                        adopted.year(),
                        cited,
                        adopted.days().stream()
                                .map(day -> new CalendarDay(
                                        day.date(),
                                        CalendarDay.Kind.valueOf(day.kind().name()),
                                        cited))
                                .toList()));
    }
}
