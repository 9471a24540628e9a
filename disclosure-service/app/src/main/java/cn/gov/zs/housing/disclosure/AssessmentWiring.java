package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.assessment.CircularOffice;
import cn.gov.zs.housing.disclosure.assessment.Circulars;
import cn.gov.zs.housing.disclosure.assessment.RecordedEvidence;
import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.ObjectionRecord;
import cn.gov.zs.housing.disclosure.opendata.PublicRows;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestFiles;
import cn.gov.zs.housing.disclosure.review.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The assessment and its circulars. */
@Configuration(proxyBeanMethods = false)
class AssessmentWiring {
    @Bean
    RecordedEvidence recordedEvidence(
            Catalogues catalogues,
            Duties duties,
            PublicRows<Notice> notices,
            ObjectionRecord objections,
            RequestFiles requests,
            RequestClock clock,
            Reviews reviews) {
        return new RecordedEvidence(catalogues, duties, notices, objections, requests, clock, reviews);
    }

    @Bean
    CircularOffice circularOffice(Circulars circulars, DocumentDesk desk, PublicDocuments documents) {
        return new CircularOffice(circulars, desk, documents);
    }
}
