package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.mandate.Standing;
import cn.gov.zs.housing.applicant.objection.CaseReviewers;
import cn.gov.zs.housing.applicant.objection.Intake;
import cn.gov.zs.housing.applicant.objection.InvestigationTime;
import cn.gov.zs.housing.applicant.objection.Investigations;
import cn.gov.zs.housing.applicant.objection.Objections;
import cn.gov.zs.housing.applicant.objection.Reopening;
import cn.gov.zs.housing.applicant.objection.ReviewReopening;
import cn.gov.zs.housing.applicant.objection.mongo.MongoObjections;
import cn.gov.zs.housing.applicant.review.ObjectionGate;
import cn.gov.zs.housing.applicant.stage.StageTable;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.workdays.StoredCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Which adapter stands behind which door of the objections. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ObjectionWiring {
    @Bean
    MongoObjections objections(AggregateStore store, FieldCipher cipher) {
        return new MongoObjections(store, cipher);
    }

    @Bean
    SealedCollection sealedObjections(MongoObjections objections) {
        return objections.sealedCollection();
    }

    @Bean
    Intake objectionIntake(Applications applications, Objections objections, StoredCalendar calendar) {
        return new Intake(applications, objections, new InvestigationTime(StageTable.shipped()), calendar);
    }

    @Bean
    ObjectionGate objectionGate(Objections objections) {
        return application -> objections.openOf(application).size();
    }

    @Bean
    CaseReviewers caseReviewers(Applications applications, Standing standing) {
        return new HistoryReviewers(applications, standing);
    }

    @Bean
    Reopening reopening(Applications applications) {
        return new ReviewReopening(applications);
    }

    @Bean
    Investigations investigations(Objections objections, CaseReviewers reviewers, Reopening reopening) {
        return new Investigations(objections, reviewers, reopening);
    }
}
