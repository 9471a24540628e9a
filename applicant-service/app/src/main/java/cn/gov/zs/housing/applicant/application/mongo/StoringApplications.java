package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.Allotment;
import cn.gov.zs.housing.applicant.application.AllotmentConfirmed;
import cn.gov.zs.housing.applicant.application.AllotmentRevoked;
import cn.gov.zs.housing.applicant.application.Allotted;
import cn.gov.zs.housing.applicant.application.Appeal;
import cn.gov.zs.housing.applicant.application.Appealed;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.CityNoticeHeld;
import cn.gov.zs.housing.applicant.application.CityNoticeStanding;
import cn.gov.zs.housing.applicant.application.CityObjectionUpheld;
import cn.gov.zs.housing.applicant.application.CorrectedForCityReview;
import cn.gov.zs.housing.applicant.application.CorrectedForFirstReview;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.FirstNoticeHeld;
import cn.gov.zs.housing.applicant.application.FirstNoticeStanding;
import cn.gov.zs.housing.applicant.application.FirstObjectionUpheld;
import cn.gov.zs.housing.applicant.application.PublicNotice;
import cn.gov.zs.housing.applicant.application.QualificationLost;
import cn.gov.zs.housing.applicant.application.Refused;
import cn.gov.zs.housing.applicant.application.Removed;
import cn.gov.zs.housing.applicant.application.Step;
import cn.gov.zs.housing.applicant.application.Supplemented;
import cn.gov.zs.housing.applicant.application.Withdrawn;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.AllotmentDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.AnswerDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.NoticeDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.StepDocument;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.review.EvidenceReference;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From an application to its document, encrypting what it says of persons. */
final class StoringApplications {
    private final PersonalFields fields;

    StoringApplications(PersonalFields fields) {
        this.fields = fields;
    }

    ApplicationDocument document(Application application) {
        var declaration = application.declaration();
        var sealing = fields.sealing(declaration.id().text());
        return new ApplicationDocument(
                declaration.id().text(),
                application.state(),
                declaration.ownerSubject().orElse(null),
                application.township().code(),
                declaration.villages(),
                declaration.submittedAt(),
                new StoringDeclarations(sealing.of("declaration")).document(declaration),
                steps(Step.upTo(application), sealing),
                sealing.keyId(),
                persons(declaration.household()));
    }

    private List<String> persons(Household household) {
        return Stream.concat(
                        Stream.of(household.applicant()),
                        household.coApplicants().stream().map(CoApplicant::person))
                .map(person -> fields.entry(person.idNumber()))
                .toList();
    }

    private static List<StepDocument> steps(List<Step> steps, PersonalFields.Sealing sealing) {
        var stored = new ArrayList<StepDocument>();
        for (int place = 1; place < steps.size(); place++) {
            var earlier = steps.get(place - 1).after().declaration();
            stored.add(new StoringStep(steps.get(place), earlier, sealing.of("steps." + (place - 1))).document());
        }
        return stored;
    }

    /** One step on its way into the document. */
    private static final class StoringStep {
        private final Step step;
        private final Declaration earlier;
        private final PersonalFields.Sealing sealing;
        private @Nullable Instant at;
        private @Nullable LocalDate on;
        private @Nullable String words;
        private @Nullable NoticeDocument notice;
        private @Nullable RefusalGround refusalGround;
        private @Nullable AnswerDocument answer;
        private @Nullable AllotmentDocument allotment;
        private @Nullable RemovalGround removalGround;
        private @Nullable String reference;
        private @Nullable List<EvidenceReference> evidence;

        StoringStep(Step step, Declaration earlier, PersonalFields.Sealing sealing) {
            this.step = step;
            this.earlier = earlier;
            this.sealing = sealing;
        }

        StepDocument document() {
            var handling = step.handling();
            handling.ifPresent(taken -> {
                at = taken.at();
                words = words(taken.finding());
                var rested = taken.finding().evidence();
                evidence = rested.isEmpty() ? null : rested;
            });
            readWhatIsItsOwn();
            var replaced = !step.after().declaration().equals(earlier);
            return new StepDocument(
                    step.kind(),
                    at,
                    on,
                    handling.map(Handling::subject).orElse(null),
                    handling.map(Handling::name).orElse(null),
                    words,
                    notice,
                    refusalGround,
                    answer,
                    allotment,
                    removalGround,
                    replaced ? new StoringDeclarations(sealing.of("earlier")).document(earlier) : null,
                    reference,
                    evidence);
        }

        private String words(Finding finding) {
            return sealing.seal("words", finding.text());
        }

        private void readWhatIsItsOwn() {
            switch (step.after()) {
                case Supplemented it -> at = it.at();
                case FirstNoticeStanding it -> notice = notice(it.firstNotice());
                case FirstNoticeHeld it -> on = it.endedOn();
                case FirstObjectionUpheld it -> reference = it.objectionId();
                case CityNoticeStanding it -> notice = notice(it.cityNotice());
                case CityNoticeHeld it -> on = it.endedOn();
                case CityObjectionUpheld it -> reference = it.objectionId();
                case Allotted it -> allotment = allotment(it.allotment());
                case AllotmentConfirmed it -> on = it.confirmedOn();
                case AllotmentRevoked it -> on = it.on();
                case CorrectedForFirstReview it -> at = it.at();
                case CorrectedForCityReview it -> at = it.at();
                case Refused it -> refusalGround = it.refusal().ground();
                case Appealed it -> {
                    at = it.appeal().at();
                    words = words(it.appeal().grounds());
                    answer = answer(it.appeal());
                }
                case Withdrawn it -> at = it.at();
                case Removed it -> removalGround = it.removal().ground();
                case QualificationLost it -> removalGround = it.loss().ground();
                default -> {
                    // a person's step and nothing else
                }
            }
        }
    }

    private static AnswerDocument answer(Appeal appeal) {
        var answer = appeal.answer();
        return new AnswerDocument(answer.due(), answer.provisional(), answer.calendar());
    }

    private static NoticeDocument notice(PublicNotice notice) {
        return new NoticeDocument(notice.id(), notice.publishedOn(), notice.lastDay(), notice.path());
    }

    private static AllotmentDocument allotment(Allotment allotment) {
        return new AllotmentDocument(
                allotment.batchId(),
                allotment.batchTitle(),
                allotment.drawnAt(),
                allotment.entrantNumber(),
                allotment.homeId());
    }
}
