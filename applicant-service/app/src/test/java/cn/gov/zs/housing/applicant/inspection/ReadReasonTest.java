package cn.gov.zs.housing.applicant.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import cn.gov.zs.housing.applicant.inspection.ReadReason.Fault;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadReasonTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("", Fault.REQUIRED),
                Arguments.of(" \t", Fault.REQUIRED),
                Arguments.of("核".repeat(201), Fault.TOO_LONG),
                Arguments.of("核对" + IdNumberSamples.text(LocalDate.of(1980, 1, 1), 1), Fault.HOLDS_ID_NUMBER),
                Arguments.of("核对\u0007", Fault.BAD_CHARACTERS));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void refuses_what_is_no_reason(String typed, Fault fault) {
        assertThat(ReadReason.faultOf(typed)).contains(fault);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadReason(typed))
                .withMessage("not a reason: " + fault);
    }

    @Test
    void takes_one_to_two_hundred_characters_and_prints_none() {
        assertThat(ReadReason.faultOf("核")).isEmpty();
        assertThat(new ReadReason("核".repeat(200))).hasToString("reason of 200 characters");
    }
}
