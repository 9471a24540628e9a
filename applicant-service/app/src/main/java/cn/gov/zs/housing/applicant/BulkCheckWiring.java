package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.exchange.BulkChecks;
import cn.gov.zs.housing.applicant.exchange.BulkWalk;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.exchange.http.ExchangeSettings;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes on with bulk checks in the background. */
@Configuration(proxyBeanMethods = false)
class BulkCheckWiring {
    private static final Logger LOG = LoggerFactory.getLogger(BulkCheckWiring.class);

    /** Goes on with bulk checks: those just started, and those another replica left behind. */
    @Bean
    Background bulkCheckWork(
            BulkChecks runs,
            Applications applications,
            CrossChecking checking,
            ExchangeSettings settings,
            Clock clock) {
        var walk = new BulkWalk(
                runs,
                applications,
                checking,
                UUID.randomUUID().toString(),
                clock,
                settings.households(),
                settings.lease(),
                BulkCheckWiring::tell);
        return new Background("bulk-checks", settings.look(), walk::walkAll);
    }

    /** The cause's class only: its message may speak of what is stored. */
    private static void tell(ApplicationId id, Throwable fault) {
        var cause = fault.getCause() == null ? fault : fault.getCause();
        LOG.error(
                "application {} could not be checked: {}", id, cause.getClass().getName());
    }
}
