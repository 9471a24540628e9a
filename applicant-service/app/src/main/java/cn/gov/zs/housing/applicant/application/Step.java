package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One step of a case: what it was, and the application as it was right after.
 *
 * @param kind what step
 * @param after the application it led to
 */
public record Step(StepKind kind, Application after) {
    /** All steps that led to this application, the submission first. */
    public static List<Step> upTo(Application application) {
        var steps = new ArrayList<Step>();
        for (var at = Optional.of(application); at.isPresent(); at = before(at.get())) {
            steps.add(new Step(kind(at.get()), at.get()));
        }
        Collections.reverse(steps);
        return steps;
    }

    /** The person's part of the step; empty when an event or the household alone took it. */
    public Optional<Handling> handling() {
        return switch (after) {
            case GapsTold it -> Optional.of(it.gaps());
            case Accepted it -> Optional.of(it.acceptance());
            case Visited it -> Optional.of(it.visit());
            case FirstReviewed it -> Optional.of(it.firstReview());
            case FirstNoticeCorrected it -> Optional.of(it.correction());
            case FirstObjectionUpheld it -> Optional.of(it.decision());
            case Filed it -> Optional.of(it.opinion());
            case CityReviewed it -> Optional.of(it.cityReview());
            case CityNoticeCorrected it -> Optional.of(it.correction());
            case CityObjectionUpheld it -> Optional.of(it.decision());
            case Registered it -> Optional.of(it.finalReview());
            case FactsChanged it -> Optional.of(it.decision());
            case Returned it -> Optional.of(it.what());
            case AppealRejected it -> Optional.of(it.decision());
            case ReopenedForFirstReview it -> Optional.of(it.decision());
            case ReopenedForCityReview it -> Optional.of(it.decision());
            case ReopenedForFinalReview it -> Optional.of(it.decision());
            case Removed it -> Optional.of(it.removal().handling());
            case TenantFactsChanged it -> Optional.of(it.decision());
            case QualificationLost it -> Optional.of(it.loss().handling());
            case QualificationRestored it -> Optional.of(it.decision());
            case Reinstated it -> Optional.of(it.decision());
            case Refused it -> {
                var refusal = it.refusal();
                yield Optional.of(new Handling(refusal.subject(), refusal.name(), refusal.at(), refusal.reasons()));
            }
            case Submitted _,
                    Supplemented _,
                    FirstNoticeStanding _,
                    FirstNoticeHeld _,
                    CityNoticeStanding _,
                    CityNoticeHeld _,
                    Allotted _,
                    AllotmentConfirmed _,
                    AllotmentRevoked _,
                    CorrectedForFirstReview _,
                    CorrectedForCityReview _,
                    Appealed _,
                    Withdrawn _ -> Optional.empty();
        };
    }

    /** The day in Shanghai on which the step was taken. */
    public LocalDate on() {
        return handling().map(it -> ShanghaiDay.of(it.at())).orElseGet(() -> switch (after) {
            case Submitted it -> ShanghaiDay.of(it.declaration().submittedAt());
            case Supplemented it -> ShanghaiDay.of(it.at());
            case FirstNoticeStanding it -> it.firstNotice().publishedOn();
            case FirstNoticeHeld it -> it.endedOn();
            case CityNoticeStanding it -> it.cityNotice().publishedOn();
            case CityNoticeHeld it -> it.endedOn();
            case Allotted it -> ShanghaiDay.of(it.allotment().drawnAt());
            case AllotmentConfirmed it -> it.confirmedOn();
            case AllotmentRevoked it -> it.on();
            case CorrectedForFirstReview it -> ShanghaiDay.of(it.at());
            case CorrectedForCityReview it -> ShanghaiDay.of(it.at());
            case Appealed it -> ShanghaiDay.of(it.appeal().at());
            case Withdrawn it -> ShanghaiDay.of(it.at());
            default -> throw new IllegalStateException(kind + " names no day");
        });
    }

