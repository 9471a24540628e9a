package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.identity.EmailAddress;
import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.identity.PhoneNumber;
import cn.gov.zs.housing.applicant.township.Villages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Households of nobody. */
public final class HouseholdSamples {
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    private HouseholdSamples() {}

    /** 李美华 and her child: 14.5 m², 30,000 yuan a year, 18,000 yuan of assets. */
    public static Household motherAndChild() {
        return household(List.of(new CoApplicant(person("李小明", 2), Relation.CHILD)), "14.5");
    }

    /** A household with this many co-applicants. */
    public static Household withCoApplicants(int count, String floorArea) {
        return household(
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new CoApplicant(person("家人", number + 1), Relation.OTHER))
                        .toList(),
                floorArea);
    }

    /** A person told apart by a number. */
    public static Person person(String name, int number) {
        return new Person(new PersonName(name), IdNumberSamples.number(BORN, number));
    }

    /** 中山市小榄镇永宁社区沿江路12号. */
    public static Address xiaolan() {
        return new Address(Villages.get("442000118008"), "沿江路12号");
    }

    /** One home and one plot of their own, nothing transferred, no support. */
    public static Housing housing(String floorArea) {
        return new Housing(
                CurrentHousing.OWN,
                List.of(new Home("小榄镇旧圩街5号", Ownership.SOLE, new BigDecimal(floorArea))),
                List.of(new Plot("小榄镇永宁北围", new BigDecimal("80"))),
                Optional.of(LocalDate.of(2015, 6, 30)),
                false,
                false);
    }

    /** Deposits and a motorcycle. */
    public static Assets assets(String total) {
        return new Assets(
                new Yuan(new BigDecimal(total).subtract(new BigDecimal("2000"))),
                yuan("2000"),
                yuan("0"),
                yuan("0"),
                yuan("0"));
    }

    /** A telephone and an e-mail address of nobody. */
    public static Contact contact() {
        return new Contact(new PhoneNumber("13800138000"), Optional.of(new EmailAddress("li.meihua@example.com")));
    }

    private static Yuan yuan(String amount) {
        return new Yuan(new BigDecimal(amount));
    }

    private static Household household(List<CoApplicant> coApplicants, String floorArea) {
        return new Household(
                person("李美华", 1),
                coApplicants,
                housing(floorArea),
                List.of(new Income(0, IncomeKind.WAGES, yuan("2500"), 12)),
                assets("18000"),
                new Circumstances(IncomeClass.SUBSISTENCE, true, 1, 0, false, Optional.empty()));
    }
}
