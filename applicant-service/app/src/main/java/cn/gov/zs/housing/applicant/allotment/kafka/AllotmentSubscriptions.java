package cn.gov.zs.housing.applicant.allotment.kafka;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.allotment.DrawnHome;
import cn.gov.zs.housing.applicant.allotment.ResultNotice;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where drawn homes are, and on which notice a result stands. */
@Configuration(proxyBeanMethods = false)
class AllotmentSubscriptions {
    @Bean
    Subscription<HomesOfferedV1> homesOffered(Allotments allotments) {
        return new Subscription<>(
                HomesOfferedV1.TOPIC, HomesOfferedV1.TYPE, HomesOfferedV1.class, event -> offered(allotments, event));
    }

    @Bean
    Subscription<NoticePublishedV1> resultPublished(Allotments allotments) {
        return new Subscription<>(
                NoticePublishedV1.TOPIC,
                NoticePublishedV1.TYPE,
                NoticePublishedV1.class,
                event -> published(allotments, event));
    }

    private static void offered(Allotments allotments, Envelope<HomesOfferedV1> event) {
        for (var home : event.body().homes()) {
            allotments.offered(
                    event, new DrawnHome(home.homeId(), home.estate(), home.building(), home.number(), home.address()));
        }
    }

    private static void published(Allotments allotments, Envelope<NoticePublishedV1> event) {
        var notice = event.body();
        if (notice.kind() == NoticeKind.RESULT) {
            allotments.resultOnNotice(
                    event,
                    new ResultNotice(
                            notice.reference(),
                            notice.noticeId(),
                            notice.publishedOn(),
                            notice.lastDay(),
                            notice.path()));
        }
    }
}
