package cn.gov.zs.platform.http;

import cn.gov.zs.platform.pages.Lang;
import cn.gov.zs.platform.pages.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.LocaleResolver;

/** Gives every page of a service what the layout needs. The gateway, on the other web stack, does the same itself. */
@ControllerAdvice
final class PageFrameAdvice {

    private final PageFrames frames;
    private final LocaleResolver languages;

    PageFrameAdvice(PageFrames frames, LocaleResolver languages) {
        this.frames = frames;
        this.languages = languages;
    }

    @ModelAttribute(PageFrame.NAME)
    PageFrame frame(HttpServletRequest request) {
        return frames.of(request, Lang.of(languages.resolveLocale(request)));
    }
}
