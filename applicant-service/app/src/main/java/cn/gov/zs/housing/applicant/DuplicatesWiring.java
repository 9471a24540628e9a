package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.duplicates.Duplicates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where duplicates are looked for. */
@Configuration(proxyBeanMethods = false)
class DuplicatesWiring {
    @Bean
    Duplicates duplicates(Applications applications) {
        return new Duplicates(applications);
    }
}
