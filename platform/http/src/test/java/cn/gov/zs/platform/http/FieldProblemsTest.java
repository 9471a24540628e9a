package cn.gov.zs.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldProblemsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,invalid",
                "NotNull,required",
                "NotBlank,required",
                "NotEmpty,required",
                "typeMismatch,type",
                "Size,size",
                "DecimalMin,decimal-min",
                "PastOrPresent,past-or-present"
            })
    void names_a_constraint_by_a_stable_word(String constraint, String code) {
        assertThat(FieldProblems.code(constraint)).isEqualTo(code);
    }
}
