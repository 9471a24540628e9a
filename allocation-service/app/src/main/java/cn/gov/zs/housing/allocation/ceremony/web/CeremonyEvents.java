package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.ceremony.Announcement;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Tells whoever watches of each change of a ceremony, as server-sent events: {@code id} is the version, {@code data} the
 * ceremony as JSON. Each connection is a virtual thread that looks once a second, so a slow reader holds up nobody else.
 */
@Controller
class CeremonyEvents {

    private static final Logger LOG = LoggerFactory.getLogger(CeremonyEvents.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** A line in between, well within the idle time of whatever stands between us and the reader. */
    private static final int LOOKS_PER_HEARTBEAT = 10;
    /** Then the reader connects again, perhaps to another replica. */
    private static final int LOOKS = 600;

    private final CeremonyReading reading;
    private final LiveCeremonies live;
    private final Watchers watchers;

    CeremonyEvents(CeremonyReading reading, LiveCeremonies live, Watchers watchers) {
        this.reading = reading;
        this.live = live;
        this.watchers = watchers;
    }

    @GetMapping("/batches/{batchId}/ceremonies/{key}/events")
    void events(
            @PathVariable String batchId,
            @PathVariable String key,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var id = Announcement.id(batchId, key);
        var told = String.valueOf(last);
        var found = reading.any(id);
        if (CeremonyView.of(found).over() && told.equals(String.valueOf(found.version()))) {
            // who has seen the end is told by 204 not to come again
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Accel-Buffering", "no");
        response.setContentType("text/event-stream;charset=UTF-8");
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        var address = request.getRemoteAddr();
        if (!watchers.enter(address)) {
            // not 503: the service is well, and the page goes on by loading itself again
            throw new ProblemException(429, "ceremony.too-many-watch", Map.of());
        }
        try {
            tell(id, told, response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("a reader of ceremony {} left", id);
        } finally {
            watchers.leave(address);
        }
    }

    private void tell(String id, String last, OutputStream out) throws IOException {
        var told = last;
        write(out, "retry: 2000\n\n");
        for (int look = 1; look <= LOOKS; look++) {
            var now = live.now(id);
            var version = String.valueOf(now.version());
            if (!version.equals(told)) {
                write(out, "id: " + version + "\nevent: ceremony\ndata: " + now.data() + "\n\n");
                told = version;
            } else if (look % LOOKS_PER_HEARTBEAT == 0) {
                write(out, ":\n\n");
            }
            if (now.over() || !watchers.rest(PAUSE)) {
                return;
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
