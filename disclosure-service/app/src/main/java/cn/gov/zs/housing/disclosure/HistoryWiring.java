package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.history.AsOf;
import cn.gov.zs.housing.disclosure.history.BatchSteps;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.ObjectionRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal as of a past day, and batches by their steps. */
@Configuration(proxyBeanMethods = false)
class HistoryWiring {
    @Bean
    AsOf asOf(Notices notices, PublicDocuments documents) {
        return new AsOf(notices, documents);
    }

    @Bean
    BatchSteps batchSteps(
            PublicDocuments documents,
            Notices notices,
            ObjectionRecord objections,
            Duties duties,
            Catalogues catalogues) {
        return new BatchSteps(documents, notices, objections, duties, catalogues);
    }
}
