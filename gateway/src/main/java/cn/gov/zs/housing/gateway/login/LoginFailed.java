package cn.gov.zs.housing.gateway.login;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.problem.ProblemException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;

/** The way back from Keycloak failed: too old, refused, or Keycloak does not answer the gateway. */
@Component
class LoginFailed implements ServerAuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(LoginFailed.class);

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange exchange, AuthenticationException failure) {
        if (unreachable(failure)) {
            return Mono.error(ProblemException.unavailable(Upstream.KEYCLOAK.key(), false, failure));
        }
        var code = failure instanceof OAuth2AuthenticationException e
                ? e.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        log.info("login failed: {}", code);
        return Mono.error(ProblemException.refused(400, "login.failed"));
    }

    /** Whether {@code failure} means that Keycloak could not be asked, as opposed to its having said no. */
    static boolean unreachable(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IOException || t instanceof TimeoutException || t instanceof WebClientRequestException) {
                return true;
            }
        }
        return false;
    }
}
