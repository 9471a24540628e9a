package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.Allotment;
import cn.gov.zs.housing.applicant.application.AllotmentConfirmed;
import cn.gov.zs.housing.applicant.application.Allotted;
import cn.gov.zs.housing.applicant.application.Appeal;
import cn.gov.zs.housing.applicant.application.AppealRejected;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.AwaitsCityReview;
import cn.gov.zs.housing.applicant.application.AwaitsFirstReview;
import cn.gov.zs.housing.applicant.application.AwaitsReview;
import cn.gov.zs.housing.applicant.application.CityNoticeStanding;
import cn.gov.zs.housing.applicant.application.CityReviewed;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.FirstNoticeHeld;
import cn.gov.zs.housing.applicant.application.FirstNoticeStanding;
import cn.gov.zs.housing.applicant.application.FirstReviewed;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.application.PublicNotice;
import cn.gov.zs.housing.applicant.application.Refused;
import cn.gov.zs.housing.applicant.application.Registered;
import cn.gov.zs.housing.applicant.application.ReopenedForCityReview;
import cn.gov.zs.housing.applicant.application.ReopenedForFirstReview;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.AddressDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.AppealDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.HouseholdDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.NoticeDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.PassingDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.PersonDocument;
import cn.gov.zs.housing.applicant.application.mongo.ApplicationDocument.RefusalDocument;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Circumstances;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.identity.IdNumber;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Passing;
import cn.gov.zs.housing.applicant.review.Refusal;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.workdays.Deadline;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From a document to its application, through the domain's own constructors: a stored state that is unlawful is not read. */
final class StoredApplications {
    private final PersonalFields fields;
    private final ApplicationDocument stored;

    private StoredApplications(PersonalFields fields, ApplicationDocument stored) {
        this.fields = fields;
        this.stored = stored;
    }

    static Application application(PersonalFields fields, ApplicationDocument stored) {
        var read = new StoredApplications(fields, stored);
        return switch (stored.state()) {
            case SUBMITTED -> read.awaitsFirstReview();
            case FIRST_REVIEWED -> read.firstReviewed();
            case FIRST_NOTICE_STANDING -> read.firstNoticeStanding();
            case FIRST_NOTICE_HELD -> read.awaitsCityReview();
            case CITY_REVIEWED -> read.cityReviewed();
            case CITY_NOTICE_STANDING -> read.cityNoticeStanding();
            case REGISTERED -> read.registered();
            case ALLOTTED -> read.allotted();
            case ALLOTMENT_CONFIRMED -> read.allotmentConfirmed();
            case REFUSED, APPEALED, APPEAL_REJECTED -> read.refused();
        };
    }

    private Submitted submitted() {
        return new Submitted(new Declaration(
                new ApplicationId(stored.id()),
                stored.ownerSubject(),
                stored.category(),
                household(stored.household()),
                address(stored.hukou(), "hukou"),
                address(stored.current(), "current"),
                stored.employer(),
                stored.consentedAt(),
                stored.submittedAt()));
    }

    private AwaitsFirstReview awaitsFirstReview() {
        return (AwaitsFirstReview) afterRefusals(submitted());
    }

    private AwaitsCityReview awaitsCityReview() {
        return (AwaitsCityReview) afterRefusals(firstNoticeHeld());
    }

    /** Refused at the last stage that holds a refusal: an earlier one was opened again, or it would not have been reached. */
    private Application refused() {
        return refusals(NoticeStage.CITY_REVIEW).isEmpty()
                ? afterRefusals(submitted())
                : afterRefusals(firstNoticeHeld());
    }

    /** What the refusals at this review, and the appeals against them, made of it. */
    private Application afterRefusals(AwaitsReview waiting) {
        Application now = waiting;
        for (var each : refusals(waiting.reviewDue())) {
            if (!(now instanceof AwaitsReview due)) {
                throw new IllegalStateException("a stored application was refused twice without a review between");
            }
            now = afterAppeal(new Refused(due, refusal(each)), each.appeal());
        }
        return now;
    }

