package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.Accepted;
import cn.gov.zs.housing.applicant.application.Allotment;
import cn.gov.zs.housing.applicant.application.AllotmentConfirmed;
import cn.gov.zs.housing.applicant.application.Allotted;
import cn.gov.zs.housing.applicant.application.Appeal;
import cn.gov.zs.housing.applicant.application.AppealRejected;
import cn.gov.zs.housing.applicant.application.Appealable;
import cn.gov.zs.housing.applicant.application.Appealed;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.AwaitsAcceptance;
import cn.gov.zs.housing.applicant.application.AwaitsCityNotice;
import cn.gov.zs.housing.applicant.application.AwaitsCityReview;
import cn.gov.zs.housing.applicant.application.AwaitsFinalReview;
import cn.gov.zs.housing.applicant.application.AwaitsFirstNotice;
import cn.gov.zs.housing.applicant.application.AwaitsFirstReview;
import cn.gov.zs.housing.applicant.application.AwaitsReview;
import cn.gov.zs.housing.applicant.application.CityNoticeStanding;
import cn.gov.zs.housing.applicant.application.CityNoticed;
import cn.gov.zs.housing.applicant.application.CityReviewed;
import cn.gov.zs.housing.applicant.application.CorrectedForCityReview;
import cn.gov.zs.housing.applicant.application.CorrectedForFirstReview;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Filed;
import cn.gov.zs.housing.applicant.application.FirstNoticeHeld;
import cn.gov.zs.housing.applicant.application.FirstNoticeStanding;
import cn.gov.zs.housing.applicant.application.FirstNoticed;
import cn.gov.zs.housing.applicant.application.FirstReviewed;
import cn.gov.zs.housing.applicant.application.GapsTold;
import cn.gov.zs.housing.applicant.application.PublicNotice;
import cn.gov.zs.housing.applicant.application.Refused;
import cn.gov.zs.housing.applicant.application.Registered;
import cn.gov.zs.housing.applicant.application.Returned;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.application.Tenant;
import cn.gov.zs.housing.applicant.application.Visited;
import cn.gov.zs.housing.applicant.application.Waiting;
import cn.gov.zs.housing.applicant.application.Withdrawn;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.NoticeDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.StepDocument;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Refusal;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.platform.workdays.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a document to its application, through the domain's own constructors: a stored state that is unlawful is not read. */
final class StoredApplications {
    private final ApplicationId id;
    private final ApplicationDocument stored;
    private final PersonalFields.Opening fields;

    private StoredApplications(PersonalFields fields, ApplicationDocument stored) {
        this.id = new ApplicationId(stored.id());
        this.stored = stored;
        this.fields = fields.opening(stored.id());
    }

    static Application application(PersonalFields fields, ApplicationDocument stored) {
        return new StoredApplications(fields, stored).read();
    }

    private Application read() {
        var steps = stored.steps();
        Application now = new Submitted(declarationBefore(0));
        for (int place = 0; place < steps.size(); place++) {
            now = take(steps.get(place), place, now);
        }
        if (now.state() != stored.state()) {
            throw new IllegalStateException("stored application " + id + " says another state than its steps lead to");
        }
        return now;
    }

    /** The declaration that held before this step: the one kept by the next step that replaced it, or the one that holds now. */
    private Declaration declarationBefore(int place) {
        var steps = stored.steps();
        for (int at = place; at < steps.size(); at++) {
            var earlier = steps.get(at).earlier();
            if (earlier != null) {
                return StoredDeclarations.declaration(
                        id, earlier, fields.of("steps." + at).of("earlier"));
            }
        }
        return StoredDeclarations.declaration(id, stored.declaration(), fields.of("declaration"));
    }

