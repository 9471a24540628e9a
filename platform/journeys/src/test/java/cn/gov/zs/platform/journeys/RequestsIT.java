package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** A year of requests, from the first that is filed to the report that counts them, while the service is killed twice. */
class RequestsIT {
    @Test
    void every_way_to_end_is_played_once_and_counted_in_its_row_of_the_published_report() throws Exception {
        try (var cast = new Cast(TestPlatform.address())) {
            var props = Props.of(
                    cast,
                    TestPlatform.clock(),
                    TestPlatform.exchange(),
                    TestPlatform.PATIENCE,
                    new Story(),
                    new SecureRandom());
            var catalogue = new CatalogueScenes(props, new HomesScenes(props));
            catalogue.library();
            TestPlatform.running().kill("disclosure");
            new RequestScenes(props).each();
            TestPlatform.running().kill("disclosure");
            var report = catalogue.annualReport();

            var counted =
                    RequestTable.on(cast.everybody().get(report, "text/html").body());
            assertThat(counted.figures("一、").getLast()).isEqualTo(RequestEnding.values().length);
            assertThat(counted.figures("四、").getLast()).isZero();
            assertThat(counted.figures("三（一）").getLast())
                    .as("granted and published already")
                    .isEqualTo(2);
        }
    }
}
