package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.DrawnOffers;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.catalogue.DutyClock;
import cn.gov.zs.housing.disclosure.catalogue.DutyOffice;
import cn.gov.zs.housing.disclosure.catalogue.PublishedItems;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.platform.workdays.StoredCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The disclosure catalogue and its duties. */
@Configuration(proxyBeanMethods = false)
class CatalogueWiring {
    @Bean
    Catalogues catalogues() {
        return Catalogues.shipped();
    }

    @Bean
    DutyClock dutyClock(Catalogues catalogues, StoredCalendar calendar) {
        return new DutyClock(catalogues, calendar);
    }

    @Bean
    PublishedItems publishedItems(Notices notices, PublicDocuments documents) {
        return new PublishedItems(notices, documents);
    }

    @Bean
    DutyBook dutyBook(Duties duties, PublishedItems published, DutyClock clock) {
        return new DutyBook(duties, published, clock);
    }

    @Bean
    DutyOffice dutyOffice(Duties duties, PublishedItems published, DutyClock clock) {
        return new DutyOffice(duties, published, clock);
    }

    @Bean
    DrawnOffers drawnOffers(Duties duties, DutyBook book, PublishedItems published, Catalogues catalogues) {
        return new DrawnOffers(duties, book, published, catalogues);
    }
}
