package cn.gov.zs.housing.gateway.page;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.platform.pages.PageFrame;
import java.net.URI;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages that belong to no service. */
@Controller
class OwnPages {

    private final Frames frames;
    private final Fragments fragments;

    OwnPages(Frames frames, Fragments fragments) {
        this.frames = frames;
        this.fragments = fragments;
    }

    /** A citizen's first page. */
    @GetMapping("/my")
    Mono<Rendering> my(ServerWebExchange exchange) {
        return composed("my", exchange);
    }

    /** The first page of staff. */
    @GetMapping("/staff")
    Mono<Rendering> staff(ServerWebExchange exchange) {
        return composed("staff", exchange);
    }

    private Mono<Rendering> composed(String page, ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), fragments.of(page, exchange))
                .map(both -> Rendering.view("gateway/composed")
                        .model(Map.of(PageFrame.NAME, both.getT1(), "page", page, "boxes", both.getT2()))
                        .build());
    }

    /** Where programmers find what the services offer. */
    @GetMapping("/api")
    Mono<Rendering> api(ServerWebExchange exchange) {
        return frames.of(exchange)
                .map(frame -> Rendering.view("gateway/api")
                        .model(Map.of(
                                PageFrame.NAME,
                                frame,
                                "services",
                                Upstream.services().stream().map(Upstream::key).toList()))
                        .build());
    }

    /** The address of the login link; it outlives whatever the login needs behind it. */
    @GetMapping("/login")
    Rendering login() {
        return Rendering.redirectTo(URI.create("/oauth2/authorization/housing").toString())
                .build();
    }
}
