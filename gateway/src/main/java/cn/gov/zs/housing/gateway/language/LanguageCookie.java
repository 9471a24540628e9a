package cn.gov.zs.housing.gateway.language;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.platform.pages.Lang;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** {@code ?lang=en} on any page, whoever's, is remembered for a year. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class LanguageCookie implements WebFilter {

    private final boolean https;

    LanguageCookie(GatewaySettings settings) {
        this.https = settings.https();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var door = Door.of(exchange.getRequest());
        if (door == Door.PERSONAL_PAGE || door == Door.PUBLIC_PAGE) {
            Languages.asked(exchange.getRequest())
                    .ifPresent(lang -> exchange.getResponse().addCookie(cookie(lang)));
        }
        return chain.filter(exchange);
    }

    private ResponseCookie cookie(Lang lang) {
        return ResponseCookie.from(Lang.NAME, lang.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(https)
                .build();
    }
}
