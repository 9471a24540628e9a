package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.edge.ResponseHeaders;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The shelf of now. A change puts another in its place at once; who reads the old one reads on undisturbed. */
@Component
final class PublicShelf {

    private volatile Shelf now = Shelf.EMPTY;
    private final long most;
    private final Map<String, String> security;
    private final Clock platform;
    private final InstantSource real;
    private volatile boolean sourceAway;
    private volatile Kept.@Nullable Moment lastMoment;

    @Autowired
    PublicShelf(GatewaySettings settings, ResponseHeaders headers, Clock platform, InstantSource real) {
        this(settings.published().memory().toBytes(), headers.ofEveryPage(), platform, real);
    }

    PublicShelf(long most, Map<String, String> security, Clock platform, InstantSource real) {
        this.most = most;
        this.security = security;
        this.platform = platform;
        this.real = real;
    }

    Shelf now() {
        return now;
    }

    void put(Kept kept) {
        change(shelf -> shelf.with(kept, most));
    }

    void remove(String key) {
        change(shelf -> shelf.without(key));
    }

    private synchronized void change(UnaryOperator<Shelf> by) {
        now = by.apply(now);
    }

    /** Whether the next item would put out another, or nearly so. */
    boolean full() {
        return now.size() > most / 10 * 9;
    }

    /** Now, to the millisecond: the readers of one millisecond share it. */
    Kept.Moment moment() {
        var now = real.millis();
        var last = lastMoment;
        if (last != null && last.real().toEpochMilli() == now && last.sourceAway() == sourceAway) {
            return last;
        }
        var next = new Kept.Moment(platform.instant(), Instant.ofEpochMilli(now), Edition.of(platform), sourceAway);
        lastMoment = next;
        return next;
    }

    /** What every answer of the platform carries. */
    Map<String, String> security() {
        return security;
    }

    boolean sourceAway() {
        return sourceAway;
    }

    void sourceAway(boolean away) {
        sourceAway = away;
    }
}
