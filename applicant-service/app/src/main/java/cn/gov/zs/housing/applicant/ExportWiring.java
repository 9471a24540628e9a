package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.export.mongo.MongoListExports;
import cn.gov.zs.platform.eventing.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands behind the lists that go out as workbooks. */
@Configuration(proxyBeanMethods = false)
class ExportWiring {
    @Bean
    MongoListExports listExports(AggregateStore store) {
        return new MongoListExports(store);
    }
}
