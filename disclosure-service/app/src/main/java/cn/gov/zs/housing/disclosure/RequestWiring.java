package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.housing.disclosure.request.EnclosureDesk;
import cn.gov.zs.housing.disclosure.request.Enclosures;
import cn.gov.zs.housing.disclosure.request.PublishedMatches;
import cn.gov.zs.housing.disclosure.request.PublishedProofs;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.search.SearchDesk;
import cn.gov.zs.platform.workdays.StoredCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Disclosure on request. */
@Configuration(proxyBeanMethods = false)
class RequestWiring {
    @Bean
    RequestClock requestClock(StoredCalendar calendar) {
        return new RequestClock(calendar);
    }

    @Bean
    RequestOffice requestOffice(Requests requests, RequestClock clock) {
        return new RequestOffice(requests, clock);
    }

    @Bean
    EnclosureDesk enclosureDesk(Enclosures enclosures) {
        return new EnclosureDesk(enclosures);
    }

    @Bean
    PublishedMatches publishedMatches(SearchDesk search, PublicLog log, Library library) {
        return new PublishedMatches(search, new PublishedProofs(log, library));
    }
}
