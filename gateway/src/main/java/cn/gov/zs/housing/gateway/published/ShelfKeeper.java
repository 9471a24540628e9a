package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.platform.pages.ItemCard;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one service's items on the shelf true: fetches what events and readers call for, asks again for what has not been confirmed
 * for a while, takes down what may no longer be shown. One thread does it all, so that a crowd of readers costs the service one
 * question; each service has its own, so that none waits for another.
 */
final class ShelfKeeper {

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

    private final Upstream source;
    private final PublicItems items;
    private final PublicShelf shelf;
    private final ShelfCopies copies;
    private final AgeLine line;
    private final InstantSource real;
    private final Duration round;
    private final Wishes wishes = new Wishes();

    /** Items that are proxied because they are too large or not to be had, as they were when that was found. */
    private final Map<String, ItemCard> proxied = new HashMap<>();

    /** What could not be asked for, or was not answered; some a round, as one page that fails must not hold up the others. */
    private final Set<String> unanswered = new LinkedHashSet<>();

    private volatile Instant listedAt = Instant.EPOCH;
    private volatile @Nullable Thread thread;

    ShelfKeeper(
            Upstream source,
            PublicItems items,
            PublicShelf shelf,
            ShelfCopies copies,
            AgeLine line,
            InstantSource real,
            Duration round) {
        this.source = source;
        this.items = items;
        this.shelf = shelf;
        this.copies = copies;
        this.line = line;
        this.real = real;
        this.round = round;
    }

    void changed(String key) {
        copies.changed(key);
        wished(key);
    }

    /** This item is to be fetched before what readers ask for. */
    void wished(String key) {
        wishes.first(key);
    }

    void asked(Kept kept, Kept.Moment now) {
        var soon = kept.card().state() == ItemCard.State.SETTLED ? Kept.TRUSTED : READ;
        if ((kept.age(now).compareTo(soon) > 0 || kept.doubted()) && !now.away(kept.card())) {
            wishes.last(kept.card().key());
        }
    }

    void listAnew() {
        listedAt = Instant.EPOCH;
    }

    private Stream<Kept> ours() {
        return shelf.now().items().values().stream()
                .filter(kept -> Sources.of(kept.card().key()) == source);
    }

    private boolean isAway() {
        return shelf.isAway(source);
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
                if (key != null && isAway()) {
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
        if (isAway() || Duration.between(listedAt, now.real()).compareTo(LISTED) > 0) {
            list(now.real());
        }
        if (isAway()) {
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
        ours().filter(kept -> !kept.showable(now))
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
        if (isAway()) {
            log.info("{}-service answers again", source.key());
            shelf.away(source, false);
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
        proxied.keySet().retainAll(listed.keySet());
        ours().map(Kept::card)
                .filter(card -> card.state() == ItemCard.State.STANDING && !listed.containsKey(card.key()))
                .forEach(card -> wishes.last(card.key()));
    }

    /** What found no room before is not fetched again each minute to find none. */
    private boolean hasRoom(ItemCard card) {
        return !unversioned(card).equals(proxied.get(card.key()))
                && (!shelf.full()
                        || card.publishedOn().equals(shelf.moment().edition().day()));
    }

    /** The longest unconfirmed first; pages made for another day before them. */
    private void confirm(Kept.Moment now) {
        ours().filter(kept -> kept.aged() || due(kept, now))
                .sorted(Comparator.comparing((Kept kept) -> !kept.forAnotherDay(now))
                        .thenComparing(Kept::confirmedAt))
                .limit(CONFIRMED_A_ROUND)
                .forEach(kept -> wishes.last(kept.card().key()));
    }

    private static boolean due(Kept kept, Kept.Moment now) {
        var settled = kept.card().state() == ItemCard.State.SETTLED;
        return kept.age(now).compareTo(settled ? SETTLED : RESTING) > 0 || (!settled && kept.forAnotherDay(now));
    }

    private void refresh(String key) {
        var told = copies.told(key);
        var at = real.instant();
        try {
            var card = items.find(key);
            if (card.isEmpty()) {
                copies.remove(key);
            } else {
                keep(card.get(), told, at);
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

    private void keep(ItemCard card, ShelfCopies.Told told, Instant at) {
        var kept = shelf.now().items().get(card.key());
        if (kept != null && kept.saysAll(card)) {
            heard(
                    card.key(),
                    kept.card().equals(card)
                            ? copies.confirm(kept, told, at)
                            : copies.put(Kept.of(card, kept.forms(), shelf.security(), at), told));
            return;
        }
        var forms = items.forms(card);
        if (forms.isEmpty()) {
            log.debug("{} is proxied", card.key());
            proxied.put(card.key(), unversioned(card));
            copies.remove(card.key());
        } else {
            proxied.remove(card.key());
            heard(card.key(), put(card, forms.get(), told, at));
        }
    }

    /** Of what was said while an item was fetched some may concern others only: it is fetched again. */
    private void heard(String key, boolean put) {
        if (!put) {
            wishes.last(key);
        }
    }

    private boolean put(ItemCard card, List<PublicItems.Plain> forms, ShelfCopies.Told told, Instant at) {
        var kept = shelf.now().items().get(card.key());
        if (kept != null && same(kept, card, forms)) {
            return copies.confirm(kept, told, at);
        }
        var compressed = forms.stream().map(PublicItems.Plain::compressed).toList();
        return copies.put(Kept.of(card, compressed, shelf.security(), at), told);
    }

    /** What was too large is so in its next version. */
    private static ItemCard unversioned(ItemCard card) {
        return new ItemCard(
                card.key(),
                card.path(),
                card.api(),
                card.files(),
                null,
                card.reference(),
                card.publishedOn(),
                card.personalUntil(),
                card.state(),
                card.shownOn(),
                card.demoDay());
    }

    private static boolean same(Kept kept, ItemCard card, List<PublicItems.Plain> forms) {
        return !kept.aged()
                && kept.card().equals(card)
                && kept.forms().stream()
                        .map(Form::digest)
                        .toList()
                        .equals(forms.stream().map(PublicItems.Plain::digest).toList());
    }

    /** One page that fails is not the service. */
    private void askWhetherAway() {
        try {
            items.find(Sources.probe(source));
        } catch (SourceAwayException away) {
            away(away);
        }
    }

    private void away(SourceAwayException why) {
        if (thread != null && !isAway()) {
            log.warn("{}-service is away, its kept pages stand alone: {}", source.key(), why.getMessage());
            shelf.away(source, true);
        }
    }

    /** While nobody confirms them, pages say as of when they are; made once for all readers of the outage. */
    private void age(Kept.Moment now) {
        ours().filter(kept -> !kept.aged() && !kept.isFinal() && kept.age(now).compareTo(Kept.TRUSTED) > 0)
                .limit(AGED_A_ROUND)
                .forEach(kept -> shelf.replace(kept, aged(kept, now)));
    }

    private Kept aged(Kept kept, Kept.Moment now) {
        var asOf = kept.asOf(now);
        return kept.aged(kept.forms().stream().map(form -> line.on(form, asOf)).toList(), shelf.security());
    }

    // --- begin and end
    // ------------------------------------------------------------------------------------------------

    synchronized void start() {
        var keeping =
                Thread.ofPlatform().name("published-" + source.key()).daemon().unstarted(this::keep);
        thread = keeping;
        keeping.start();
    }

    synchronized void stop() {
        var running = thread;
        if (running != null) {
            thread = null;
            copies.interrupt(running);
        }
    }
}
