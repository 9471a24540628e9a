package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.CaseFollower;
import cn.gov.zs.housing.applicant.change.mongo.MongoReportedChanges;
import cn.gov.zs.housing.applicant.evidence.Documents;
import cn.gov.zs.housing.applicant.exchange.mongo.MongoCrossChecks;
import cn.gov.zs.housing.applicant.mandate.mongo.MongoCaseAccesses;
import cn.gov.zs.housing.applicant.objection.mongo.MongoObjections;
import cn.gov.zs.housing.applicant.rereview.mongo.MongoReReviews;
import cn.gov.zs.housing.applicant.retention.CasePart;
import cn.gov.zs.housing.applicant.retention.CatchUpWalk;
import cn.gov.zs.housing.applicant.retention.ClosedCaseKeeper;
import cn.gov.zs.housing.applicant.retention.ClosedCases;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.RetainedClosedCase;
import cn.gov.zs.housing.applicant.retention.mongo.MongoClosedCases;
import cn.gov.zs.housing.applicant.stage.mongo.MongoCaseClocks;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes of a case after its end: its documents, the departments' answers, and at last the case with all that hangs on it. */
@Configuration(proxyBeanMethods = false)
class ClosedCaseWiring {
    @Bean
    ClosedCases closedCases(AggregateStore store) {
        return new MongoClosedCases(store);
    }

    @Bean
    ClosedCaseKeeper closedCaseKeeper(Applications applications, ClosedCases cases) {
        return new ClosedCaseKeeper(applications, cases);
    }

    /** It may have ended, or be open again. */
    @Bean
    CaseFollower endOfMovedCase(ClosedCaseKeeper keeper) {
        return (_, now) -> keeper.caseMoved(now);
    }

    @Bean
    Background closedCasesCatchUp(
            ClosedCases cases, ClosedCaseKeeper keeper, Applications applications, RetentionSettings settings) {
        return new Background("closed cases", settings.look(), new CatchUpWalk(cases, keeper, applications)::walk);
    }

    @Bean
    Retained retainedCaseDocuments(
            Documents documents, Applications applications, ClosedCases cases, ClosedCaseKeeper keeper) {
        return new RetainedClosedCase(
                Datum.CLOSED_CASE_DOCUMENT, List.of(documents::removeAll), applications, cases, keeper);
    }

    @Bean
    Retained retainedCrossChecks(
            MongoCrossChecks checks, Applications applications, ClosedCases cases, ClosedCaseKeeper keeper) {
        return new RetainedClosedCase(
                Datum.CLOSED_CASE_CROSS_CHECK, List.of(checks.casePart()), applications, cases, keeper);
    }

    @Bean
    Retained retainedDeclarations(
            List<CasePart> parts, Applications applications, ClosedCases cases, ClosedCaseKeeper keeper) {
        return new RetainedClosedCase(Datum.CLOSED_CASE_DECLARATION, parts, applications, cases, keeper);
    }

    @Bean
    CasePart documentsOfCase(Documents documents) {
        return documents::removeAll;
    }

    @Bean
    CasePart crossChecksOfCase(MongoCrossChecks checks) {
        return checks.casePart();
    }

    @Bean
    CasePart clockOfCase(MongoCaseClocks clocks) {
        return clocks.casePart();
    }

    @Bean
    CasePart accessOfCase(MongoCaseAccesses accesses) {
        return accesses.casePart();
    }

    @Bean
    CasePart changesOfCase(MongoReportedChanges changes) {
        return changes.casePart();
    }

    @Bean
    CasePart reReviewsOfCase(MongoReReviews reReviews) {
        return reReviews.casePart();
    }

    @Bean
    CasePart objectionsOfCase(MongoObjections objections) {
        return objections.casePart();
    }
}
