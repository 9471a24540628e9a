package cn.gov.zs.housing.gateway.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
class AcceptedCodingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "absent",
            value = {
                "absent                              | IDENTITY",
                "''                                  | IDENTITY",
                "gzip                                | GZIP IDENTITY",
                "x-gzip                              | GZIP IDENTITY",
                "'gzip, deflate, br, zstd'           | BROTLI GZIP IDENTITY",
                "'GZIP;Q=0.8, br;q=0.5'              | GZIP BROTLI IDENTITY",
                "'br;q=0, gzip'                      | GZIP IDENTITY",
                "*                                   | BROTLI GZIP IDENTITY",
                "'*;q=0.5, gzip;q=0'                 | BROTLI IDENTITY",
                "'identity;q=1, gzip;q=0.5'          | IDENTITY GZIP",
                "'identity;q=0, gzip'                | GZIP",
                "'*;q=0'                             | ''",
                "identity;q=0                        | ''",
                "gzip;q=2                            | ''",
                "gzip;q=abc                          | ''",
                "gzip;level=9;q=1                    | ''",
            })
    void are_those_the_reader_takes_the_most_wanted_first(@Nullable String header, String expected) {
        var codings = expected.isEmpty()
                ? List.<Coding>of()
                : Arrays.stream(expected.split(" ")).map(Coding::valueOf).toList();

        assertThat(AcceptedCodings.of(header)).isEqualTo(codings);
    }

    @Test
    void of_an_endless_header_are_none() {
        assertThat(AcceptedCodings.of("a,".repeat(2_000))).isEmpty();
    }
}
