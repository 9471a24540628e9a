package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.allotment.mongo.MongoAllotments;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.mongo.MongoApplications;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.platform.eventing.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which adapter stands behind which door. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    Applications applications(AggregateStore store) {
        return new MongoApplications(store);
    }

    @Bean
    Allotments allotments(AggregateStore store) {
        return new MongoAllotments(store);
    }

    @Bean
    Reviews reviews(Applications applications) {
        return new Reviews(applications);
    }
}
