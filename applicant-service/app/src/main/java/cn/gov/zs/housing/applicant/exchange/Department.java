package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.identity.IdNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A department that is asked about every household at the city's review; domain.md §3, review 3.
 *
 * <p>Who earns nothing by law is not asked about earnings: 劳动法 art. 15 lets nobody under 16 be employed.
 */
public enum Department {
    /** 公安: place of hukou and relations. */
    PUBLIC_SECURITY("public-security", Answer.Hukou.class, 0),
    /** 民政: marriage, 低保 and 特困. */
    CIVIL_AFFAIRS("civil-affairs", Answer.CivilStatus.class, 0),
    /** 不动产登记: homes. */
    REAL_ESTATE("real-estate", Answer.Homes.class, 0),
    /** 社保: the monthly base of contributions. */
    SOCIAL_INSURANCE("social-insurance", Answer.InsuranceBases.class, 16),
    /** 税务: income of the last twelve months. */
    TAXATION("taxation", Answer.TaxedIncomes.class, 16),
    /** 公积金: balance and monthly base. */
    HOUSING_FUND("housing-fund", Answer.FundAccounts.class, 16),
    /** 车管: vehicles and what they are worth. */
    VEHICLES("vehicles", Answer.Vehicles.class, 0);

    private final String wireName;
    private final Class<? extends Answer> answers;
    private final int fromAge;

    Department(String wireName, Class<? extends Answer> answers, int fromAge) {
        this.wireName = wireName;
        this.answers = answers;
        this.fromAge = fromAge;
    }

    /** Its name in addresses; chosen, and stays. */
    public String wireName() {
        return wireName;
    }

    /** What it may answer. */
    public Class<? extends Answer> answers() {
        return answers;
    }

    /** Whether it is asked about a person with this number on this day in Shanghai. */
    boolean knows(IdNumber number, LocalDate day) {
        return !number.birthDate().plusYears(fromAge).isAfter(day);
    }

    /** The department with this name in addresses. */
    public static Optional<Department> find(String wireName) {
        return Arrays.stream(values())
                .filter(department -> department.wireName.equals(wireName))
                .findFirst();
    }
}