    private static Application afterAppeal(Refused refused, @Nullable AppealDocument stored) {
        if (stored == null) {
            return refused;
        }
        var appealed = refused.appeal(appeal(stored));
        var decision = stored.decision();
        if (decision == null) {
            return appealed;
        }
        if (!there(stored.upheld())) {
            return new AppealRejected(appealed, passing(decision));
        }
        return switch (refused.stage()) {
            case FIRST_REVIEW -> new ReopenedForFirstReview(appealed, passing(decision));
            case CITY_REVIEW -> new ReopenedForCityReview(appealed, passing(decision));
        };
    }

    private List<RefusalDocument> refusals(NoticeStage stage) {
        var all = stored.refusals();
        return all == null
                ? List.of()
                : all.stream().filter(each -> each.stage() == stage).toList();
    }

    private static Refusal refusal(RefusalDocument stored) {
        return new Refusal(
                stored.subject(), stored.name(), stored.at(), stored.ground(), new Finding(stored.reasons()));
    }

    private static Appeal appeal(AppealDocument stored) {
        return new Appeal(
                new Finding(stored.grounds()),
                stored.at(),
                new Deadline(
                        ShanghaiDay.of(stored.at()),
                        Clause.APPEAL.days(),
                        List.of(),
                        stored.answerBy(),
                        stored.provisional(),
                        stored.calendar()));
    }

    private FirstReviewed firstReviewed() {
        return new FirstReviewed(awaitsFirstReview(), passing(stored.firstReview()));
    }

    private FirstNoticeStanding firstNoticeStanding() {
        return new FirstNoticeStanding(firstReviewed(), notice(stored.firstNotice()));
    }

    private FirstNoticeHeld firstNoticeHeld() {
        return new FirstNoticeHeld(firstNoticeStanding(), there(stored.firstNoticeEndedOn()));
    }

    private CityReviewed cityReviewed() {
        return new CityReviewed(awaitsCityReview(), passing(stored.cityReview()));
    }

    private CityNoticeStanding cityNoticeStanding() {
        return new CityNoticeStanding(cityReviewed(), notice(stored.cityNotice()));
    }

    private Registered registered() {
        return new Registered(cityNoticeStanding(), there(stored.registeredOn()));
    }

    private Allotted allotted() {
        var drawn = there(stored.allotment());
        return new Allotted(
                registered(),
                new Allotment(
                        drawn.batchId(), drawn.batchTitle(), drawn.drawnAt(), drawn.entrantNumber(), drawn.homeId()));
    }

    private AllotmentConfirmed allotmentConfirmed() {
        return new AllotmentConfirmed(allotted(), there(stored.confirmedOn()));
    }

    private Household household(HouseholdDocument stored) {
        var floorArea = stored.floorArea();
        return new Household(
                person(stored.applicant(), "household.applicant"),
                coApplicants(stored.coApplicants()),
                floorArea == null ? new Dwelling.NoHome() : new Dwelling.OwnHome(floorArea),
                new Yuan(stored.yearlyIncome()),
                new Yuan(stored.declaredAssets()),
                new Circumstances(
                        stored.incomeClass(),
                        stored.singleParent(),
                        stored.furtherGenerations(),
                        stored.specialStatuses(),
                        stored.parentsOwnTwoHomes()));
    }

    private List<CoApplicant> coApplicants(List<PersonDocument> stored) {
        return IntStream.range(0, stored.size())
                .mapToObj(place -> new CoApplicant(
                        person(stored.get(place), PersonalFields.coApplicant(place)),
                        there(stored.get(place).relation())))
                .toList();
    }

    private Person person(PersonDocument person, String path) {
        return new Person(
                new PersonName(open(path + ".name", person.name())),
                IdNumber.kept(open(path + ".idNumber", person.idNumber())));
    }

    private Address address(AddressDocument address, String path) {
        return new Address(
                Townships.get(address.township()), address.community(), open(path + ".detail", address.detail()));
    }

    private String open(String field, String ciphertext) {
        return fields.open(stored.id(), field, ciphertext);
    }

    private static Passing passing(@Nullable PassingDocument stored) {
        var passing = there(stored);
        return new Passing(passing.subject(), passing.name(), passing.at(), new Finding(passing.finding()));
    }

    private static PublicNotice notice(@Nullable NoticeDocument stored) {
        var notice = there(stored);
        return new PublicNotice(notice.id(), notice.publishedOn(), notice.lastDay(), notice.path());
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a stored application lacks a part that its state has");
        }
        return part;
    }
}
