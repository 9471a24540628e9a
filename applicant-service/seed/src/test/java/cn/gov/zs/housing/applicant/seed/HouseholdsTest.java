package cn.gov.zs.housing.applicant.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.identity.IdNumber;
import cn.gov.zs.housing.applicant.township.Townships;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseholdsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Households households =
            new Households(Townships.get("442000118"), Instant.parse("2026-11-24T02:00:00.123456Z"));

    @Test
    void no_two_households_share_a_person_and_every_number_is_one() {
        var numbers = IntStream.range(0, 3_000)
                .mapToObj(households::submitted)
                .flatMap(HouseholdsTest::numbers)
                .toList();

        assertThat(new HashSet<>(numbers)).hasSize(6_000);
        assertThat(numbers)
                .allSatisfy(
                        number -> assertThat(IdNumber.read(number, TODAY)).isInstanceOf(IdNumber.Reading.Valid.class));
    }

    @Test
    void what_is_filed_waits_for_the_city() {
        var filed = households.filed(7);

        assertThat(filed.state()).isEqualTo(ApplicationState.FILED);
        assertThat(filed.township().code()).isEqualTo("442000118");
        assertThat(filed.declaration().submittedAt()).isBefore(Instant.parse("2026-11-24T02:00:00Z"));
    }

    private static Stream<String> numbers(Application application) {
        var household = application.declaration().household();
        return Stream.concat(
                        Stream.of(household.applicant()),
                        household.coApplicants().stream().map(one -> one.person()))
                .map(person -> person.idNumber().whole());
    }
}
