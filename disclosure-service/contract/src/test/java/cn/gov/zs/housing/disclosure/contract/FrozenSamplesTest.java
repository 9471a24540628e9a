package cn.gov.zs.housing.disclosure.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The wire form of every event is frozen: a changed meaning is a v2 beside it. */
@Tag("zone-free")
class FrozenSamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource({
        "disclosure.notice-published.v1, cn.gov.zs.housing.disclosure.contract.NoticePublishedV1",
        "disclosure.notice-period-ended.v1, cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1",
        "disclosure.notice-extended.v1, cn.gov.zs.housing.disclosure.contract.NoticeExtendedV1",
        "disclosure.notice-taken-down.v1, cn.gov.zs.housing.disclosure.contract.NoticeTakenDownV1",
        "disclosure.objection-filed.v1, cn.gov.zs.housing.disclosure.contract.ObjectionFiledV1",
        "disclosure.document-published.v1, cn.gov.zs.housing.disclosure.contract.DocumentPublishedV1",
        "disclosure.log-entry-integrated.v1, cn.gov.zs.housing.disclosure.contract.LogEntryIntegratedV1",
        "disclosure.log-entry-integrated.v2, cn.gov.zs.housing.disclosure.contract.LogEntryIntegratedV2",
        "disclosure.calendar-adopted.v1, cn.gov.zs.housing.disclosure.contract.CalendarAdoptedV1"
    })
    void reads_the_frozen_sample_and_writes_it_back_unchanged(String type, Class<?> event) throws Exception {
        assertThat(event.getField("TYPE").get(null)).isEqualTo(type);
        assertThat(event.getField("TOPIC").get(null)).isEqualTo("disclosure.events");

        var sample = JSON.readTree(sample(type));
        var read = JSON.treeToValue(sample, event);

        assertThat(read).hasNoNullFieldsOrProperties();
        assertThat(JSON.readTree(JSON.writeValueAsBytes(read))).isEqualTo(sample);
    }

    @Test
    void the_period_of_the_sample_is_over_only_on_the_day_after_its_last_day() throws Exception {
        var ended = JSON.readValue(sample(NoticePeriodEndedV1.TYPE), NoticePeriodEndedV1.class);

        assertThat(ended.lastDay()).isEqualTo(ended.publishedOn().plusDays(20));
        assertThat(ended.endedOn()).isEqualTo(ended.lastDay().plusDays(1));
    }

    private static byte[] sample(String type) throws IOException {
        try (InputStream in = FrozenSamplesTest.class.getResourceAsStream("/samples/" + type + ".json")) {
            return Objects.requireNonNull(in, type).readAllBytes();
        }
    }
}
