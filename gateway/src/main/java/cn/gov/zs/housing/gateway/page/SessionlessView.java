package cn.gov.zs.housing.gateway.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveView;
import reactor.core.publisher.Mono;

/**
 * A page that is shown without its reader's session. Thymeleaf would load the session for every page, and the page that
 * tells of a dead session database could not be shown. Our pages take nothing from it but what stands in their model.
 */
public class SessionlessView extends ThymeleafReactiveView {

    private static final InMemoryWebSessionStore NOWHERE = new InMemoryWebSessionStore();

    @Override
    public Mono<Void> render(
            @Nullable Map<String, ?> model, @Nullable MediaType contentType, ServerWebExchange exchange) {
        return super.render(model, contentType, new ServerWebExchangeDecorator(exchange) {
            @Override
            public Mono<WebSession> getSession() {
                return NOWHERE.createWebSession();
            }
        });
    }
}
