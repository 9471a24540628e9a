package cn.gov.zs.platform.http;

import cn.gov.zs.platform.pages.Lang;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The reader's own choice decides: {@code ?lang=}, else the cookie. Below {@code /api} a program's
 * {@code Accept-Language} is asked next. Pages do not ask it: a browser bought in English would greet a Zhongshan
 * citizen in English.
 */
final class LangLocaleResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Lang.inQuery(request.getQueryString())
                .or(() -> inCookie(request))
                .orElseGet(() -> Paths.isApi(request) ? Lang.accepted(request.getHeader("Accept-Language")) : Lang.ZH)
                .locale();
    }

    private static Optional<Lang> inCookie(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Lang.NAME);
        return cookie == null ? Optional.empty() : Lang.parse(cookie.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen with ?lang=");
    }
}