    private Application take(StepDocument step, int place, Application now) {
        return switch (step.kind()) {
            case SUBMITTED -> throw new IllegalStateException("a stored application was submitted twice");
            case GAPS_TOLD -> new GapsTold((Submitted) now, handling(step, place));
            case SUPPLEMENTED -> ((GapsTold) now).supplement(declarationBefore(place + 1), there(step.at()));
            case ACCEPTED -> new Accepted((AwaitsAcceptance) now, handling(step, place));
            case VISITED -> new Visited((Accepted) now, handling(step, place));
            case FIRST_REVIEWED -> new FirstReviewed((AwaitsFirstReview) now, handling(step, place));
            case FIRST_NOTICE_PUBLISHED -> ((AwaitsFirstNotice) now).publish(notice(step.notice()));
            case FIRST_NOTICE_CORRECTED ->
                ((FirstNoticeStanding) now).correct(declarationBefore(place + 1), handling(step, place));
            case FIRST_NOTICE_ENDED -> ((FirstNoticeStanding) now).end(there(step.on()));
            case FIRST_OBJECTION_UPHELD ->
                ((FirstNoticed) now).upholdObjection(there(step.reference()), handling(step, place));
            case FILED -> new Filed((FirstNoticeHeld) now, handling(step, place));
            case CITY_REVIEWED -> new CityReviewed((AwaitsCityReview) now, handling(step, place));
            case CITY_NOTICE_PUBLISHED -> ((AwaitsCityNotice) now).publish(notice(step.notice()));
            case CITY_NOTICE_CORRECTED ->
                ((CityNoticeStanding) now).correct(declarationBefore(place + 1), handling(step, place));
            case CITY_NOTICE_ENDED -> ((CityNoticeStanding) now).end(there(step.on()));
            case CITY_OBJECTION_UPHELD ->
                ((CityNoticed) now).upholdObjection(there(step.reference()), handling(step, place));
            case REGISTERED -> new Registered((AwaitsFinalReview) now, handling(step, place));
            case FACTS_CHANGED -> ((Waiting) now).changeFacts(declarationBefore(place + 1), handling(step, place));
            case ALLOTTED -> ((Waiting) now).allot(allotment(step));
            case ALLOTMENT_CONFIRMED -> new AllotmentConfirmed((Allotted) now, there(step.on()));
            case ALLOTMENT_REVOKED -> ((Allotted) now).revoke(there(step.on()));
            case RETURNED -> ((AwaitsReview) now).returnForCorrection(handling(step, place));
            case CORRECTED_FOR_FIRST_REVIEW ->
                new CorrectedForFirstReview((Returned) now, declarationBefore(place + 1), there(step.at()));
            case CORRECTED_FOR_CITY_REVIEW ->
                new CorrectedForCityReview((Returned) now, declarationBefore(place + 1), there(step.at()));
            case REFUSED -> new Refused((AwaitsReview) now, refusal(step, place));
            case APPEALED -> ((Appealable) now).appeal(appeal(step, place));
            case APPEAL_REJECTED -> new AppealRejected((Appealed) now, handling(step, place));
            case APPEAL_UPHELD, REINSTATED, QUALIFICATION_RESTORED -> ((Appealed) now).reopen(handling(step, place));
            case WITHDRAWN -> new Withdrawn(now, there(step.at()));
            case REMOVED -> ((Waiting) now).remove(loss(step, place));
            case TENANT_FACTS_CHANGED ->
                ((Tenant) now).changeFacts(declarationBefore(place + 1), handling(step, place));
            case QUALIFICATION_LOST -> ((Tenant) now).disqualify(loss(step, place));
        };
    }

    private Handling handling(StepDocument step, int place) {
        return new Handling(there(step.subject()), there(step.name()), there(step.at()), words(step, place));
    }

    private Removal loss(StepDocument step, int place) {
        return new Removal(there(step.removalGround()), handling(step, place));
    }

    private Finding words(StepDocument step, int place) {
        var evidence = step.evidence();
        return new Finding(
                fields.of("steps." + place).open("words", there(step.words())),
                evidence == null ? List.of() : evidence);
    }

    private Refusal refusal(StepDocument step, int place) {
        return new Refusal(
                there(step.subject()),
                there(step.name()),
                there(step.at()),
                there(step.refusalGround()),
                words(step, place));
    }

    private Appeal appeal(StepDocument step, int place) {
        var at = there(step.at());
        var answer = there(step.answer());
        return new Appeal(
                words(step, place),
                at,
                new Deadline(
                        ShanghaiDay.of(at),
                        Clause.APPEAL.days(),
                        List.of(),
                        answer.by(),
                        answer.provisional(),
                        answer.calendar()));
    }

    private static Allotment allotment(StepDocument step) {
        var drawn = there(step.allotment());
        return new Allotment(
                drawn.batchId(), drawn.batchTitle(), drawn.drawnAt(), drawn.entrantNumber(), drawn.homeId());
    }

    private static PublicNotice notice(@Nullable NoticeDocument stored) {
        var notice = there(stored);
        return new PublicNotice(notice.id(), notice.publishedOn(), notice.lastDay(), notice.path());
    }

    static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a stored application lacks a part that its step has");
        }
        return part;
    }
}
