package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.application.Declaration;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Departments in memory, all about one household. */
final class InMemoryExchange implements DepartmentExchange {
    private static final BigDecimal RICH = new BigDecimal("200000000");

    private final Declaration declaration;
    private final Instant at;
    final Set<Department> away = EnumSet.noneOf(Department.class);
    final Set<Department> contradicting = EnumSet.noneOf(Department.class);

    InMemoryExchange(Declaration declaration, Instant at) {
        this.declaration = declaration;
        this.at = at;
    }

    @Override
    public Reply ask(Question question) {
        var department = question.department();
        if (away.contains(department)) {
            return new Reply.Failed(Failure.UNREACHABLE);
        }
        var answer = contradicting.contains(department)
                ? contradiction(department)
                : ExchangeSamples.honest(department, declaration);
        return new Reply.Answered("M-" + question.id(), at, "cd".repeat(32), answer);
    }

    private static Answer contradiction(Department department) {
        return switch (department) {
            case PUBLIC_SECURITY -> new Answer.Hukou(List.of(new Answer.Hukou.Registration(0, null, null)));
            case CIVIL_AFFAIRS -> new Answer.CivilStatus(List.of(), Answer.CivilStatus.Aid.NONE);
            case REAL_ESTATE -> new Answer.Homes(List.of(new Answer.Homes.Home(0, new BigDecimal("99"))));
            case SOCIAL_INSURANCE -> new Answer.InsuranceBases(List.of(new Answer.InsuranceBases.Base(0, RICH)));
            case TAXATION -> new Answer.TaxedIncomes(List.of(new Answer.TaxedIncomes.Income(0, RICH)));
            case HOUSING_FUND ->
                new Answer.FundAccounts(List.of(new Answer.FundAccounts.Account(0, RICH, BigDecimal.ZERO)));
            case VEHICLES -> new Answer.Vehicles(List.of(new Answer.Vehicles.Vehicle(0, RICH)));
        };
    }
}
