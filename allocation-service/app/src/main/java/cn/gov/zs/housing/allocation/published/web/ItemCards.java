package cn.gov.zs.housing.allocation.published.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.ceremony.Ceremonies;
import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.housing.allocation.drawing.PublishedBundle;
import cn.gov.zs.platform.clock.MovableClock;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.pages.ItemCard;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the gateway which public items it may keep: the batches that were drawn or cancelled, the ceremonies of their draws, and their
 * bundles. Nobody's name stands in them. An internal address: the gateway has no route to it, and nobody but the gateway reaches
 * this service.
 */
@RestController
class ItemCards {
    /** The gateway asks the service whose name comes first. */
    private static final String OURS = "allocation";

    private static final int NEWEST = 100;

    private final Batches batches;
    private final Ceremonies ceremonies;
    private final PublishedBundle bundles;
    private final Clock clock;

    ItemCards(Batches batches, Ceremonies ceremonies, PublishedBundle bundles, Clock clock) {
        this.batches = batches;
        this.ceremonies = ceremonies;
        this.bundles = bundles;
        this.clock = clock;
    }

    @GetMapping(ItemCard.ADDRESS)
    ResponseEntity<List<ItemCard>> list() {
        List<ItemCard> cards = new ArrayList<>();
        cards.add(lists());
        batches.publicNewestFirst(0, NEWEST).stream().map(Versioned::state).forEach(batch -> cards.addAll(of(batch)));
        return told(cards);
    }

    /** The card of one item. What it is about stands in its key behind its kind. */
    @GetMapping(ItemCard.ADDRESS + "/" + OURS + "/**")
    ResponseEntity<ItemCard> one(HttpServletRequest request) {
        var key = request.getRequestURI().substring(ItemCard.ADDRESS.length() + 1);
        var parts = key.split("/", -1);
        var asked = lists().key().equals(key) ? List.of(lists()) : cards(parts.length > 2 ? parts[2] : "");
        return told(asked.stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow(ProblemException::absent));
    }

    private List<ItemCard> cards(String batchId) {
        return batches.all().find(batchId).map(Versioned::state).map(this::of).orElseGet(List::of);
    }

    private ItemCard lists() {
        return ItemCard.ofList(key("lists", "batches"), "/batches", List.of(), null, null, today(), demoDay());
    }

    private List<ItemCard> of(Batch batch) {
        return switch (batch) {
            case Batch.WithResult drawn -> drawn(drawn);
            case Batch.Cancelled cancelled -> List.of(page(cancelled, cancelled.cancelledAt(), ItemCard.State.SETTLED));
            case Batch.Planned _, Batch.Fixed _ -> List.of();
        };
    }

    /** Until the result is confirmed, homes are given up, objections come and the steps arrive in the public log. */
    private List<ItemCard> drawn(Batch.WithResult batch) {
        var state = batch instanceof Batch.Confirmed ? ItemCard.State.SETTLED : ItemCard.State.STANDING;
        var drawnAt = batch.drawn().drawnAt();
        List<ItemCard> cards = new ArrayList<>();
        cards.add(page(batch, drawnAt, state));
        ceremonies.ofBatch(batch.plan().batchId()).stream()
                .map(Versioned::state)
                .map(each -> ceremony(each, drawnAt, state))
                .flatMap(Optional::stream)
                .forEach(cards::add);
        if (bundles.there(batch.drawn())) {
            var id = batch.plan().batchId();
            cards.add(ItemCard.ofFinal(
                    key("bundles", id), List.of("/batches/" + id + "/bundle"), id, day(drawnAt), today(), demoDay()));
        }
        return cards;
    }

    private ItemCard page(Batch batch, Instant endedAt, ItemCard.State state) {
        var id = batch.plan().batchId();
        var path = "/batches/" + id;
        return new ItemCard(
                key("batches", id),
                path,
                "/api/v1/public" + path,
                List.of(),
                null,
                id,
                day(endedAt),
                null,
                state,
                today(),
                demoDay());
    }

    /** One that has ended; what still runs is told by the second. */
    private Optional<ItemCard> ceremony(Ceremony ceremony, Instant drawnAt, ItemCard.State state) {
        var announced = ceremony.announcement();
        var path = "/batches/" + announced.batchId() + "/ceremonies/" + announced.key();
        var files = switch (ceremony) {
            case Ceremony.Complete _ -> Optional.of(List.of(path + "/transcript.json"));
            case Ceremony.Aborted _ -> Optional.of(List.<String>of());
            case Ceremony.Running _ -> Optional.<List<String>>empty();
        };
        return files.map(with -> new ItemCard(
                key("ceremonies", announced.batchId() + "/" + announced.key()),
                path,
                null,
                with,
                null,
                announced.batchId(),
                day(drawnAt),
                null,
                state,
                today(),
                demoDay()));
    }

    private static String key(String kind, String name) {
        return OURS + "/" + kind + "/" + name;
    }

    private static <T> ResponseEntity<T> told(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Batch.SHANGHAI);
    }

    private boolean demoDay() {
        return clock instanceof MovableClock movable && movable.moved();
    }
}
