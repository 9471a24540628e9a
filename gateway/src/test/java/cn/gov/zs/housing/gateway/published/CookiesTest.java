package cn.gov.zs.housing.gateway.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
class CookiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "absent",
            value = {
                "lang=en                  | en",
                "session=a; lang=en       | en",
                "session=a;lang=zh-CN     | zh-CN",
                "lang=\"en\"              | en",
                "lang=en; lang=zh-CN      | en",
                "slang=en                 | absent",
                "language=en              | absent",
                "lang                     | absent",
                "x=lang=en                | absent",
                "''                       | absent",
                ";;;                      | absent",
            })
    void finds_the_first_of_its_name(String header, @Nullable String value) {
        assertThat(Cookies.find(header, "lang")).isEqualTo(value);
    }
}
