package cn.gov.zs.platform.http;

import cn.gov.zs.platform.pages.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's last word, for requests it turns away before the application sees them, such as a path that cannot be
 * decoded. Tomcat makes it by its name, so it has no parts of the application at hand: it reads the bundle itself.
 */
public final class PlainProblemValve extends ErrorReportValve {

    /** The bundle without suffix is Chinese; a server's own language must not come in between. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public PlainProblemValve() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var problem = Problems.ofStatus(status);
        var path = request.getRequestURI() == null ? "" : request.getRequestURI();
        var api = path.startsWith("/api/");
        var lang = Lang.inQuery(request.getQueryString())
                .orElseGet(() -> api ? Lang.accepted(request.getHeader("Accept-Language")) : Lang.ZH);
        var texts = ResourceBundle.getBundle("messages/problems", lang.locale(), NO_FALLBACK);
        var title = text(texts, "problem.status." + status, "HTTP " + status);
        var detail = text(texts, "problem." + problem.code(), title);
        try {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Language", lang.tag());
            response.setContentType(api ? "application/problem+json" : "text/html;charset=UTF-8");
            var body = api ? json(problem, title, detail) : page(lang, title, detail);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("the caller did not wait for its " + status, gone);
        }
    }

    /** All parts are ours and hold nothing that would need escaping; the address, which might, is left out. */
    private static String json(Problem problem, String title, String detail) {
        return """
                {"type":"urn:problem:%s","title":"%s","status":%d,"detail":"%s","code":"%s"}""".formatted(problem.code(), title, problem.status(), detail, problem.code());
    }

    private static String page(Lang lang, String title, String detail) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p><p><a href="/">/</a></p></main></body></html>
                """.formatted(lang.tag(), title, title, detail);
    }

    private static String text(ResourceBundle texts, String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }
}
