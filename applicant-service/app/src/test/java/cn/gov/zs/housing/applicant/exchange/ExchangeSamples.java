package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.exchange.Answer.CivilStatus;
import java.util.List;

/** What departments say of honest households. */
public final class ExchangeSamples {
    private ExchangeSamples() {}

    /** Nothing that contradicts this declaration. */
    public static Answer honest(Department department, Declaration declaration) {
        return switch (department) {
            case PUBLIC_SECURITY ->
                new Answer.Hukou(List.of(
                        new Answer.Hukou.Registration(0, declaration.township().code(), null)));
            case CIVIL_AFFAIRS -> new CivilStatus(List.of(), CivilStatus.Aid.SUBSISTENCE);
            case REAL_ESTATE -> new Answer.Homes(List.of());
            case SOCIAL_INSURANCE -> new Answer.InsuranceBases(List.of());
            case TAXATION -> new Answer.TaxedIncomes(List.of());
            case HOUSING_FUND -> new Answer.FundAccounts(List.of());
            case VEHICLES -> new Answer.Vehicles(List.of());
        };
    }
}
