package cn.gov.zs.housing.disclosure.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("剩余号码数")
class CandidateCountTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Reader READER = MaskPolicies.shipped().inForce(TODAY).reader(TODAY);

    @Test
    void the_mask_of_the_policy_leaves_exactly_the_floor_to_who_knows_the_birthday() {
        assertThat(count("442000************").neighbour()).isEqualTo(1_000);
        assertThat(count("442000************").stranger()).isEqualTo(26_299L * 1_000);
    }

    @Test
    void a_number_without_a_digit_leaves_no_fewer_of_this_city() {
        assertThat(count("******************")).isEqualTo(count("442000************"));
    }

    /** domain.md §7: about 2,425 for the ages 18 to 90. */
    @Test
    void the_usual_mask_with_the_birthday_starred_leaves_about_2400_and_one_to_a_neighbour() {
        assertThat(count("442000********0017").stranger()).isBetween(2_350L, 2_450L);
        assertThat(count("442000********0017").neighbour()).isEqualTo(1);
    }

    @Test
    void hiding_seven_to_sixteen_leaves_nine_or_ten_to_a_neighbour() {
        assertThat(count("442000**********17").neighbour()).isBetween(8L, 10L);
    }

    @Test
    void two_notices_that_star_different_digits_leave_one() {
        var one = new IdMask("442000********0017");
        var other = new IdMask("44200019800101****");
        assertThat(count(other.text()).stranger()).isEqualTo(1_000);
        assertThat(CandidateCount.of(one.spliced(other), READER)).isEqualTo(new Candidates(1, 1));
    }

    @Test
    void a_day_that_is_none_and_a_check_digit_that_is_wrong_leave_nobody() {
        assertThat(count("442000199002300***")).isEqualTo(Candidates.NONE);
        assertThat(count("442000198001010018")).isEqualTo(Candidates.NONE);
        assertThat(count("442000198001010017")).isEqualTo(new Candidates(1, 1));
    }

    @Test
    void a_place_elsewhere_counts_when_it_can_be_read_and_is_not_guessed_when_it_cannot() {
        assertThat(count("430422************").neighbour()).isEqualTo(1_000);
        assertThat(count("43**22************")).isEqualTo(Candidates.NONE);
    }

    @Test
    void masks_of_two_numbers_are_not_spliced() {
        var one = new IdMask("442000************");
        assertThat(one.contradicts(new IdMask("430422************"))).isTrue();
        assertThatThrownBy(() -> one.spliced(new IdMask("430422************")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("4304");
    }

    @Test
    void a_mask_does_not_print_what_it_shows() {
        assertThat(new IdMask("442000********0017")).hasToString("IdMask[111111000000001111]");
        assertThatThrownBy(() -> new IdMask("44200019800101001")).hasMessageNotContaining("1980");
    }

    private static Candidates count(String mask) {
        return CandidateCount.of(new IdMask(mask), READER);
    }
}
