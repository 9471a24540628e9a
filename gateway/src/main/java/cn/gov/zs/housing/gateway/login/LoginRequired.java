package cn.gov.zs.housing.gateway.login;

import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.route.Door;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Nobody is logged in: a person is sent to the login and back to the page, a program is told 401. */
@Component
class LoginRequired implements ServerAuthenticationEntryPoint {

    private final WantedPage wantedPage;
    private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    LoginRequired(WantedPage wantedPage) {
        this.wantedPage = wantedPage;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        if (Door.of(exchange.getRequest()).forPrograms()) {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return Mono.error(ProblemException.refused(401, "login.required"));
        }
        return wantedPage.saveRequest(exchange).then(redirect.sendRedirect(exchange, URI.create(KeycloakClient.START)));
    }
}
