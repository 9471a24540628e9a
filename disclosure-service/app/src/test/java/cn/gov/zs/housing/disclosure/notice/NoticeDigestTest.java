package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.canonical.CanonicalJson;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("zone-free")
class NoticeDigestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void is_what_sha256sum_says_of_salt_line_feed_and_canonical_json() {
        // printf '0f0f…0f\n{"a":1}' | sha256sum
        assertThat(NoticeDigest.of(NoticeSamples.SALT, "{\"a\":1}").text())
                .isEqualTo("sha256:70723e77715167bfe2620967d74b7a2ee08a8c43c64f0387b5a21ce59227a1d6");
    }

    @Test
    void covers_what_the_notice_says_what_it_is_about_and_the_days_it_stands() {
        var notice = NoticeSamples.standing(NoticeKind.RESULT, DAY);

        assertThat(notice.canonical())
                .isEqualTo("{\"content\":{\"drawnAt\":\"2026-11-23T02:30:00Z\",\"tenants\":["
                        + "{\"address\":\"中山市南区祈安苑3栋502房\",\"applicantName\":\"李美华\",\"idNumber\":\"442000************\"}],"
                        + "\"title\":\"2026年第一批次\"},\"kind\":\"RESULT\",\"lastDay\":\"2026-12-13\","
                        + "\"publishedOn\":\"2026-11-23\",\"reference\":\"reference-1\"}");
        assertThat(notice.head().digest()).isEqualTo(NoticeDigest.of(notice.salt(), notice.canonical()));
    }

    @Test
    void differs_with_another_salt_so_that_nobody_can_try_names() {
        var draft = NoticeSamples.draft(NoticeKind.FIRST_REVIEW, "a");
        var at = NoticeSamples.morning(DAY);

        assertThat(draft.publish(at, new Salt("00".repeat(32))).head().digest())
                .isNotEqualTo(
                        draft.publish(at, new Salt("01".repeat(32))).head().digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a\"b | \"a\\\"b\"", "a\\b | \"a\\\\b\"", "<b>&'/ | \"<b>&'/\"", "é中🏠 | \"é中🏠\""})
    void writes_text_as_rfc_8785_does(String text, String canonical) {
        assertThat(CanonicalJson.write(text)).isEqualTo(canonical);
    }

    @Test
    void writes_control_characters_and_sorted_names_as_rfc_8785_does() {
        assertThat(CanonicalJson.write("\b\f\n\r\t\u0001\u001f\u007f"))
                .isEqualTo("\"\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\"");
        assertThat(CanonicalJson.write(Map.of("b", List.of(1, "x"), "a", Map.of(), "B", 0)))
                .isEqualTo("{\"B\":0,\"a\":{},\"b\":[1,\"x\"]}");
    }
}
