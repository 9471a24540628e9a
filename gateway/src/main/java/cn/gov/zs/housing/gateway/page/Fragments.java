package cn.gov.zs.housing.gateway.page;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.edge.ClientAddress;
import cn.gov.zs.housing.gateway.guard.NotServingException;
import cn.gov.zs.housing.gateway.guard.ServiceReads;
import cn.gov.zs.housing.gateway.language.Languages;
import cn.gov.zs.housing.gateway.login.TokenRelay;
import cn.gov.zs.housing.gateway.route.Outbound;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.platform.pages.Lang;
import io.netty.channel.ChannelOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Asks all four services at once for their part of a page, each with the reader's own token. A service that has nothing
 * for this reader is left out; one that is dead or slow is named as such and holds up nobody else.
 */
@Component
class Fragments {

    private static final Logger log = LoggerFactory.getLogger(Fragments.class);
    private static final int LARGEST = 256 * 1024;

    /** Nothing for this reader: no content, not allowed, no such part. */
    private static final Set<Integer> NOTHING = Set.of(204, 403, 404);

    private final WebClient client;
    private final GatewaySettings settings;
    private final ServiceReads reads;
    private final TokenRelay tokens;
    private final Outbound outbound;
    private final ClientAddress clientAddress;

    Fragments(
            GatewaySettings settings,
            ServiceReads reads,
            TokenRelay tokens,
            Outbound outbound,
            ClientAddress clientAddress) {
        this.settings = settings;
        this.reads = reads;
        this.tokens = tokens;
        this.outbound = outbound;
        this.clientAddress = clientAddress;
        var http = HttpClient.create().disableRetry(true).option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                settings.guard().connect().toMillis());
        this.client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                .build();
    }

    /** The boxes of {@code page} ({@code my} or {@code staff}) in the order of the services. */
    Mono<List<Box>> of(String page, ServerWebExchange exchange) {
        return tokens.tokenFor(exchange)
                .flatMapMany(token -> Flux.fromIterable(Upstream.services())
                        .flatMapSequential(service -> box(service, page, exchange, token)))
                .collectList();
    }

    private Mono<Box> box(Upstream service, String page, ServerWebExchange exchange, Optional<String> token) {
        return reads.from(
                        service,
                        settings.guard().fragment(),
                        () -> ask(service, page, exchange, token),
                        () -> log.debug("asking {} again", service.key()))
                .map(html -> new Box(service.key(), html))
                .onErrorResume(e -> {
                    log.warn("{} has no part in /{}: {}", service.key(), page, e.toString());
                    return Mono.just(new Box(service.key(), null));
                });
    }

    private Mono<String> ask(Upstream service, String page, ServerWebExchange exchange, Optional<String> token) {
        var lang = Languages.of(exchange.getRequest());
        var address = service.address(settings)
                .resolve("/fragments/" + service.key() + "/" + page + "?" + Lang.NAME + "=" + lang.tag());
        return client.get()
                .uri(address)
                .headers(headers -> headers.addAll(headers(exchange, token, lang)))
                .exchangeToMono(Fragments::html);
    }

    private HttpHeaders headers(ServerWebExchange exchange, Optional<String> token, Lang lang) {
        var request = exchange.getRequest();
        var own = new HttpHeaders();
        own.setAccept(List.of(MediaType.TEXT_HTML));
        own.set(HttpHeaders.ACCEPT_LANGUAGE, lang.tag());
        return outbound.shape(own, request, Door.PERSONAL_PAGE, token, clientAddress.of(request));
    }

    private static Mono<String> html(ClientResponse answer) {
        var status = answer.statusCode().value();
        if (NOTHING.contains(status)) {
            return answer.releaseBody().then(Mono.empty());
        }
        var isHtml = answer.headers()
                .contentType()
                .filter(MediaType.TEXT_HTML::isCompatibleWith)
                .isPresent();
        if (status != 200 || !isHtml) {
            return answer.releaseBody().then(Mono.error(new NotServingException(status)));
        }
        return answer.bodyToMono(String.class).filter(html -> !html.isBlank());
    }
}
