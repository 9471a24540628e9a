package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.township.Townships;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
        return new Address(Townships.get("442000118"), "永宁社区", "沿江路12号");
    }

    private static Household household(List<CoApplicant> coApplicants, String floorArea) {
        return new Household(
                person("李美华", 1),
                coApplicants,
                new Dwelling.OwnHome(new BigDecimal(floorArea)),
                new Yuan(new BigDecimal("30000")),
                new Yuan(new BigDecimal("18000")),
                new Circumstances(IncomeClass.SUBSISTENCE, true, 1, 0, false));
    }
}
