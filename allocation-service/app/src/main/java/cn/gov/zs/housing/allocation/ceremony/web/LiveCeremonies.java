package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.ceremony.Ceremonies;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What watchers are told: each replica reads a watched ceremony anew, at most twice a second however many watch. So it does not
 * matter which replica took a step.
 */
@Component
class LiveCeremonies {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCeremonies.class);
    private static final long FRESH = Duration.ofMillis(500).toNanos();

    private final Ceremonies ceremonies;
    private final JsonMapper json;
    /** One for each ceremony that was ever watched here; there are few. */
    private final ConcurrentHashMap<String, Look> looks = new ConcurrentHashMap<>();

    LiveCeremonies(Ceremonies ceremonies, JsonMapper json) {
        this.ceremonies = ceremonies;
        this.json = json;
    }

    /**
     * How a ceremony stood when it was looked at.
     *
     * @param version of the ceremony
     * @param data as JSON, one line
     * @param over whether nothing more will come
     */
    record Look(long version, String data, boolean over, long at) {}

    /** How the ceremony stands; while the database is away, how it stood last. */
    Look now(String id) {
        var look =
                looks.compute(id, (same, last) -> last != null && (last.over() || fresh(last)) ? last : read(id, last));
        if (look == null) {
            throw new IllegalStateException("no ceremony " + id);
        }
        return look;
    }

    private @Nullable Look read(String id, @Nullable Look last) {
        try {
            return ceremonies.all().find(id).map(this::look).orElse(last);
        } catch (RuntimeException away) {
            if (last == null) {
                throw away;
            }
            LOG.warn("a watched ceremony could not be read: {}", away.toString());
            return new Look(last.version(), last.data(), last.over(), System.nanoTime());
        }
    }

    private Look look(Versioned<Ceremony> found) {
        var view = CeremonyView.of(found);
        return new Look(found.version(), json.writeValueAsString(view), view.over(), System.nanoTime());
    }

    private static boolean fresh(Look look) {
        return System.nanoTime() - look.at() < FRESH;
    }
}
