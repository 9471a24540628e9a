package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.exchange.Answer.CivilStatus;
import cn.gov.zs.housing.applicant.exchange.Answer.CivilStatus.Aid;
import cn.gov.zs.housing.applicant.exchange.Answer.CivilStatus.Marital;
import cn.gov.zs.housing.applicant.exchange.Contradiction.Kind;
import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Household;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.township.Township;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Compares a declaration with an answer. A figure contradicts when it is above the declared one by any amount: how much of it
 * matters is for a person to say.
 */
public final class Contradictions {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Department department;
    private final Declaration declaration;
    private final Household household;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(Department department, Declaration declaration) {
        this.department = department;
        this.declaration = declaration;
        this.household = declaration.household();
    }

    /** What in this answer does not fit the declaration; empty when all does. */
    public static List<Contradiction> between(Declaration declaration, Department department, Answer answer) {
        var comparison = new Contradictions(department, declaration);
        comparison.compare(answer);
        return List.copyOf(comparison.found);
    }

    private void compare(Answer answer) {
        switch (answer) {
            case Answer.Hukou(var registrations) -> registrations.forEach(this::hukou);
            case CivilStatus civil -> {
                civil.marriages().stream()
                        .filter(marriage -> marriage.member() == 0)
                        .findFirst()
                        .ifPresent(marriage -> marriage(marriage.status()));
                aid(civil.aid());
            }
            case Answer.Homes(var homes) -> homes(sum(homes.stream().map(Answer.Homes.Home::floorArea)));
            case Answer.InsuranceBases(var bases) ->
                income(sum(bases.stream().map(Answer.InsuranceBases.Base::monthly))
                        .multiply(MONTHS));
            case Answer.TaxedIncomes(var incomes) ->
                income(sum(incomes.stream().map(Answer.TaxedIncomes.Income::yearly)));
            case Answer.FundAccounts(var accounts) -> {
                income(sum(accounts.stream().map(Answer.FundAccounts.Account::monthlyBase))
                        .multiply(MONTHS));
                assets(Kind.DEPOSITS_ABOVE_ASSETS, sum(accounts.stream().map(Answer.FundAccounts.Account::balance)));
            }
            case Answer.Vehicles(var vehicles) ->
                assets(Kind.VEHICLES_ABOVE_ASSETS, sum(vehicles.stream().map(Answer.Vehicles.Vehicle::value)));
        }
    }

    /** Only the applicant's place of hukou is declared; it decides whose case it is. */
    private void hukou(Answer.Hukou.Registration registration) {
        var declared = declaration.hukouTownship().map(Township::code).orElse("");
        var township = Objects.requireNonNullElse(registration.township(), "");
        if (registration.member() == 0 && !declared.equals(township)) {
            add(Kind.HUKOU_ELSEWHERE, 0, declared, township);
        }
        var relation = registration.relation();
        if (registration.member() > 0 && relation != null) {
            var named = household.coApplicants().get(registration.member() - 1).relation();
            if (named != relation) {
                add(Kind.RELATION_DIFFERS, registration.member(), named.name(), relation.name());
            }
        }
    }

    private void marriage(Marital status) {
        var spouse = household.coApplicants().stream().anyMatch(member -> member.relation() == Relation.SPOUSE);
        switch (status) {
            case MARRIED -> {
                if (!spouse) {
                    add(Kind.SPOUSE_NOT_DECLARED, 0, "", status.name());
                }
            }
            case UNMARRIED, DIVORCED, WIDOWED -> {
                if (spouse) {
                    add(Kind.MARRIAGE_NOT_REGISTERED, 0, Relation.SPOUSE.name(), status.name());
                }
            }
            case NO_RECORD -> {
                // registers from before the network are on paper: silence proves nothing
            }
        }
    }

    private void aid(Aid aid) {
        if (household.circumstances().incomeClass() == IncomeClass.SUBSISTENCE && aid == Aid.NONE) {
            add(Kind.AID_NOT_CONFIRMED, 0, IncomeClass.SUBSISTENCE.name(), aid.name());
        }
    }

    private void homes(BigDecimal area) {
        var declared = household.dwelling().floorArea();
        if (area.compareTo(declared) > 0) {
            add(
                    household.dwelling() instanceof Dwelling.NoHome ? Kind.HOME_NOT_DECLARED : Kind.HOME_LARGER,
                    0,
                    declared.toPlainString(),
                    area.toPlainString());
        }
    }

    private void income(BigDecimal yearly) {
        above(Kind.INCOME_ABOVE_DECLARED, household.yearlyIncome().amount(), yearly);
    }

    private void assets(Kind kind, BigDecimal worth) {
        above(kind, household.declaredAssets().amount(), worth);
    }

    private void above(Kind kind, BigDecimal declared, BigDecimal answered) {
        if (answered.compareTo(declared) > 0) {
            add(kind, 0, declared.toPlainString(), answered.toPlainString());
        }
    }

    private void add(Kind kind, int member, String declared, String answered) {
        found.add(Contradiction.found(department, kind, member, declared, answered));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
