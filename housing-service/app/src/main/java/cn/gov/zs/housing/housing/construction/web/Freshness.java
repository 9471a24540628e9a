package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.platform.http.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;

/**
 * How long what everybody may read may be kept: a minute, and then asked for again by its entity tag. A page with a person's name on
 * top is kept by nobody but her browser, and asked for each time.
 */
@Component
class Freshness {
    private static final Duration SHORT = Duration.ofMinutes(1);

    /** Another release has other pages for the same numbers. */
    private final String process = UUID.randomUUID().toString();

    /** For data: the same content has the same tag, whoever answers. */
    String tag(Object content) {
        return '"' + sha256(content.toString()) + '"';
    }

    /** For a page: of its content, its language, its reader and this process. */
    String pageTag(Object content, Optional<Caller> caller) {
        return "W/\""
                + sha256(String.join(
                        "\n",
                        process,
                        LocaleContextHolder.getLocale().toLanguageTag(),
                        caller.map(Caller::name).orElse(""),
                        content.toString()))
                + '"';
    }

    CacheControl forAll() {
        return CacheControl.maxAge(SHORT).cachePublic();
    }

    CacheControl forPage(Optional<Caller> caller) {
        return caller.isPresent() ? CacheControl.noCache().cachePrivate() : forAll();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
