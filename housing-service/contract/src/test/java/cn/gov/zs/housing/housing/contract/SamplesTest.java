package cn.gov.zs.housing.housing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed samples are frozen: a changed meaning is a v2 beside them. */
class SamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(PoolRefusedV1.TYPE, PoolRefusedV1.class),
                Arguments.of(ConstructionPlanAdoptedV1.TYPE, ConstructionPlanAdoptedV1.class),
                Arguments.of(ConstructionProgressReportedV1.TYPE, ConstructionProgressReportedV1.class),
                Arguments.of(ConstructionProjectStartedV1.TYPE, ConstructionProjectStartedV1.class),
                Arguments.of(ConstructionProjectFinishedV1.TYPE, ConstructionProjectFinishedV1.class),
                Arguments.of(TenancyBeganV1.TYPE, TenancyBeganV1.class),
                Arguments.of(TenancyDeclinedV1.TYPE, TenancyDeclinedV1.class),
                Arguments.of(TenancyEndedV1.TYPE, TenancyEndedV1.class),
                Arguments.of(RentReducedV1.TYPE, RentReducedV1.class),
                Arguments.of(TenantLeftV1.TYPE, TenantLeftV1.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_and_written_again_unchanged(String type, Class<?> body) throws IOException {
        JsonNode sample = sample(type);

        JsonNode rewritten = JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(sample, body)));

        assertThat(rewritten).isEqualTo(sample);
    }

    @Test
    void wire_names_do_not_follow_a_rename() {
        assertThat(HousingEvents.TOPIC).isEqualTo("housing.events");
        assertThat(PoolRefusedV1.TYPE).isEqualTo("housing.pool-refused.v1");
        assertThat(ConstructionPlanAdoptedV1.TYPE).isEqualTo("housing.construction-plan-adopted.v1");
        assertThat(ConstructionProgressReportedV1.TYPE).isEqualTo("housing.construction-progress-reported.v1");
        assertThat(ConstructionProjectStartedV1.TYPE).isEqualTo("housing.construction-project-started.v1");
        assertThat(ConstructionProjectFinishedV1.TYPE).isEqualTo("housing.construction-project-finished.v1");
        assertThat(TenancyBeganV1.TYPE).isEqualTo("housing.tenancy-began.v1");
        assertThat(TenancyDeclinedV1.TYPE).isEqualTo("housing.tenancy-declined.v1");
        assertThat(TenancyEndedV1.TYPE).isEqualTo("housing.tenancy-ended.v1");
        assertThat(RentReducedV1.TYPE).isEqualTo("housing.rent-reduced.v1");
        assertThat(TenantLeftV1.TYPE).isEqualTo("housing.tenant-left.v1");
    }

    @Test
    void a_whole_identity_number_cannot_leave() {
        assertThatThrownBy(() -> new TenantLeftV1("t", "442000198001010017", "442000118", YearMonth.of(2027, 8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1980");
        assertThatThrownBy(() -> new RentReducedV1(
                        "t",
                        "442000198001010017",
                        "442000118",
                        YearMonth.of(2027, 8),
                        BigDecimal.TEN,
                        LocalDate.of(2027, 7, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonNode sample(String type) throws IOException {
        try (var stream = Objects.requireNonNull(SamplesTest.class.getResourceAsStream("/samples/" + type + ".json"))) {
            return JSON.readTree(stream.readAllBytes());
        }
    }
}
