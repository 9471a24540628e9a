package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.platform.clock.ClockAutoConfiguration;
import cn.gov.zs.platform.pages.Lang;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The line on a kept page that tells as of when it is, while nobody can say whether it is still the newest. */
@Component
final class AgeLine {

    /** Where the layout of every page begins with what is its own. */
    private static final byte[] BEFORE = "<div class=\"wide\" id=\"content\"".getBytes(StandardCharsets.UTF_8);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;

    AgeLine(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The form with the line, compressed for all readers of an outage; what is no page stays as it is, its age stands in the
     * header.
     *
     * @param asOf in the platform's time, when the service last confirmed it
     */
    Form on(Form form, Instant asOf) {
        var parts = parts(form, asOf);
        if (parts.size() == 1) {
            return form;
        }
        var page = ByteBuffer.allocate(
                parts.stream().mapToInt(ByteBuffer::remaining).sum());
        parts.forEach(page::put);
        return Form.compressed(form.path(), form.lang(), form.head(), page.array());
    }

    /** The same as parts to send one after the other: for one reader nothing of the page is copied and nothing compressed. */
    List<ByteBuffer> parts(Form form, Instant asOf) {
        var plain = form.plain();
        var lang = form.lang();
        var at = lang == null ? -1 : find(plain);
        if (lang == null || at < 0) {
            return List.of(ByteBuffer.wrap(plain));
        }
        return List.of(
                ByteBuffer.wrap(plain, 0, at),
                ByteBuffer.wrap(line(lang, asOf).getBytes(StandardCharsets.UTF_8)),
                ByteBuffer.wrap(plain, at, plain.length - at));
    }

    /** It stands near the beginning, so little of the page is read. */
    private static int find(byte[] page) {
        for (var at = 0; at <= page.length - BEFORE.length; at++) {
            if (Arrays.equals(page, at, at + BEFORE.length, BEFORE, 0, BEFORE.length)) {
                return at;
            }
        }
        return -1;
    }

    private String line(Lang lang, Instant asOf) {
        var text = messages.getMessage(
                "gateway.kept", new Object[] {MINUTE.format(asOf.atZone(ClockAutoConfiguration.ZONE))}, lang.locale());
        return "<p class=\"demo-day\" role=\"status\"><span class=\"wide\">" + text + "</span></p>\n";
    }
}
