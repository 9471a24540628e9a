package cn.gov.zs.housing.applicant.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.identity.IdNumber.Fault;
import cn.gov.zs.housing.applicant.identity.IdNumber.Reading;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB 11643")
class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(strings = {"442000198001010017", "11010519491231002X", "11010519491231002x", " 442000198001010017 "})
    void reads_a_number_whose_check_digit_fits(String typed) {
        assertThat(IdNumber.read(typed, TODAY)).isInstanceOf(Reading.Valid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', FORM",
        "44200019800101001, FORM",
        "4420001980010100177, FORM",
        "442000800101001, FORM",
        "４４２０００１９８００１０１００１７, FORM",
        "042000198001010017, FORM",
        "44200019800101O017, FORM",
        "442000198001010018, CHECK_DIGIT",
        "44200019800101001X, CHECK_DIGIT",
        "442000198013010019, BIRTH_DATE",
        "442000198002300010, BIRTH_DATE",
        "442000189912310010, BIRTH_DATE"
    })
    void says_what_is_wrong_with_a_number(String typed, Fault fault) {
        var repaired = fault == Fault.BIRTH_DATE ? withItsCheckDigit(typed) : typed;

        assertThat(IdNumber.read(repaired, TODAY)).isEqualTo(new Reading.Faulty(fault));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-03-02, true", "2026-03-03, false"})
    void a_birth_date_may_be_today_but_not_tomorrow(LocalDate born, boolean valid) {
        var reading = IdNumber.read(IdNumberSamples.text(born, 1), TODAY);

        assertThat(reading instanceof Reading.Valid).isEqualTo(valid);
        if (!valid) {
            assertThat(reading).isEqualTo(new Reading.Faulty(Fault.FUTURE_BIRTH_DATE));
        }
    }

    @Property
    void every_other_check_digit_is_refused(@ForAll @IntRange(max = 999) int sequence) {
        var right = IdNumberSamples.text(LocalDate.of(1980, 1, 1), sequence);

        "0123456789X".chars().mapToObj(Character::toString).forEach(last -> {
            var typed = right.substring(0, 17) + last;
            assertThat(IdNumber.read(typed, TODAY) instanceof Reading.Valid).isEqualTo(typed.equals(right));
        });
    }

    @Test
    void knows_the_birth_date_it_carries() {
        assertThat(IdNumber.kept("442000198001010017").birthDate()).isEqualTo("1980-01-01");
    }

    @Test
    void prints_itself_masked_wherever_it_stands() {
        var number = IdNumber.kept("442000198001010017");

        assertThat(number).hasToString("442000************");
        assertThat(new Reading.Valid(number).toString()).doesNotContain("442000198001010017");
        assertThat(new Person(new PersonName("李美华"), number).toString())
                .doesNotContain("442000198001010017")
                .doesNotContain("美华");
        assertThat(number.masked()).hasToString("442000************");
    }

    @Test
    void is_equal_by_its_whole_number_and_not_by_its_mask() {
        var one = IdNumberSamples.number(LocalDate.of(1980, 1, 1), 1);

        assertThat(one)
                .isEqualTo(IdNumberSamples.number(LocalDate.of(1980, 1, 1), 1))
                .isNotEqualTo(IdNumberSamples.number(LocalDate.of(1980, 1, 1), 2))
                .isNotEqualTo(null);
    }

    @Test
    void an_exception_about_a_kept_number_does_not_repeat_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdNumber.kept("442000198001010018"))
                .withMessageNotContaining("442000198001010018");
    }

    private static String withItsCheckDigit(String typed) {
        for (char last : "0123456789X".toCharArray()) {
            var candidate = typed.substring(0, 17) + last;
            if (!IdNumber.read(candidate, TODAY).equals(new Reading.Faulty(Fault.CHECK_DIGIT))) {
                return candidate;
            }
        }
        throw new IllegalStateException("one of eleven check digits fits");
    }
}
