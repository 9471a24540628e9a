package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each service, the gateway and the broker are killed in the middle of a journey: it completes, nothing lost or doubled. */
class KilledPartIT {

    @ParameterizedTest(name = "{0} killed before {1} and before {2}")
    @CsvSource({
        "applicant, FIRST_REVIEW, CITY_REVIEW",
        "applicant, PAPER_FORMS, SUBSIDY_PAID",
        "disclosure, NOTICE_1, RESULT_NOTICE",
        "housing, HOMES_OFFERED, HOME_SEEN",
        "allocation, REGISTERED, REVEALED",
        "gateway, OTHER_TOWNSHIP, SEALED",
        "kafka, FIRST_REVIEW, REVEALED",
        "exchange, CROSS_CHECK, RE_REVIEW_CONFIRMED",
    })
    void the_journey_completes_and_nothing_is_doubled(String victim, Step first, Step second) {
        var platform = TestPlatform.running();
        var journey = TestPlatform.journey(step -> {
            if (step == first || step == second) {
                platform.kill(victim);
            }
        });

        assertThat(journey.play()).as("the journey with %s killed", victim).isTrue();

        try (var cast = new Cast(TestPlatform.address())) {
            assertThat(noticesAbout(cast, journey.applicationId()))
                    .isEqualTo(Map.of("FIRST_REVIEW", 1L, "CITY_REVIEW", 1L));
            assertThat(noticesAbout(cast, journey.batchId())).isEqualTo(Map.of("RESULT", 1L));
        }
    }

    private static Map<String, Long> noticesAbout(Cast cast, String reference) {
        var found = cast.everybody()
                .get("/api/v1/public/notices?reference=" + reference)
                .expect(200)
                .json()
                .path("items");
        return found.valueStream()
                .collect(Collectors.groupingBy(notice -> notice.path("kind").asString(), Collectors.counting()));
    }
}
