package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each service, the gateway and the broker are killed in the middle of a journey: it completes, nothing lost or doubled. */
class KilledPartIT {

    /** Several kills far from each other share a journey; when one of them breaks it, the journey says at which step. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "applicant@FIRST_REVIEW gateway@OTHER_TOWNSHIP disclosure@NOTICE_1 housing@HOMES_OFFERED allocation@REVEALED",
                "exchange@CROSS_CHECK applicant@CITY_REVIEW allocation@REGISTERED housing@HOME_SEEN gateway@SEALED"
                        + " disclosure@RESULT_NOTICE",
                "kafka@FIRST_REVIEW applicant@PAPER_FORMS kafka@REVEALED exchange@RE_REVIEW_CONFIRMED"
                        + " applicant@SUBSIDY_PAID",
            })
    void the_journey_completes_and_nothing_is_doubled(String kills) {
        var victims = Stream.of(kills.split(" "))
                .map(kill -> kill.split("@"))
                .collect(Collectors.toMap(kill -> Step.valueOf(kill[1]), kill -> kill[0]));
        var platform = TestPlatform.running();
        var journey = TestPlatform.journey(step -> {
            var victim = victims.remove(step);
            if (victim != null) {
                platform.kill(victim);
            }
        });

        assertThat(journey.play())
                .as(() -> "the journey with " + kills + ", " + journey.failure())
                .isTrue();
        assertThat(victims).as("not killed").isEmpty();

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
