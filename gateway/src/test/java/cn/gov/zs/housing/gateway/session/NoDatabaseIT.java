package cn.gov.zs.housing.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.gateway.testing.TestGateway;
import cn.gov.zs.platform.testkit.TestMongo;
import org.junit.jupiter.api.Test;

class NoDatabaseIT {

    @Test
    void serves_what_is_public_and_says_what_is_missing_elsewhere() {
        var mongo = TestMongo.start();
        try (var gateway = TestGateway.start("MONGODB_URI=" + mongo.uri())) {
            var user = gateway.loggedIn();
            mongo.close();

            assertThat(user.get("/notices/1").body()).isEqualTo("disclosure /notices/1");
            assertThat(gateway.browser().get("/notices/1").statusCode()).isEqualTo(200);
            assertThat(gateway.browser()
                            .get("/api/v1/homes", "Authorization", "Bearer t")
                            .statusCode())
                    .isEqualTo(200);
            var page = user.get("/my/applications");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("会话存储暂时不可用");
            assertThat(user.get("/api/v1/applications").body()).contains("\"service\":\"sessions\"");
            var anonymous = gateway.browser().get("/my");
            assertThat(anonymous.statusCode()).isEqualTo(503);
            assertThat(anonymous.headers().firstValue("content-security-policy"))
                    .isPresent();
            assertThat(anonymous.headers().firstValue("location")).isEmpty();
            assertThat(gateway.browser().get("/actuator/health/readiness").statusCode())
                    .isEqualTo(503);
            assertThat(gateway.browser().get("/actuator/health/liveness").statusCode())
                    .isEqualTo(200);
        }
    }
}
