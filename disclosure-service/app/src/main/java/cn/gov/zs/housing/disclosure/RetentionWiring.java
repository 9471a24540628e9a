package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.objection.Objections;
import cn.gov.zs.housing.disclosure.retention.ObjectionRemoval;
import cn.gov.zs.housing.disclosure.retention.ObjectionTerms;
import cn.gov.zs.housing.disclosure.retention.Removals;
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
    ObjectionTerms objectionTerms() {
        return ObjectionTerms.shipped();
    }

    @Bean
    ObjectionRemoval objectionRemoval(Objections objections, Removals removals, ObjectionTerms terms, Clock clock) {
        return new ObjectionRemoval(
                objections,
                removals,
                terms,
                clock,
                AT_ONCE,
                (number, fault) -> LOG.error(
                        "Objection {} could not be removed: {}",
                        number,
                        fault.getClass().getName()));
    }
}
