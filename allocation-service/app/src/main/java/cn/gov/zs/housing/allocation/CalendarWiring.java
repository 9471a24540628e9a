package cn.gov.zs.housing.allocation;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.workdays.StoredCalendar;
import cn.gov.zs.platform.workdays.store.MongoAdoptedNotices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of working days, the same in every service. */
@Configuration(proxyBeanMethods = false)
class CalendarWiring {
    @Bean
    MongoAdoptedNotices adoptedNotices(AggregateStore store) {
        return new MongoAdoptedNotices(store);
    }

    @Bean
    StoredCalendar workCalendar(MongoAdoptedNotices notices) {
        return notices.calendar();
    }
}
