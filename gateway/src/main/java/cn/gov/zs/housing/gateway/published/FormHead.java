package cn.gov.zs.housing.gateway.published;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What its service said of a form.
 *
 * @param contentType what it is
 * @param cacheControl who may keep it, and for how long
 * @param robots what search engines may do; absent when the service said nothing
 * @param disposition the name to save it under; absent for what is shown
 */
record FormHead(
        String contentType,
        String cacheControl,
        @Nullable String robots,
        @Nullable String disposition) {

    static FormHead of(HttpHeaders headers) {
        return new FormHead(
                headers.get("Content-Type", "application/octet-stream"),
                // what says nothing about caching may hold a person's data
                headers.get("Cache-Control", "no-store"),
                headers.get("X-Robots-Tag"),
                headers.get("Content-Disposition"));
    }

    /** What a reader must accept to get it. */
    String media() {
        var end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
