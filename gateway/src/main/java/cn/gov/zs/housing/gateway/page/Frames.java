package cn.gov.zs.housing.gateway.page;

import cn.gov.zs.housing.gateway.language.Languages;
import cn.gov.zs.housing.gateway.login.Visitor;
import cn.gov.zs.platform.clock.MovableClock;
import cn.gov.zs.platform.pages.PageFrame;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes the frame of a page of the gateway from the request around it. */
@Component
public class Frames {

    private final Visitor visitor;
    private final Clock platformClock;

    Frames(Visitor visitor, Clock platformClock) {
        this.visitor = visitor;
        this.platformClock = platformClock;
    }

    public Mono<PageFrame> of(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return visitor.nameOf(exchange)
                .map(name -> new PageFrame(
                        request.getURI().getRawPath(),
                        request.getURI().getRawQuery(),
                        Languages.of(request),
                        name.orElse(null),
                        platformClock instanceof MovableClock moved && moved.moved()
                                ? LocalDate.now(platformClock)
                                : null));
    }
}
