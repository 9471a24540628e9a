package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.platform.pages.ItemCard;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells each service's keeper what concerns its items: what events say, what readers want, what somebody wrote. */
@Component
final class ShelfKeepers implements SmartLifecycle {

    private final PublicShelf shelf;
    private final ShelfCopies copies;
    private final Map<Upstream, ShelfKeeper> keepers = new EnumMap<>(Upstream.class);
    private volatile boolean running;

    ShelfKeepers(PublicShelf shelf, ShelfCopies copies, AgeLine line, InstantSource real, GatewaySettings settings) {
        this.shelf = shelf;
        this.copies = copies;
        for (var source : Sources.ALL) {
            keepers.put(
                    source,
                    new ShelfKeeper(
                            source,
                            new PublicItems(source, settings),
                            shelf,
                            copies,
                            line,
                            real,
                            settings.published().round()));
        }
    }

    /** Something about this item has changed; until it was fetched its last version stays. */
    void changed(String key) {
        of(key).changed(key);
    }

    /** As {@link #changed}, for whatever is about {@code reference}: these show each other. */
    void changedAbout(String reference) {
        if (!reference.isEmpty()) {
            about(card -> card.reference().equals(reference)).forEach(this::changed);
        }
    }

    /** Something has changed, and lists may show it. */
    void stirred() {
        var now = shelf.moment();
        shelf.now().items().values().stream()
                .filter(kept -> kept.card().state() == ItemCard.State.LIVING)
                .forEach(kept -> asked(kept, now));
    }

    /** This item says what it may say no longer: nobody is shown it again, nor a list that may name it. */
    void gone(String key) {
        var out = new ArrayList<>(about(card -> card.state() == ItemCard.State.LIVING));
        out.add(key);
        copies.gone(out);
        out.forEach(each -> of(each).wished(each));
    }

    /** Somebody changed something at an address that names items: their next reader is to see it. */
    void written(String path) {
        shelf.now().named(path).forEach(kept -> {
            kept.doubt();
            changed(kept.card().key());
        });
    }

    /** A reader wants this item. */
    void asked(Kept kept, Kept.Moment now) {
        of(kept.card().key()).asked(kept, now);
    }

    /** Asks for all items in the next round. */
    void listAnew() {
        keepers.values().forEach(ShelfKeeper::listAnew);
    }

    private ShelfKeeper of(String key) {
        return Objects.requireNonNull(keepers.get(Sources.of(key)));
    }

    private List<String> about(Predicate<ItemCard> which) {
        return shelf.now().items().values().stream()
                .map(Kept::card)
                .filter(which)
                .map(ItemCard::key)
                .toList();
    }

    /** What was kept on the disk is there before the first reader comes. */
    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            copies.fill();
            keepers.values().forEach(ShelfKeeper::start);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        keepers.values().forEach(ShelfKeeper::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the largest. */
    @Override
    public int getPhase() {
        return 0;
    }
}
