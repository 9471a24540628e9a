package cn.gov.zs.housing.disclosure.notice.web;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * What caches and search engines may do with a notice. Personal details must be gone when the period is over, so no copy of
 * them may be kept elsewhere; the rest is asked for again each time, so that a moved state is seen at once.
 */
public final class NoticeHeaders {
    private static final Map<String, String> PERSONAL =
            Map.of(HttpHeaders.CACHE_CONTROL, "no-store", "X-Robots-Tag", "noindex, noarchive, nosnippet");
    private static final Map<String, String> OPEN = Map.of(HttpHeaders.CACHE_CONTROL, "no-cache");

    private NoticeHeaders() {}

    static BodyBuilder of(Notice notice, BodyBuilder response) {
        headers(notice).forEach(response::header);
        return response;
    }

    /** Sets the headers of a notice's page. */
    public static void of(Notice notice, HttpServletResponse response) {
        headers(notice).forEach(response::setHeader);
    }

    /** A list names applicants, so it is treated as they are. */
    public static BodyBuilder list(BodyBuilder response) {
        PERSONAL.forEach(response::header);
        return response;
    }

    /** A list names applicants, so it is treated as they are. */
    public static void list(HttpServletResponse response) {
        PERSONAL.forEach(response::setHeader);
    }

    private static Map<String, String> headers(Notice notice) {
        return notice.head().kind() == NoticeKind.HOMES ? OPEN : PERSONAL;
    }
}
