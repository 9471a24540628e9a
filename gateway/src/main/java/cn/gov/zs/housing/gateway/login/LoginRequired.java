package cn.gov.zs.housing.gateway.login;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.problem.ProblemException;
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
public class LoginRequired implements ServerAuthenticationEntryPoint {

    private final WantedPage wantedPage;
    private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    LoginRequired(WantedPage wantedPage) {
        this.wantedPage = wantedPage;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        return ask(exchange);
    }

    /** Asks for a login; fails with a {@link ProblemException} 401 where a program has to be told. */
    public Mono<Void> ask(ServerWebExchange exchange) {
        if (Door.of(exchange.getRequest()).forPrograms()) {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return Mono.error(ProblemException.refused(401, "login.required"));
        }
        return wantedPage.saveRequest(exchange).then(redirect.sendRedirect(exchange, URI.create(KeycloakClient.START)));
    }
}
