package cn.gov.zs.housing.applicant.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;

/** Makes a page into text instead of answering with it, by the same way a page of the site is made. */
@Component
class RenderedPage {
    private final ViewResolver views;

    RenderedPage(@Qualifier("thymeleafViewResolver") ViewResolver views) {
        this.views = views;
    }

    String of(
            String template,
            Map<String, ?> model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var written = new StringWriter();
        try {
            var view = views.resolveViewName(template, locale);
            if (view == null) {
                throw new IllegalStateException("no page " + template);
            }
            view.render(model, request, new Kept(response, new PrintWriter(written)));
            return written.toString();
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException("a page could not be made: " + template, fault);
        }
    }

    /** Keeps what is written, and the answer's headers as they are. */
    private static final class Kept extends HttpServletResponseWrapper {
        private final PrintWriter writer;

        private Kept(HttpServletResponse response, PrintWriter writer) {
            super(response);
            this.writer = writer;
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void setContentType(String type) {
            // the page is a part of something else
        }

        @Override
        public void setCharacterEncoding(String encoding) {
            // likewise
        }

        @Override
        public void setLocale(Locale locale) {
            // likewise
        }

        @Override
        public void flushBuffer() {
            // nothing goes out yet
        }
    }
}
