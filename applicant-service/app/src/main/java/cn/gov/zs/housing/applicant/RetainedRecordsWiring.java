package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.evidence.mongo.MongoDocumentReads;
import cn.gov.zs.housing.applicant.export.mongo.MongoListExports;
import cn.gov.zs.housing.applicant.objection.mongo.MongoObjections;
import cn.gov.zs.housing.applicant.paperforms.mongo.MongoPaperImports;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.stage.mongo.MongoColleagues;
import cn.gov.zs.housing.applicant.stage.mongo.MongoHandoverRuns;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoPaymentLines;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoPaymentListDownloads;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoSubsidyGrants;
import cn.gov.zs.housing.applicant.subsidy.mongo.MongoSubsidyRuns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Records that go each by its own time: of what staff did, of objections, of money paid. */
@Configuration(proxyBeanMethods = false)
class RetainedRecordsWiring {
    @Bean
    Retained retainedObjections(MongoObjections objections) {
        return objections.retained();
    }

    @Bean
    Retained retainedDocumentReads(MongoDocumentReads reads) {
        return reads.retained();
    }

    @Bean
    Retained retainedListExports(MongoListExports exports) {
        return exports.retained();
    }

    @Bean
    Retained retainedPaymentListDownloads(MongoPaymentListDownloads downloads) {
        return downloads.retained();
    }

    @Bean
    Retained retainedSubsidyGrants(MongoSubsidyGrants grants) {
        return grants.retained();
    }

    @Bean
    Retained retainedPaymentLines(MongoPaymentLines lines) {
        return lines.retained();
    }

    @Bean
    Retained retainedSubsidyRuns(MongoSubsidyRuns runs) {
        return runs.retained();
    }

    @Bean
    Retained retainedPaperImports(MongoPaperImports imports) {
        return imports.retained();
    }

    @Bean
    Retained retainedColleagues(MongoColleagues colleagues) {
        return colleagues.retained();
    }

    @Bean
    Retained retainedHandoverRuns(MongoHandoverRuns runs) {
        return runs.retained();
    }
}
