package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.platform.clock.ClockAutoConfiguration;
import cn.gov.zs.platform.pages.Lang;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The line on a kept page that tells as of when it is, while nobody can say whether it is still the newest. */
@Component
final class AgeLine {

    /** Where the layout of every page begins with what is its own. */
    private static final String BEFORE = "<div class=\"wide\" id=\"content\"";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;

    AgeLine(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The page with the line; JSON stays as it is, its age stands in the header.
     *
     * @param asOf in the platform's time, when the service last confirmed the page
     */
    Form on(Form form, Instant asOf) {
        var lang = form.lang();
        if (lang == null) {
            return form;
        }
        var plain = new String(form.plain(), StandardCharsets.UTF_8);
        var at = plain.indexOf(BEFORE);
        if (at < 0) {
            return form;
        }
        var page = plain.substring(0, at) + line(lang, asOf) + plain.substring(at);
        return Form.compressed(
                form.path(),
                lang,
                form.contentType(),
                form.cacheControl(),
                form.robots(),
                page.getBytes(StandardCharsets.UTF_8));
    }

    private String line(Lang lang, Instant asOf) {
        var text = messages.getMessage(
                "gateway.kept", new Object[] {MINUTE.format(asOf.atZone(ClockAutoConfiguration.ZONE))}, lang.locale());
        return "<p class=\"demo-day\" role=\"status\"><span class=\"wide\">" + text + "</span></p>\n";
    }
}
