package cn.gov.zs.housing.applicant.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
                Arguments.of(FirstReviewPassedV1.TYPE, FirstReviewPassedV1.class),
                Arguments.of(CityReviewPassedV1.TYPE, CityReviewPassedV1.class),
                Arguments.of(HouseholdRegisteredV1.TYPE, HouseholdRegisteredV1.class),
                Arguments.of(RegistrationEvidenceV1.TYPE, RegistrationEvidenceV1.class),
                Arguments.of(HouseholdFactsChangedV1.TYPE, HouseholdFactsChangedV1.class),
                Arguments.of(HouseholdRemovedV1.TYPE, HouseholdRemovedV1.class),
                Arguments.of(HouseholdReinstatedV1.TYPE, HouseholdReinstatedV1.class),
                Arguments.of(QualificationLostV1.TYPE, QualificationLostV1.class),
                Arguments.of(QualificationRestoredV1.TYPE, QualificationRestoredV1.class),
                Arguments.of(HouseholdAccountLinkedV1.TYPE, HouseholdAccountLinkedV1.class),
                Arguments.of(HouseholdHousedV1.TYPE, HouseholdHousedV1.class),
                Arguments.of(SubsidyGrantedV1.TYPE, SubsidyGrantedV1.class),
                Arguments.of(SubsidyStoppedV1.TYPE, SubsidyStoppedV1.class),
                Arguments.of(SubsidyPaidV1.TYPE, SubsidyPaidV1.class),
                Arguments.of(SubsidyHouseholdApprovedV1.TYPE, SubsidyHouseholdApprovedV1.class),
                Arguments.of(ApplicationWithdrawnV1.TYPE, ApplicationWithdrawnV1.class),
                Arguments.of(NoticeFactsCorrectedV1.TYPE, NoticeFactsCorrectedV1.class),
                Arguments.of(ObjectionAnsweredV1.TYPE, ObjectionAnsweredV1.class),
                Arguments.of(CaseMovedV1.TYPE, CaseMovedV1.class),
                Arguments.of(ReReviewConcludedV1.TYPE, ReReviewConcludedV1.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_and_written_again_unchanged(String type, Class<?> body) throws IOException {
        JsonNode sample = sample(type);

        JsonNode rewritten = JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(sample, body)));

        assertThat(rewritten).isEqualTo(sample);
    }

    /** Written before the events told whether a household waits for a home or is paid the subsidy. */
    @Test
    void an_event_that_does_not_tell_the_form_of_support_is_of_a_household_in_kind() throws IOException {
        var removed = JSON.treeToValue(sample(HouseholdRemovedV1.TYPE + ".before-in-kind"), HouseholdRemovedV1.class);
        var changed = JSON.treeToValue(
                sample(HouseholdFactsChangedV1.TYPE + ".before-in-kind"), HouseholdFactsChangedV1.class);

        assertThat(removed.inKind()).isTrue();
        assertThat(changed.inKind()).isTrue();
    }

    @Test
    void wire_names_do_not_follow_a_rename() {
        assertThat(ApplicantEvents.TOPIC).isEqualTo("applicant.events");
        assertThat(FirstReviewPassedV1.TYPE).isEqualTo("applicant.first-review-passed.v1");
        assertThat(CityReviewPassedV1.TYPE).isEqualTo("applicant.city-review-passed.v1");
        assertThat(NoticeFactsCorrectedV1.TYPE).isEqualTo("applicant.notice-facts-corrected.v1");
        assertThat(ObjectionAnsweredV1.TYPE).isEqualTo("applicant.objection-answered.v1");
        assertThat(HouseholdRegisteredV1.TYPE).isEqualTo("applicant.household-registered.v1");
        assertThat(RegistrationEvidenceV1.TYPE).isEqualTo("applicant.registration-evidence.v1");
        assertThat(HouseholdFactsChangedV1.TYPE).isEqualTo("applicant.household-facts-changed.v1");
        assertThat(SubsidyHouseholdApprovedV1.TYPE).isEqualTo("applicant.subsidy-household-approved.v1");
        assertThat(ApplicationWithdrawnV1.TYPE).isEqualTo("applicant.application-withdrawn.v1");
        assertThat(HouseholdRemovedV1.TYPE).isEqualTo("applicant.household-removed.v1");
        assertThat(HouseholdReinstatedV1.TYPE).isEqualTo("applicant.household-reinstated.v1");
        assertThat(QualificationLostV1.TYPE).isEqualTo("applicant.qualification-lost.v1");
        assertThat(QualificationRestoredV1.TYPE).isEqualTo("applicant.qualification-restored.v1");
        assertThat(HouseholdAccountLinkedV1.TYPE).isEqualTo("applicant.household-account-linked.v1");
        assertThat(HouseholdHousedV1.TYPE).isEqualTo("applicant.household-housed.v1");
        assertThat(SubsidyGrantedV1.TYPE).isEqualTo("applicant.subsidy-granted.v1");
        assertThat(SubsidyStoppedV1.TYPE).isEqualTo("applicant.subsidy-stopped.v1");
        assertThat(SubsidyPaidV1.TYPE).isEqualTo("applicant.subsidy-paid.v1");
        assertThat(CaseMovedV1.TYPE).isEqualTo("applicant.case-moved.v1");
        assertThat(ReReviewConcludedV1.TYPE).isEqualTo("applicant.re-review-concluded.v1");
    }

    private static JsonNode sample(String type) throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream("/samples/" + type + ".json")) {
            assertThat(in).as("sample of %s", type).isNotNull();
            return JSON.readTree(in);
        }
    }
}
