package cn.gov.zs.housing.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.testing.SettingsSamples;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

@Tag("zone-free")
class CrossSiteGuardTest {

    private static final String OURS = "http://127.0.0.1:8080";
    private final CrossSiteGuard guard = new CrossSiteGuard(SettingsSamples.settings(OURS));

    @ParameterizedTest(name = "{0} {1} site={2} origin={3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, /my/applications, same-origin, -",
                "POST, /my/applications, same-origin, http://evil.example",
                "POST, /logout, -, http://127.0.0.1:8080",
                "PUT, /api/v1/homes/1, same-origin, -",
                "GET, /my/applications, cross-site, -",
                "HEAD, /my, -, -",
                "POST, /auth/realms/housing/login-actions/authenticate, cross-site, http://broker.example",
            })
    void lets_a_request_of_our_own_pages_pass(
            String method, String path, @Nullable String site, @Nullable String origin) {
        assertThat(passes(method, path, site, origin, true)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} site={2} origin={3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, /my/applications, cross-site, -",
                "POST, /my/applications, cross-site, http://127.0.0.1:8080",
                "POST, /my/applications, same-site, -",
                "POST, /my/applications, none, -",
                "POST, /my/applications, -, -",
                "POST, /my/applications, -, null",
                "POST, /my/applications, -, http://127.0.0.1:8081",
                "POST, /my/applications, -, https://127.0.0.1:8080",
                "POST, /logout, -, http://evil.example",
                "PUT, /api/v1/homes/1, cross-site, -",
                "PATCH, /api/v1/homes/1, -, -",
                "DELETE, /api/v1/homes/1, same-site, -",
            })
    void refuses_a_request_of_any_other_page(
            String method, String path, @Nullable String site, @Nullable String origin) {
        assertThat(passes(method, path, site, origin, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/v1/homes", "DELETE, /api/v1/homes/1"})
    void has_nothing_to_guard_without_the_session_cookie(String method, String path) {
        assertThat(passes(method, path, "cross-site", null, false)).isTrue();
    }

    private boolean passes(
            String method, String path, @Nullable String site, @Nullable String origin, boolean session) {
        var request = MockServerHttpRequest.method(HttpMethod.valueOf(method), path);
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (session) {
            request.cookie(new HttpCookie("session", "x"));
        }
        var passed = new AtomicBoolean();
        guard.filter(MockServerWebExchange.from(request), exchange -> {
                    passed.set(true);
                    return Mono.empty();
                })
                .onErrorResume(ProblemException.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(403);
                    assertThat(refusal.code()).isEqualTo("csrf.refused");
                    return Mono.empty();
                })
                .block();
        return passed.get();
    }
}
