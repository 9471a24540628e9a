package cn.gov.zs.platform.http;

import cn.gov.zs.platform.pages.Lang;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers a choice made with {@code ?lang=} for a year, and tells caches what an answer depends on. */
final class LangInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.addHeader(HttpHeaders.VARY, Paths.isApi(request) ? "Cookie, Accept-Language" : "Cookie");
        if (!Paths.isApi(request)) {
            Lang.inQuery(request.getQueryString())
                    .ifPresent(lang -> response.addHeader(
                            HttpHeaders.SET_COOKIE,
                            ResponseCookie.from(Lang.NAME, lang.tag())
                                    .path("/")
                                    .maxAge(Duration.ofDays(365))
                                    .sameSite("Lax")
                                    .httpOnly(true)
                                    .secure(request.isSecure())
                                    .build()
                                    .toString()));
        }
        return true;
    }
}
