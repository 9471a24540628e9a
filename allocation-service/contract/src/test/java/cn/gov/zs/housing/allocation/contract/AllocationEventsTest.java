package cn.gov.zs.housing.allocation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The committed samples of allocation events are frozen")
class AllocationEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("allocation.score-sheet-adopted.v1", ScoreSheetAdoptedV1.TYPE, ScoreSheetAdoptedV1.class),
                Arguments.of("allocation.batch-frozen.v1", BatchFrozenV1.TYPE, BatchFrozenV1.class),
                Arguments.of("allocation.batch-frozen.v2", BatchFrozenV2.TYPE, BatchFrozenV2.class),
                Arguments.of("allocation.batch-approved.v1", BatchApprovedV1.TYPE, BatchApprovedV1.class),
                Arguments.of("allocation.plan-resolved.v1", PlanResolvedV1.TYPE, PlanResolvedV1.class),
                Arguments.of("allocation.plan-resolved.v2", PlanResolvedV2.TYPE, PlanResolvedV2.class),
                Arguments.of("allocation.objection-resolved.v1", ObjectionResolvedV1.TYPE, ObjectionResolvedV1.class),
                Arguments.of("allocation.batch-cancelled.v1", BatchCancelledV1.TYPE, BatchCancelledV1.class),
                Arguments.of("allocation.pool-requested.v1", PoolRequestedV1.TYPE, PoolRequestedV1.class),
                Arguments.of("allocation.pool-given-up.v1", PoolGivenUpV1.TYPE, PoolGivenUpV1.class),
                Arguments.of("allocation.draw-step-taken.v1", DrawStepTakenV1.TYPE, DrawStepTakenV1.class),
                Arguments.of("allocation.batch-drawn.v1", BatchDrawnV1.TYPE, BatchDrawnV1.class),
                Arguments.of("allocation.objection-outcome.v1", ObjectionOutcomeV1.TYPE, ObjectionOutcomeV1.class),
                Arguments.of("allocation.assignment-revoked.v1", AssignmentRevokedV1.TYPE, AssignmentRevokedV1.class),
                Arguments.of("allocation.result-amended.v1", ResultAmendedV1.TYPE, ResultAmendedV1.class),
                Arguments.of("allocation.home-given-up.v1", HomeGivenUpV1.TYPE, HomeGivenUpV1.class),
                Arguments.of("allocation.batch-confirmed.v1", BatchConfirmedV1.TYPE, BatchConfirmedV1.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void reads_the_frozen_sample_and_writes_it_back_unchanged(String name, String type, Class<?> record)
            throws IOException {
        assertThat(type).isEqualTo(name);
        try (var sample = AllocationEventsTest.class.getResourceAsStream("/samples/" + name + ".json")) {
            var text = new String(sample.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var read = JSON.readValue(text, record);
            assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(JSON.readTree(text));
        }
    }

    @Test
    void refuses_a_digest_that_is_not_in_the_written_form() {
        assertThatThrownBy(() -> new BatchApprovedV1("b", "SHA256:00", java.time.Instant.EPOCH, "m"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_entrant_number_zero() {
        assertThatThrownBy(() -> new Allotment(0, "a", "h")).isInstanceOf(IllegalArgumentException.class);
    }
}
