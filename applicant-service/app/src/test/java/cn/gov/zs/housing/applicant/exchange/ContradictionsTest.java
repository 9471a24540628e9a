package cn.gov.zs.housing.applicant.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.exchange.Answer.CivilStatus;
import cn.gov.zs.housing.applicant.exchange.Answer.CivilStatus.Aid;
import cn.gov.zs.housing.applicant.exchange.Answer.CivilStatus.Marital;
import cn.gov.zs.housing.applicant.exchange.Contradiction.Kind;
import cn.gov.zs.housing.applicant.household.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 李美华 of 小榄镇 with a child, 低保, 14.5 m², 30,000 yuan a year, 18,000 yuan of assets. */
class ContradictionsTest {
    private static final Declaration DECLARED = ApplicationSamples.submitted().declaration();

    static Stream<Arguments> answers() {
        return Stream.of(
                row(Department.PUBLIC_SECURITY, hukou("442000118", null)),
                row(Department.PUBLIC_SECURITY, hukou("442000001", null), Kind.HUKOU_ELSEWHERE),
                row(Department.PUBLIC_SECURITY, hukou(null, null), Kind.HUKOU_ELSEWHERE),
                row(Department.PUBLIC_SECURITY, hukou("442000118", Relation.CHILD)),
                row(Department.PUBLIC_SECURITY, hukou("442000118", Relation.OTHER), Kind.RELATION_DIFFERS),
                row(Department.CIVIL_AFFAIRS, civil(Marital.NO_RECORD, Aid.SUBSISTENCE)),
                row(Department.CIVIL_AFFAIRS, civil(Marital.DIVORCED, Aid.DESTITUTE)),
                row(Department.CIVIL_AFFAIRS, civil(Marital.MARRIED, Aid.SUBSISTENCE), Kind.SPOUSE_NOT_DECLARED),
                row(Department.CIVIL_AFFAIRS, civil(Marital.UNMARRIED, Aid.NONE), Kind.AID_NOT_CONFIRMED),
                row(Department.REAL_ESTATE, new Answer.Homes(List.of())),
                row(Department.REAL_ESTATE, homes("14.50")),
                row(Department.REAL_ESTATE, homes("14.51"), Kind.HOME_LARGER),
                row(Department.REAL_ESTATE, homes("10", "4.6"), Kind.HOME_LARGER),
                row(Department.SOCIAL_INSURANCE, base("2500")),
                row(Department.SOCIAL_INSURANCE, base("2500.01"), Kind.INCOME_ABOVE_DECLARED),
                row(Department.TAXATION, taxed("30000")),
                row(Department.TAXATION, taxed("30000.01"), Kind.INCOME_ABOVE_DECLARED),
                row(Department.HOUSING_FUND, fund("18000", "2500")),
                row(
                        Department.HOUSING_FUND,
                        fund("18000.01", "2500.01"),
                        Kind.INCOME_ABOVE_DECLARED,
                        Kind.DEPOSITS_ABOVE_ASSETS),
                row(Department.VEHICLES, vehicles("18000")),
                row(Department.VEHICLES, vehicles("18000.01"), Kind.VEHICLES_ABOVE_ASSETS));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_contradicts_exactly_where_it_does_not_fit(Department department, Answer answer, List<Kind> kinds) {
        assertThat(Contradictions.between(DECLARED, department, answer).stream().map(Contradiction::kind))
                .containsExactlyElementsOf(kinds);
    }

    @Property
    void income_contradicts_when_and_only_when_all_of_it_is_above_the_declared(
            @ForAll @Size(max = 5) List<@BigRange(min = "0", max = "40000") @Scale(2) BigDecimal> incomes) {
        var answer = new Answer.TaxedIncomes(incomes.stream()
                .map(yearly -> new Answer.TaxedIncomes.Income(0, yearly))
                .toList());

        var above = incomes.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(new BigDecimal("30000")) > 0;
        assertThat(Contradictions.between(DECLARED, Department.TAXATION, answer))
                .hasSize(above ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({",0", "442000118,1", "442000001,1"})
    void hukou_declared_elsewhere_is_contradicted_by_hukou_in_zhongshan(@Nullable String township, int found) {
        var migrants = ApplicationSamples.migrants(ApplicationSamples.ID).declaration();

        assertThat(Contradictions.between(migrants, Department.PUBLIC_SECURITY, hukou(township, null)))
                .hasSize(found)
                .allMatch(contradiction -> contradiction.kind() == Kind.HUKOU_ELSEWHERE);
        assertThat(Question.of(Department.PUBLIC_SECURITY, migrants, ApplicationSamples.SUBMITTED_AT)
                        .township())
                .isNull();
    }

    private static Arguments row(Department department, Answer answer, Kind... kinds) {
        return Arguments.of(department, answer, List.of(kinds));
    }

    private static Answer hukou(@Nullable String township, @Nullable Relation child) {
        return new Answer.Hukou(List.of(
                new Answer.Hukou.Registration(0, township, null),
                new Answer.Hukou.Registration(1, "442000001", child)));
    }

    private static Answer civil(Marital status, Aid aid) {
        return new CivilStatus(List.of(new CivilStatus.Marriage(0, status)), aid);
    }

    private static Answer homes(String... areas) {
        return new Answer.Homes(Stream.of(areas)
                .map(area -> new Answer.Homes.Home(0, new BigDecimal(area)))
                .toList());
    }

    private static Answer base(String monthly) {
        return new Answer.InsuranceBases(List.of(new Answer.InsuranceBases.Base(0, new BigDecimal(monthly))));
    }

    private static Answer taxed(String yearly) {
        return new Answer.TaxedIncomes(List.of(new Answer.TaxedIncomes.Income(0, new BigDecimal(yearly))));
    }

    private static Answer fund(String balance, String monthly) {
        return new Answer.FundAccounts(
                List.of(new Answer.FundAccounts.Account(0, new BigDecimal(balance), new BigDecimal(monthly))));
    }

    private static Answer vehicles(String value) {
        return new Answer.Vehicles(List.of(new Answer.Vehicles.Vehicle(0, new BigDecimal(value))));
    }
}
