package cn.gov.zs.housing.gateway.language;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.platform.pages.Lang;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Finds the language of a request: asked for in the address, remembered in the cookie, or, for programs, accepted. */
public final class Languages {

    private Languages() {}

    public static Lang of(ServerHttpRequest request) {
        return asked(request)
                .or(() -> Optional.ofNullable(request.getCookies().getFirst(Lang.NAME))
                        .map(HttpCookie::getValue)
                        .flatMap(Lang::parse))
                .orElseGet(() -> Door.of(request).forPrograms()
                        ? Lang.accepted(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE))
                        : Lang.ZH);
    }

    /** The language this very address asks for. */
    static Optional<Lang> asked(ServerHttpRequest request) {
        return Lang.inQuery(request.getURI().getRawQuery());
    }
}
