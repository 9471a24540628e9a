package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.objection.Objections;
import cn.gov.zs.housing.disclosure.request.Enclosures;
import cn.gov.zs.housing.disclosure.request.Letters;
import cn.gov.zs.housing.disclosure.request.ReleasedCopies;
import cn.gov.zs.housing.disclosure.request.RequestFolder;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.retention.ObjectionRemoval;
import cn.gov.zs.housing.disclosure.retention.Removals;
import cn.gov.zs.housing.disclosure.retention.RequestRemoval;
import cn.gov.zs.housing.disclosure.retention.RetentionTerms;
import cn.gov.zs.housing.disclosure.review.Reviews;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is removed after its time. */
@Configuration(proxyBeanMethods = false)
class RetentionWiring {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionWiring.class);
    private static final int AT_ONCE = 100;

    @Bean
    ObjectionRemoval objectionRemoval(Objections objections, Removals removals, Clock clock) {
        return new ObjectionRemoval(
                objections,
                removals,
                RetentionTerms.shipped(RetentionTerms.Datum.OBJECTION),
                clock,
                AT_ONCE,
                (number, fault) -> LOG.error(
                        "Objection {} could not be removed: {}",
                        number,
                        fault.getClass().getName()));
    }

    @Bean
    RequestFolder requestFolder(Requests requests, Enclosures enclosures, ReleasedCopies copies, Letters letters) {
        return new RequestFolder(requests, enclosures, copies, letters);
    }

    @Bean
    RequestRemoval requestRemoval(RequestFolder folder, Reviews reviews, Clock clock) {
        return new RequestRemoval(
                folder,
                reviews::isPending,
                RetentionTerms.shipped(RetentionTerms.Datum.REQUEST),
                clock,
                AT_ONCE,
                (number, fault) -> LOG.error(
                        "Data of request {} could not be removed: {}",
                        number,
                        fault.getClass().getName()));
    }
}
