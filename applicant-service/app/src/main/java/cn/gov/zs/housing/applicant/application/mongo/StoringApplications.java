package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.Allotment;
import cn.gov.zs.housing.applicant.application.Appeal;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.History;
import cn.gov.zs.housing.applicant.application.PublicNotice;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.AddressDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.AllotmentDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.AppealDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.HouseholdDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.NoticeDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.PassingDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.PersonDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.RefusalDocument;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.review.Passing;
import java.util.List;
import java.util.stream.IntStream;
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
        var history = History.of(application);
        return new ApplicationDocument(
                declaration.id().text(),
                application.state(),
                declaration.ownerSubject(),
                application.township().code(),
                declaration.category(),
                household(declaration.household(), sealing),
                address(declaration.hukou(), "hukou", sealing),
                address(declaration.current(), "current", sealing),
                declaration.employer(),
                declaration.consentedAt(),
                declaration.submittedAt(),
                history.firstReview().map(StoringApplications::passing).orElse(null),
                history.firstNotice().map(StoringApplications::notice).orElse(null),
                history.firstNoticeEndedOn().orElse(null),
                history.cityReview().map(StoringApplications::passing).orElse(null),
                history.cityNotice().map(StoringApplications::notice).orElse(null),
                history.registeredOn().orElse(null),
                history.allotment().map(StoringApplications::allotment).orElse(null),
                history.confirmedOn().orElse(null),
                history.refusals().stream().map(StoringApplications::refusal).toList(),
                sealing.keyId(),
                persons(declaration.household()));
    }

    private static RefusalDocument refusal(History.RefusalLine line) {
        var refusal = line.refusal();
        var appeal = line.appeal();
        return new RefusalDocument(
                line.stage(),
                refusal.subject(),
                refusal.name(),
                refusal.at(),
                refusal.ground(),
                refusal.reasons().text(),
                appeal == null ? null : appeal(appeal, line));
    }

    private static AppealDocument appeal(Appeal appeal, History.RefusalLine line) {
        var decision = line.decision();
        return new AppealDocument(
                appeal.grounds().text(),
                appeal.at(),
                appeal.answer().due(),
                appeal.answer().provisional(),
                appeal.answer().calendar(),
                decision == null ? null : passing(decision),
                decision == null ? null : line.upheld());
    }

    private List<String> persons(Household household) {
        return Stream.concat(
                        Stream.of(household.applicant()),
                        household.coApplicants().stream().map(CoApplicant::person))
                .map(person -> fields.entry(person.idNumber()))
                .toList();
    }

    private static HouseholdDocument household(Household household, PersonalFields.Sealing sealing) {
        var circumstances = household.circumstances();
        return new HouseholdDocument(
                person(household.applicant(), null, "household.applicant", sealing),
                coApplicants(household, sealing),
                household.dwelling() instanceof Dwelling.OwnHome home ? home.floorArea() : null,
                household.yearlyIncome().amount(),
                household.declaredAssets().amount(),
                circumstances.incomeClass(),
                circumstances.singleParent(),
                circumstances.furtherGenerations(),
                circumstances.specialStatuses(),
                circumstances.parentsOwnTwoHomes());
    }

    private static List<PersonDocument> coApplicants(Household household, PersonalFields.Sealing sealing) {
        var coApplicants = household.coApplicants();
        return IntStream.range(0, coApplicants.size())
                .mapToObj(place -> person(
                        coApplicants.get(place).person(),
                        coApplicants.get(place).relation(),
                        PersonalFields.coApplicant(place),
                        sealing))
                .toList();
    }

    private static PersonDocument person(
            Person person, @Nullable Relation relation, String path, PersonalFields.Sealing sealing) {
        return new PersonDocument(
                sealing.seal(path + ".name", person.name().text()),
                sealing.seal(path + ".idNumber", person.idNumber().whole()),
                relation);
    }

    private static AddressDocument address(Address address, String path, PersonalFields.Sealing sealing) {
        return new AddressDocument(
                address.township().code(), address.community(), sealing.seal(path + ".detail", address.detail()));
    }

    private static PassingDocument passing(Passing passing) {
        return new PassingDocument(
                passing.subject(),
                passing.name(),
                passing.at(),
                passing.finding().text());
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
