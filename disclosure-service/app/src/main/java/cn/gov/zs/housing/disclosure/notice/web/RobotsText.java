package cn.gov.zs.housing.disclosure.notice.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What crawlers may fetch. The two that obey {@code noindex} may read the notices, where it stands: forbidden to fetch, they would never
 * see it. All others stay away from whatever names a household (decision 0319).
 */
@Controller
class RobotsText {
    private static final String TEXT = """
            User-agent: Googlebot
            User-agent: bingbot
            Disallow: /my/
            Disallow: /staff/

            User-agent: *
            Disallow: /notices
            Disallow: /api/
            Disallow: /feeds
            Disallow: /objections
            Disallow: /my/
            Disallow: /staff/
            """;

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String text() {
        return TEXT;
    }
}
