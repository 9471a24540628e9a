package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.language.Languages;
import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.platform.pages.Lang;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What the shelf does for requests that go the usual way: shows the kept copy, with its age, where the service cannot answer; and
 * hears of what somebody changes through this gateway, so that its next reader sees it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 70)
final class KeptCopies implements WebFilter {

    private static final Logger log = LoggerFactory.getLogger(KeptCopies.class);
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final PublicShelf shelf;
    private final ShelfKeepers keepers;
    private final AgeLine line;
    private final String sessionCookie;

    KeptCopies(PublicShelf shelf, ShelfKeepers keepers, AgeLine line, GatewaySettings settings) {
        this.shelf = shelf;
        this.keepers = keepers;
        this.line = line;
        this.sessionCookie = settings.sessionCookie();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!READS.contains(request.getMethod())) {
            var path = request.getPath().value();
            var response = exchange.getResponse();
            response.beforeCommit(() -> Mono.fromRunnable(() -> {
                var status = response.getStatusCode();
                // what was refused changed nothing, and costs no reader the shelf
                if (status != null && !status.isError()) {
                    keepers.written(path);
                }
            }));
            return chain.filter(exchange);
        }
        var copy = copy(request);
        if (copy.isEmpty()) {
            return chain.filter(exchange);
        }
        if (shelf.isAway(copy.get().kept().card()) && !request.getCookies().containsKey(sessionCookie)) {
            return show(exchange.getResponse(), copy.get());
        }
        var watched = exchange.mutate()
                .response(new InPlaceOfFailure(exchange.getResponse(), request))
                .build();
        return chain.filter(watched)
                .onErrorResume(
                        ProblemException.class,
                        problem -> problem.status() >= 500
                                        && !exchange.getResponse().isCommitted()
                                ? copy(request)
                                        .map(kept -> show(exchange.getResponse(), kept))
                                        .orElseGet(() -> Mono.error(problem))
                                : Mono.error(problem));
    }

    /** What is kept for this address and may still be shown. */
    private Optional<Copy> copy(ServerHttpRequest request) {
        var place = shelf.now().find(request.getPath().value());
        if (place == null || !plain(place, request.getURI().getRawQuery())) {
            return Optional.empty();
        }
        var now = shelf.moment();
        if (!place.kept().showable(now)) {
            return Optional.empty();
        }
        return place.kept()
                .form(request.getPath().value(), Languages.of(request))
                .map(form -> new Copy(place.kept(), form, now));
    }

    /** What a list was asked for by a filter is not what is kept of it. */
    private static boolean plain(Place place, @Nullable String query) {
        return query == null || (place.page() && query.startsWith(Lang.NAME + "=") && query.indexOf('&') < 0);
    }

    private record Copy(Kept kept, Form form, Kept.Moment now) {}

    private Mono<Void> show(ServerHttpResponse response, Copy copy) {
        var kept = copy.kept();
        var form = copy.form();
        var parts = kept.aged() ? List.of(ByteBuffer.wrap(form.plain())) : line.parts(form, kept.asOf(copy.now()));
        log.debug("{} is shown from the shelf", kept.card().key());
        response.setStatusCode(HttpStatus.OK);
        var headers = response.getHeaders();
        headers.remove(HttpHeaders.TRANSFER_ENCODING);
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        headers.remove(HttpHeaders.RETRY_AFTER);
        headers.set(HttpHeaders.CONTENT_TYPE, form.head().contentType());
        headers.set(HttpHeaders.VARY, Prepared.vary(form));
        headers.setCacheControl("no-store");
        headers.set(
                HttpHeaders.AGE, String.valueOf(Math.max(0, kept.age(copy.now()).toSeconds())));
        var robots = form.head().robots();
        if (robots != null) {
            headers.set("X-Robots-Tag", robots);
        }
        var disposition = form.head().disposition();
        if (disposition != null) {
            headers.set(HttpHeaders.CONTENT_DISPOSITION, disposition);
        }
        headers.setContentLength(parts.stream().mapToLong(ByteBuffer::remaining).sum());
        return response.writeWith(Flux.fromIterable(parts).map(response.bufferFactory()::wrap));
    }

    /** An answer that the service spoilt is replaced by the kept copy before anything of it was sent. */
    private final class InPlaceOfFailure extends ServerHttpResponseDecorator {

        private final ServerHttpRequest request;

        InPlaceOfFailure(ServerHttpResponse response, ServerHttpRequest request) {
            super(response);
            this.request = request;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return spoilt().map(copy ->
                            Flux.from(body).doOnNext(DataBufferUtils::release).then(show(getDelegate(), copy)))
                    .orElseGet(() -> super.writeWith(body));
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return spoilt().map(copy -> Flux.from(body)
                            .concatMap(Flux::from)
                            .doOnNext(DataBufferUtils::release)
                            .then(show(getDelegate(), copy)))
                    .orElseGet(() -> super.writeAndFlushWith(body));
        }

        @Override
        public Mono<Void> setComplete() {
            return spoilt().map(copy -> show(getDelegate(), copy)).orElseGet(super::setComplete);
        }

        private Optional<Copy> spoilt() {
            var status = getStatusCode();
            return status != null && status.is5xxServerError() && !isCommitted() ? copy(request) : Optional.empty();
        }
    }
}
