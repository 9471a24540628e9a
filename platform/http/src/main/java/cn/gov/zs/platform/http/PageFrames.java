package cn.gov.zs.platform.http;

import cn.gov.zs.platform.clock.MovableClock;
import cn.gov.zs.platform.pages.Lang;
import cn.gov.zs.platform.pages.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** Makes the frame of a page from the request around it. */
final class PageFrames {

    private final Clock clock;

    PageFrames(Clock clock) {
        this.clock = clock;
    }

    PageFrame of(HttpServletRequest request, Lang lang) {
        return new PageFrame(
                Paths.original(request),
                request.getQueryString(),
                lang,
                Callers.current().map(Caller::name).orElse(null),
                clock instanceof MovableClock movable && movable.moved() ? LocalDate.now(clock) : null);
    }
}
