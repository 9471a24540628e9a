package cn.gov.zs.housing.disclosure.catalogue.kafka;

import cn.gov.zs.housing.disclosure.catalogue.DrawnOffers;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.DocumentPublishedV1;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service's own publications, heard as everybody hears them: the packages that publish need not know of duties. */
@Configuration(proxyBeanMethods = false)
class PublishedDuties {
    @Bean
    Subscription<NoticePublishedV1> noticeFulfils(DutyBook book) {
        return new Subscription<>(
                NoticePublishedV1.TOPIC,
                NoticePublishedV1.TYPE,
                NoticePublishedV1.class,
                event -> book.publishedHere(
                        Trigger.of(event.body().kind()), event.body().reference()));
    }

    @Bean
    Subscription<DocumentPublishedV1> documentFulfils(DutyBook book, DrawnOffers offers) {
        return new Subscription<>(
                DocumentPublishedV1.TOPIC, DocumentPublishedV1.TYPE, DocumentPublishedV1.class, event -> {
                    var document = event.body();
                    if (document.kind() == DocumentKind.OFFICE_NOTICE) {
                        return; // its duty is put on record by whoever publishes it: which item it is, the kind does
                        // not say
                    }
                    TextKind.of(document.kind())
                            .ifPresentOrElse(
                                    text -> book.textPublished(text.item(), document.reference()),
                                    () -> Trigger.of(document.kind())
                                            .ifPresent(trigger -> book.publishedHere(trigger, document.reference())));
                    if (document.kind() == DocumentKind.BATCH_PLAN) {
                        offers.planPublished(document.reference());
                    }
                });
    }
}
