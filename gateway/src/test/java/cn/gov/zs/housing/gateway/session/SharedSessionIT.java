package cn.gov.zs.housing.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.gateway.testing.TestGateway;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SharedSessionIT {

    private static TestGateway gateway;

    @BeforeAll
    static void starts() {
        gateway = TestGateway.start();
    }

    @AfterAll
    static void stops() {
        gateway.close();
    }

    @Test
    void stays_logged_in_when_the_gateway_restarts() {
        var browser = gateway.loggedIn();
        gateway.restart();

        assertThat(browser.get("/my/applications/1").body()).isEqualTo("applicant /my/applications/1");
    }

    @Test
    void may_go_to_any_gateway_even_in_the_middle_of_a_login() {
        var second = gateway.startAnother();
        var browser = gateway.browser();
        var toLogin = browser.get("/my/applications/2")
                .headers()
                .firstValue("location")
                .orElseThrow();
        var toKeycloak = browser.movedTo(second)
                .get(toLogin)
                .headers()
                .firstValue("location")
                .orElseThrow();
        var back = browser.get(toKeycloak).headers().firstValue("location").orElseThrow();
        var home = browser.get(back).headers().firstValue("location").orElseThrow();

        assertThat(home).isEqualTo("/my/applications/2");
        assertThat(browser.movedTo(second).get(home).body()).isEqualTo("applicant /my/applications/2");
        assertThat(browser.movedTo(gateway.url()).get(home).body()).isEqualTo("applicant /my/applications/2");

        browser.movedTo(second).send("POST", "/logout", BodyPublishers.noBody(), "Sec-Fetch-Site", "same-origin");
        assertThat(browser.movedTo(gateway.url()).get(home).statusCode()).isEqualTo(302);
    }
}
