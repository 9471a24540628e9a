package cn.gov.zs.housing.applicant.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.identity.IdNumber;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("GB 11643")
class SyntheticIdNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @Test
    void says_where_when_and_which_and_ends_in_its_check_digit() {
        assertThat(SyntheticIdNumber.of(BORN, 1)).isEqualTo("442000198001010017");
    }

    @Test
    void every_number_of_a_day_is_another_and_is_taken_for_one_by_the_service() {
        var numbers = IntStream.range(0, 1000)
                .mapToObj(sequence -> SyntheticIdNumber.of(BORN, sequence))
                .toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .anySatisfy(number -> assertThat(number).endsWith("X"))
                .allSatisfy(
                        number -> assertThat(IdNumber.read(number, TODAY)).isInstanceOf(IdNumber.Reading.Valid.class));
    }
}
