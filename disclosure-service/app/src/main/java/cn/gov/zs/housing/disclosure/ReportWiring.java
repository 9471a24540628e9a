package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.report.AnnualReports;
import cn.gov.zs.housing.disclosure.report.RecordedYear;
import cn.gov.zs.housing.disclosure.report.ReportOffice;
import cn.gov.zs.housing.disclosure.report.YearBook;
import cn.gov.zs.housing.disclosure.request.RequestFiles;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.review.ReviewOffice;
import cn.gov.zs.housing.disclosure.review.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The yearly report and what it counts. */
@Configuration(proxyBeanMethods = false)
class ReportWiring {
    @Bean
    ReviewOffice reviewOffice(Reviews reviews, Requests requests) {
        return new ReviewOffice(reviews, requests);
    }

    @Bean
    YearBook yearBook(RequestFiles requests, Reviews reviews, Library library, Duties duties) {
        return new RecordedYear(requests, reviews, library, duties);
    }

    @Bean
    ReportOffice reportOffice(
            AnnualReports reports, YearBook book, DocumentDesk desk, PublicDocuments documents, DutyBook duties) {
        return new ReportOffice(reports, book, desk, documents, duties);
    }
}
