package cn.gov.zs.housing.gateway.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("zone-free")
class EntityTagsTest {

    private static final String OURS = "\"ab12-gzip\"";

    @ParameterizedTest
    @ValueSource(
            strings = {"\"ab12-gzip\"", "W/\"ab12-gzip\"", "\"x\", \"ab12-gzip\"", "\"x\",W/\"ab12-gzip\"", "*", " * "})
    void match_when_one_of_them_is_ours(String header) {
        assertThat(EntityTags.match(header, OURS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"ab12\"",
                "\"ab12-br\"",
                "ab12-gzip",
                "\"ab12-gzip",
                "w/\"ab12-gzip\"",
                "\"x\" *",
                "W/",
                ",,,"
            })
    void do_not_match_otherwise(String header) {
        assertThat(EntityTags.match(header, OURS)).isFalse();
    }

    @Test
    void do_not_match_when_the_reader_names_none() {
        assertThat(EntityTags.match(null, OURS)).isFalse();
    }
}
