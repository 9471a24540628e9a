package cn.gov.zs.housing.applicant.seed;

import cn.gov.zs.housing.applicant.application.Accepted;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.FirstReviewed;
import cn.gov.zs.housing.applicant.application.FormOfSupport;
import cn.gov.zs.housing.applicant.application.PublicNotice;
import cn.gov.zs.housing.applicant.application.ReviewAnswer;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.application.Visited;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.Address;
import cn.gov.zs.housing.applicant.household.Assets;
import cn.gov.zs.housing.applicant.household.Circumstances;
import cn.gov.zs.housing.applicant.household.CoApplicant;
import cn.gov.zs.housing.applicant.household.Contact;
import cn.gov.zs.housing.applicant.household.CurrentHousing;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Housing;
import cn.gov.zs.housing.applicant.household.Income;
import cn.gov.zs.housing.applicant.household.IncomeKind;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.identity.IdNumber;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.identity.PhoneNumber;
import cn.gov.zs.housing.applicant.review.Clerk;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Villages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Couples of one township, each of them told apart by a number: never two with the same persons. */
final class Households {
    private static final LocalDate FIRST_BORN = LocalDate.of(1950, 1, 1);
    private static final int SEQUENCES = 1000;
    private static final Finding FINDING = new Finding("入户核查属实，与申报一致。");

    private final Township township;
    private final Instant now;
    private final String clerk = UUID.randomUUID().toString();
    private final String reviewer = UUID.randomUUID().toString();

    /** @param now the platform's time; what they did lies in the forty days before */
    Households(Township township, Instant now) {
        this.township = township;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The household of this number, its application just in. */
    Submitted submitted(int number) {
        var owner = UUID.randomUUID().toString();
        var villages = Villages.list(township);
        var home = new Address(villages.get(number % villages.size()), "广福大道中" + (number % 400 + 1) + "号");
        var at = now.minus(40, ChronoUnit.DAYS).plusMillis(number);
        return new Submitted(new Declaration(
                new ApplicationId(UUID.randomUUID().toString()),
                Entry.online(owner),
                Optional.of(owner),
                ApplicationCategory.LOCAL_LOW_INCOME,
                FormOfSupport.IN_KIND,
                household(number),
                new Contact(new PhoneNumber("13800138000"), Optional.empty()),
                home,
                home,
                "小榄五金制品厂",
                at,
                at));
    }

    /** The same filed to the city: the departments' answers are what it waits for. */
    Application filed(int number) {
        var taker = new Clerk(clerk, "镇街经办员", township);
        var submitted = submitted(number);
        var accepted = (Accepted) passed(submitted.accept(taker, FINDING, now.minus(39, ChronoUnit.DAYS)));
        var visited = (Visited) passed(accepted.recordVisit(taker, FINDING, now.minus(38, ChronoUnit.DAYS)));
        var reviewed = (FirstReviewed) passed(visited.passFirstReview(
                new Reviewer.OfTownship(reviewer, "镇街初审员", township), FINDING, now.minus(37, ChronoUnit.DAYS)));
        var published = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai")).minusDays(36);
        var notice = new PublicNotice(UUID.randomUUID().toString(), published, published.plusDays(20), "/notices/seed");
        var held = reviewed.publish(notice).end(published.plusDays(21));
        return passed(held.file(taker, FINDING, now.minus(1, ChronoUnit.DAYS)));
    }

    private static Application passed(ReviewAnswer answer) {
        return ((ReviewAnswer.Passed) answer).now();
    }

    private static Household household(int number) {
        return new Household(
                person("陈志明", 2 * number),
                List.of(new CoApplicant(person("李美华", 2 * number + 1), Relation.SPOUSE)),
                new Housing(CurrentHousing.RENTED, List.of(), List.of(), Optional.empty(), false, false),
                List.of(new Income(0, IncomeKind.WAGES, yuan("2160"), 12)),
                new Assets(yuan("18000"), yuan("0"), yuan("0"), yuan("0"), yuan("0")),
                new Circumstances(IncomeClass.SUBSISTENCE, false, 0, 0, false, Optional.empty()));
    }

    private static Yuan yuan(String amount) {
        return new Yuan(new BigDecimal(amount));
    }

    private static Person person(String name, int number) {
        var born = FIRST_BORN.plusDays(number / SEQUENCES);
        return new Person(new PersonName(name), IdNumber.kept(SyntheticIdNumber.of(born, number % SEQUENCES)));
    }
}
