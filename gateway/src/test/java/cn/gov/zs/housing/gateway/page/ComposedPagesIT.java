package cn.gov.zs.housing.gateway.page;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.gateway.testing.Browser;
import cn.gov.zs.housing.gateway.testing.StubService;
import cn.gov.zs.housing.gateway.testing.TestGateway;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComposedPagesIT {

    private static TestGateway gateway;
    private static Browser user;

    @BeforeAll
    static void starts() {
        gateway = TestGateway.start("housing.gateway.guard.fragment=1s");
        user = gateway.loggedIn();
    }

    @AfterAll
    static void stops() {
        gateway.close();
    }

    @BeforeEach
    void offers() {
        gateway.forget();
        user.cookies().remove("lang");
        gateway.applicant().on("/fragments/applicant/my", html("<h2>我的申请</h2>"));
        gateway.housing().on("/fragments/housing/my", StubService.text(204, "text/html", ""));
        gateway.allocation().on("/fragments/allocation/my", html("<h2>我的轮候</h2>"));
        gateway.disclosure().on("/fragments/disclosure/my", StubService.text(403, "text/html", "<h2>not allowed</h2>"));
    }

    private static StubService.Answer html(String html) {
        return StubService.text(200, "text/html", html);
    }

    @Test
    void puts_a_page_together_from_what_the_services_offer_this_person() {
        var page = user.get("/my");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .containsSubsequence("<h1>我的</h1>", "<h2>我的申请</h2>", "<h2>我的轮候</h2>")
                .contains("李美华", "action=\"/logout\"")
                .doesNotContain("data-service=\"housing\"", "not allowed", "暂时没有响应");
        assertThat(page.headers().firstValue("cache-control").orElseThrow()).contains("no-store");
        var asked = gateway.applicant().last("/fragments/applicant/my");
        assertThat(asked.header("Authorization")).startsWith("Bearer access-");
        assertThat(asked.header("Cookie")).doesNotContain("session");
        assertThat(asked.query()).isEqualTo("lang=zh-CN");
    }

    @Test
    void asks_the_services_in_the_readers_language() {
        assertThat(user.get("/my?lang=en").body()).contains("<h1>My pages</h1>", "<html lang=\"en\"");
        assertThat(gateway.applicant().last("/fragments/applicant/my").query()).isEqualTo("lang=en");
        user.get("/my");
        assertThat(gateway.applicant().last("/fragments/applicant/my").query()).isEqualTo("lang=en");
    }

    @Test
    void shows_a_dead_service_as_such_in_its_own_box_only() {
        gateway.applicant().kill();
        try {
            var page = user.get("/my");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("申请服务暂时没有响应", "<h2>我的轮候</h2>");
        } finally {
            gateway.applicant().restart();
        }
    }

    @Test
    void does_not_wait_for_a_slow_service() {
        gateway.allocation().on("/fragments/allocation/my", (exchange, body) -> {
            try {
                new CountDownLatch(1).await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        var begun = System.nanoTime();
        var page = user.get("/my");

        assertThat(page.body()).contains("分配服务暂时没有响应", "<h2>我的申请</h2>");
        assertThat(ofMillis((System.nanoTime() - begun) / 1_000_000)).isLessThan(ofSeconds(4));
    }

    @Test
    void does_not_show_a_services_error_page_as_its_part() {
        gateway.allocation().on("/fragments/allocation/my", StubService.text(500, "text/html", "<h2>oops</h2>"));

        assertThat(user.get("/my").body()).contains("分配服务暂时没有响应").doesNotContain("oops");
    }

    @Test
    void says_so_when_there_is_nothing_for_this_person() {
        for (var service :
                java.util.List.of(gateway.applicant(), gateway.housing(), gateway.allocation(), gateway.disclosure())) {
            service.forget();
        }
        gateway.applicant().on("/fragments/applicant/staff", StubService.text(403, "text/html", ""));
        gateway.housing().on("/fragments/housing/staff", StubService.text(404, "text/html", ""));
        gateway.allocation().on("/fragments/allocation/staff", StubService.text(204, "text/html", ""));
        gateway.disclosure().on("/fragments/disclosure/staff", html("  "));

        assertThat(user.get("/staff").body()).contains("<h1>工作台</h1>", "您的账号目前没有可办理的工作");
    }

    @Test
    void sends_an_anonymous_visitor_to_the_login() {
        assertThat(gateway.browser().get("/staff").headers().firstValue("location"))
                .hasValue("/oauth2/authorization/housing");
    }
}