    private static StepKind kind(Application application) {
        return switch (application) {
            case Submitted _ -> StepKind.SUBMITTED;
            case GapsTold _ -> StepKind.GAPS_TOLD;
            case Supplemented _ -> StepKind.SUPPLEMENTED;
            case Accepted _ -> StepKind.ACCEPTED;
            case Visited _ -> StepKind.VISITED;
            case FirstReviewed _ -> StepKind.FIRST_REVIEWED;
            case FirstNoticeStanding _ -> StepKind.FIRST_NOTICE_PUBLISHED;
            case FirstNoticeCorrected _ -> StepKind.FIRST_NOTICE_CORRECTED;
            case FirstNoticeHeld _ -> StepKind.FIRST_NOTICE_ENDED;
            case FirstObjectionUpheld _ -> StepKind.FIRST_OBJECTION_UPHELD;
            case Filed _ -> StepKind.FILED;
            case CityReviewed _ -> StepKind.CITY_REVIEWED;
            case CityNoticeStanding _ -> StepKind.CITY_NOTICE_PUBLISHED;
            case CityNoticeCorrected _ -> StepKind.CITY_NOTICE_CORRECTED;
            case CityNoticeHeld _ -> StepKind.CITY_NOTICE_ENDED;
            case CityObjectionUpheld _ -> StepKind.CITY_OBJECTION_UPHELD;
            case Registered _ -> StepKind.REGISTERED;
            case FactsChanged _ -> StepKind.FACTS_CHANGED;
            case Allotted _ -> StepKind.ALLOTTED;
            case AllotmentConfirmed _ -> StepKind.ALLOTMENT_CONFIRMED;
            case AllotmentRevoked _ -> StepKind.ALLOTMENT_REVOKED;
            case Returned _ -> StepKind.RETURNED;
            case CorrectedForFirstReview _ -> StepKind.CORRECTED_FOR_FIRST_REVIEW;
            case CorrectedForCityReview _ -> StepKind.CORRECTED_FOR_CITY_REVIEW;
            case Refused _ -> StepKind.REFUSED;
            case Appealed _ -> StepKind.APPEALED;
            case AppealRejected _ -> StepKind.APPEAL_REJECTED;
            case ReopenedForFirstReview _, ReopenedForCityReview _, ReopenedForFinalReview _ -> StepKind.APPEAL_UPHELD;
            case Reinstated _ -> StepKind.REINSTATED;
            case Withdrawn _ -> StepKind.WITHDRAWN;
            case Removed _ -> StepKind.REMOVED;
            case TenantFactsChanged _ -> StepKind.TENANT_FACTS_CHANGED;
            case QualificationLost _ -> StepKind.QUALIFICATION_LOST;
            case QualificationRestored _ -> StepKind.QUALIFICATION_RESTORED;
        };
    }

    private static Optional<Application> before(Application application) {
        return switch (application) {
            case Submitted _ -> Optional.empty();
            case GapsTold it -> Optional.of(it.before());
            case Supplemented it -> Optional.of(it.before());
            case Accepted it -> Optional.of(it.before());
            case Visited it -> Optional.of(it.before());
            case FirstReviewed it -> Optional.of(it.before());
            case FirstNoticeStanding it -> Optional.of(it.before());
            case FirstNoticeCorrected it -> Optional.of(it.before());
            case FirstNoticeHeld it -> Optional.of(it.before());
            case FirstObjectionUpheld it -> Optional.of(it.before());
            case Filed it -> Optional.of(it.before());
            case CityReviewed it -> Optional.of(it.before());
            case CityNoticeStanding it -> Optional.of(it.before());
            case CityNoticeCorrected it -> Optional.of(it.before());
            case CityNoticeHeld it -> Optional.of(it.before());
            case CityObjectionUpheld it -> Optional.of(it.before());
            case Registered it -> Optional.of(it.before());
            case FactsChanged it -> Optional.of(it.before());
            case Allotted it -> Optional.of(it.before());
            case AllotmentConfirmed it -> Optional.of(it.before());
            case AllotmentRevoked it -> Optional.of(it.before());
            case Returned it -> Optional.of(it.before());
            case CorrectedForFirstReview it -> Optional.of(it.before());
            case CorrectedForCityReview it -> Optional.of(it.before());
            case Refused it -> Optional.of(it.before());
            case Appealed it -> Optional.of(it.before());
            case AppealRejected it -> Optional.of(it.before());
            case ReopenedForFirstReview it -> Optional.of(it.before());
            case ReopenedForCityReview it -> Optional.of(it.before());
            case ReopenedForFinalReview it -> Optional.of(it.before());
            case Reinstated it -> Optional.of(it.before());
            case Withdrawn it -> Optional.of(it.before());
            case Removed it -> Optional.of(it.before());
            case TenantFactsChanged it -> Optional.of(it.before());
            case QualificationLost it -> Optional.of(it.before());
            case QualificationRestored it -> Optional.of(it.before());
        };
    }
}
