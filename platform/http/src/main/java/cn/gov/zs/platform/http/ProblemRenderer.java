package cn.gov.zs.platform.http;

import cn.gov.zs.platform.pages.Lang;
import cn.gov.zs.platform.pages.PageFrame;
import cn.gov.zs.platform.pages.ProblemPage;
import cn.gov.zs.platform.pages.ProblemText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a problem becomes an answer: problem+json (RFC 9457) below {@code /api}, a page elsewhere. */
final class ProblemRenderer {

    private final JsonMapper json;
    private final MessageSource messages;
    private final ProblemText texts;
    private final LocaleResolver languages;
    private final ViewResolver views;
    private final PageFrames frames;

    ProblemRenderer(
            JsonMapper json,
            MessageSource messages,
            ProblemText texts,
            LocaleResolver languages,
            ViewResolver views,
            PageFrames frames) {
        this.json = json;
        this.messages = messages;
        this.texts = texts;
        this.languages = languages;
        this.views = views;
        this.frames = frames;
    }

    void render(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        var lang = Lang.of(languages.resolveLocale(request));
        response.setHeader("Content-Language", lang.tag());
        if (Paths.isApi(request)) {
            renderJson(problem, lang, request, response);
        } else {
            renderPage(problem, lang, request, response);
        }
    }

    private void renderJson(Problem problem, Lang lang, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:problem:" + problem.code());
        body.put("title", texts.title(problem.status(), problem.code(), lang.locale()));
        body.put("status", problem.status());
        body.put("detail", detail(problem, lang));
        body.put("code", problem.code());
        body.put("instance", Paths.original(request));
        if (!problem.fields().isEmpty()) {
            body.put(
                    "fields",
                    problem.fields().stream()
                            .map(field -> Map.of(
                                    "field", field.field(), "code", field.code(), "message", message(field, lang)))
                            .toList());
        }
        problem.facts().forEach(body::putIfAbsent);
        var bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/problem+json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }

    private void renderPage(Problem problem, Lang lang, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new ProblemPage(
                problem.status(),
                problem.code(),
                texts.title(problem.status(), problem.code(), lang.locale()),
                detail(problem, lang),
                problem.facts().get("clause") instanceof String clause ? clause : null,
                problem.fields().stream()
                        .map(field -> (field.field().isEmpty() ? "" : field.field() + ": ") + message(field, lang))
                        .toList(),
                problem.incident());
        // Outside the dispatcher servlet nobody has said yet how the language is found.
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        try {
            var view = views.resolveViewName(ProblemPage.VIEW, lang.locale());
            if (view == null) {
                throw new IllegalStateException("no view " + ProblemPage.VIEW);
            }
            response.setContentType("text/html;charset=UTF-8");
            view.render(Map.of(ProblemPage.NAME, page, PageFrame.NAME, frames.of(request, lang)), request, response);
            response.flushBuffer();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the page for problem " + problem.code() + " cannot be rendered", e);
        }
    }

    private String detail(Problem problem, Lang lang) {
        return texts.detail(
                problem.status(), problem.code(), lang.locale(), problem.args().toArray());
    }

    private String message(Problem.Field field, Lang lang) {
        return messages.getMessage(field.text(), lang.locale());
    }
}
