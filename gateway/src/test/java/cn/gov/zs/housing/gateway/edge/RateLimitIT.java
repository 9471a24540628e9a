package cn.gov.zs.housing.gateway.edge;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.gateway.testing.TestGateway;
import org.junit.jupiter.api.Test;

class RateLimitIT {

    @Test
    void limits_each_anonymous_client_by_itself_and_nobody_who_is_logged_in() {
        try (var gateway = TestGateway.start(
                "housing.gateway.limits.burst=12",
                "housing.gateway.limits.per-second=1",
                "housing.gateway.limits.trusted-proxies=127.0.0.0/8")) {
            var user = gateway.loggedIn();
            var reader = gateway.browser();
            var answer = reader.get("/notices/1", "X-Forwarded-For", "203.0.113.9");
            var served = 0;
            while (answer.statusCode() == 200 && served < 30) {
                served++;
                answer = reader.get("/notices/1", "X-Forwarded-For", "203.0.113.9");
            }

            assertThat(served).isBetween(12, 20);
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("retry-after")).hasValue("1");
            assertThat(answer.headers().firstValue("content-type").orElseThrow())
                    .startsWith("text/html");
            assertThat(answer.body()).contains("访问过于频繁");

            var program = reader.get("/api/v1/public/notices", "X-Forwarded-For", "203.0.113.9");
            assertThat(program.statusCode()).isEqualTo(429);
            assertThat(program.body()).contains("\"code\":\"rate.limited\"");
            assertThat(reader.get("/api/v1/homes", "X-Forwarded-For", "203.0.113.9")
                            .statusCode())
                    .isEqualTo(429);

            assertThat(reader.get("/notices/1", "X-Forwarded-For", "203.0.113.10")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(reader.get("/assets/mark.svg", "X-Forwarded-For", "203.0.113.9")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(user.get("/my/applications", "X-Forwarded-For", "203.0.113.9")
                            .statusCode())
                    .isEqualTo(200);
            await().pollInterval(ofMillis(200))
                    .atMost(ofSeconds(10))
                    .until(() -> reader.get("/notices/1", "X-Forwarded-For", "203.0.113.9")
                                    .statusCode()
                            == 200);
        }
    }
}
