package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.edge.ResponseHeaders;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.platform.pages.ItemCard;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private volatile Set<Upstream> away = Set.of();
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

    /** Puts these, and answers the keys of what found no room: older ones, or some of these. */
    synchronized Set<String> put(List<Kept> kept) {
        var before = now;
        now = before.with(kept, most);
        var out = new HashSet<>(before.items().keySet());
        kept.forEach(each -> out.add(each.card().key()));
        out.removeAll(now.items().keySet());
        return out;
    }

    /** Puts {@code next} in the place of {@code kept}, unless something else stands there by now, or nothing. */
    synchronized void replace(Kept kept, Kept next) {
        if (now.items().get(kept.card().key()) == kept) {
            now = now.with(List.of(next), most);
        }
    }

    synchronized void remove(String key) {
        now = now.without(key);
    }

    /** Whether the next item would put out another, or nearly so. */
    boolean full() {
        return now.size() > most / 10 * 9;
    }

    /** Now, to the millisecond: the readers of one millisecond share it. */
    Kept.Moment moment() {
        var now = real.millis();
        var last = lastMoment;
        var nobody = away;
        if (last != null && last.real().toEpochMilli() == now && last.away().equals(nobody)) {
            return last;
        }
        var next = new Kept.Moment(platform.instant(), Instant.ofEpochMilli(now), Edition.of(platform), nobody);
        lastMoment = next;
        return next;
    }

    /** What every answer of the platform carries. */
    Map<String, String> security() {
        return security;
    }

    boolean isAway(Upstream source) {
        return away.contains(source);
    }

    /** Whether the service whose item this is does not answer. */
    boolean isAway(ItemCard card) {
        return isAway(Sources.of(card.key()));
    }

    synchronized void away(Upstream source, boolean now) {
        var next = EnumSet.noneOf(Upstream.class);
        next.addAll(away);
        if (now) {
            next.add(source);
        } else {
            next.remove(source);
        }
        away = Set.copyOf(next);
    }
}
