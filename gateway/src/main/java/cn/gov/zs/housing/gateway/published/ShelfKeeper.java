package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the shelf true: fetches what events and readers call for, asks again for what has not been confirmed for a while, takes
 * down what may no longer be shown. One thread does it all, so that a crowd of readers costs the service one question.
 */
@Component
final class ShelfKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ShelfKeeper.class);

    /** What is read is confirmed this often. */
    private static final Duration READ = Duration.ofSeconds(2);

    /** What nobody reads is confirmed this often while it may change, */
    private static final Duration RESTING = Duration.ofSeconds(30);

    /** and this often when it is said for good. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    /** All items are listed anew this often: what an event would have told is found so without one. */
    private static final Duration LISTED = Duration.ofSeconds(60);

    private static final int CONFIRMED_A_ROUND = 4;
    private static final int AGED_A_ROUND = 50;

    private final PublicShelf shelf;
    private final DisclosureItems items;
    private final ShelfCopies copies;
    private final AgeLine line;
    private final InstantSource real;
    private final Duration round;
    private final Wishes wishes = new Wishes();

    /** Items that are proxied because they are too large, as they were when that was found. */
    private final Map<String, ItemCard> tooLarge = new HashMap<>();

    /** What could not be asked for, or was not answered; some a round, as one page that fails must not hold up the others. */
    private final Set<String> unanswered = new LinkedHashSet<>();

    private volatile Instant listedAt = Instant.EPOCH;
    private volatile @Nullable Thread thread;

    ShelfKeeper(
            PublicShelf shelf,
            DisclosureItems items,
            ShelfCopies copies,
            AgeLine line,
            InstantSource real,
            GatewaySettings settings) {
        this.shelf = shelf;
        this.items = items;
        this.copies = copies;
        this.line = line;
        this.real = real;
        this.round = settings.published().round();
    }

    /** Something about this item has changed; until it was fetched its last version stays. */
    void changed(String key) {
        copies.changed(key);
        wishes.first(key);
    }

    /** As {@link #changed}, for whatever is about {@code reference}: these show each other. */
    void changedAbout(String reference) {
        if (!reference.isEmpty()) {
            about(card -> card.reference().equals(reference)).forEach(this::changed);
        }
    }

    /** This item says what it may say no longer: nobody is shown it again, nor a list that may name it. */
    void gone(String key) {
        var out = new ArrayList<>(about(card -> card.state() == ItemCard.State.LIVING));
        out.add(key);
        copies.gone(out);
        out.forEach(wishes::first);
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
        var soon = kept.card().state() == ItemCard.State.SETTLED ? Kept.TRUSTED : READ;
        if ((kept.age(now).compareTo(soon) > 0 || kept.doubted()) && !now.sourceAway()) {
            wishes.last(kept.card().key());
        }
    }

    /** Asks for all items in the next round. */
    void listAnew() {
        listedAt = Instant.EPOCH;
    }

    private List<String> about(Predicate<ItemCard> which) {
        return shelf.now().items().values().stream()
                .map(Kept::card)
                .filter(which)
                .map(ItemCard::key)
                .toList();
    }

    // --- the thread
    // ---------------------------------------------------------------------------------------------------

    private void keep() {
        var next = real.instant();
        while (thread == Thread.currentThread()) {
            try {
                if (!real.instant().isBefore(next)) {
                    round();
                    next = real.instant().plus(round);
                }
                var key = wishes.next(Duration.between(real.instant(), next));
                if (key != null && shelf.sourceAway()) {
                    unanswered.add(key);
                } else if (key != null) {
                    refresh(key);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                log.warn("the public shelf goes on after a failure", failed);
            }
        }
    }

    private void round() {
        removeWhatIsOver();
        var now = shelf.moment();
        if (now.sourceAway() || Duration.between(listedAt, now.real()).compareTo(LISTED) > 0) {
            list(now.real());
        }
        if (shelf.sourceAway()) {
            age(shelf.moment());
        } else {
            unanswered.stream().limit(CONFIRMED_A_ROUND).toList().forEach(key -> {
                unanswered.remove(key);
                wishes.last(key);
            });
            confirm(now);
        }
    }

    /** Before anything is asked: a service that takes long to answer keeps nobody on the disk. */
    private void removeWhatIsOver() {
        var now = shelf.moment();
        shelf.now().items().values().stream()
                .filter(kept -> !kept.showable(now))
                .map(kept -> kept.card().key())
                .toList()
                .forEach(key -> {
                    copies.remove(key);
                    wishes.last(key);
                });
    }

    private void list(Instant at) {
        // before it is asked: what is told meanwhile is asked for once more
        listedAt = at;
        List<ItemCard> cards;
        try {
            cards = items.list();
        } catch (SourceAwayException away) {
            away(away);
            return;
        }
        if (shelf.sourceAway()) {
            log.info("disclosure-service answers again");
            shelf.sourceAway(false);
        }
        var listed = cards.stream().collect(Collectors.toMap(ItemCard::key, card -> card, (one, other) -> other));
        for (var card : cards) {
            var kept = shelf.now().items().get(card.key());
            var worthIt =
                    kept == null ? hasRoom(card) : kept.aged() || !kept.card().equals(card);
            if (worthIt) {
                wishes.last(card.key());
            }
        }
        tooLarge.keySet().retainAll(listed.keySet());
        about(card -> card.state() == ItemCard.State.STANDING && !listed.containsKey(card.key()))
                .forEach(wishes::last);
    }

    /** What found no room before is not fetched again each minute to find none. */
    private boolean hasRoom(ItemCard card) {
        return !card.equals(tooLarge.get(card.key()))
                && (!shelf.full()
                        || card.publishedOn().equals(shelf.moment().edition().day()));
    }

    /** The longest unconfirmed first; pages made for another day before them. */
    private void confirm(Kept.Moment now) {
        shelf.now().items().values().stream()
                .filter(kept -> kept.aged() || due(kept, now))
                .sorted(Comparator.comparing(
                                (Kept kept) -> kept.card().edition().equals(now.edition()))
                        .thenComparing(Kept::confirmedAt))
                .limit(CONFIRMED_A_ROUND)
                .forEach(kept -> wishes.last(kept.card().key()));
    }

    private static boolean due(Kept kept, Kept.Moment now) {
        var settled = kept.card().state() == ItemCard.State.SETTLED;
        return kept.age(now).compareTo(settled ? SETTLED : RESTING) > 0
                || (!settled && !kept.card().edition().equals(now.edition()));
    }

    private void refresh(String key) {
        var told = copies.told(key);
        var at = real.instant();
        try {
            var card = items.find(key);
            if (card.isEmpty()) {
                copies.remove(key);
            } else {
                keep(card.get(), items.forms(card.get()), told, at);
            }
            copies.settled(key, told);
        } catch (SourceAwayException failed) {
            if (thread == null) {
                return;
            }
            log.debug("{} was not to be had: {}", key, failed.getMessage());
            unanswered.add(key);
            askWhetherAway();
        }
    }

    private void keep(ItemCard card, Optional<List<DisclosureItems.Plain>> forms, ShelfCopies.Told told, Instant at) {
        if (forms.isEmpty()) {
            log.debug("{} is proxied", card.key());
            tooLarge.put(card.key(), card);
            copies.remove(card.key());
        } else {
            tooLarge.remove(card.key());
            if (!put(card, forms.get(), told, at)) {
                // of what was said meanwhile some may concern others only
                wishes.last(card.key());
            }
        }
    }

    private boolean put(ItemCard card, List<DisclosureItems.Plain> forms, ShelfCopies.Told told, Instant at) {
        var kept = shelf.now().items().get(card.key());
        if (kept != null && same(kept, card, forms)) {
            return copies.confirm(kept, told, at);
        }
        var compressed = forms.stream().map(DisclosureItems.Plain::compressed).toList();
        return copies.put(Kept.of(card, compressed, shelf.security(), at), told);
    }

    private static boolean same(Kept kept, ItemCard card, List<DisclosureItems.Plain> forms) {
        return !kept.aged()
                && kept.card().equals(card)
                && kept.forms().stream()
                        .map(Form::digest)
                        .toList()
                        .equals(forms.stream()
                                .map(DisclosureItems.Plain::digest)
                                .toList());
    }

    /** One page that fails is not the service. */
    private void askWhetherAway() {
        try {
            items.find("lists/home");
        } catch (SourceAwayException away) {
            away(away);
        }
    }

    private void away(SourceAwayException why) {
        if (thread != null && !shelf.sourceAway()) {
            log.warn("disclosure-service is away, the kept pages stand alone: {}", why.getMessage());
            shelf.sourceAway(true);
        }
    }

    /** While nobody confirms them, pages say as of when they are; made once for all readers of the outage. */
    private void age(Kept.Moment now) {
        shelf.now().items().values().stream()
                .filter(kept -> !kept.aged() && kept.age(now).compareTo(Kept.TRUSTED) > 0)
                .limit(AGED_A_ROUND)
                .forEach(kept -> shelf.replace(kept, aged(kept, now)));
    }

    private Kept aged(Kept kept, Kept.Moment now) {
        var asOf = kept.asOf(now);
        return kept.aged(kept.forms().stream().map(form -> line.on(form, asOf)).toList(), shelf.security());
    }

    // --- begin and end
    // ------------------------------------------------------------------------------------------------

    /** What was kept on the disk is there before the first reader comes. */
    @Override
    public synchronized void start() {
        if (thread != null) {
            return;
        }
        copies.fill();
        var keeping = Thread.ofPlatform().name("published").daemon().unstarted(this::keep);
        thread = keeping;
        keeping.start();
    }

    @Override
    public synchronized void stop() {
        var running = thread;
        if (running != null) {
            thread = null;
            running.interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Before the web server, whose phase is near the largest. */
    @Override
    public int getPhase() {
        return 0;
    }
}
