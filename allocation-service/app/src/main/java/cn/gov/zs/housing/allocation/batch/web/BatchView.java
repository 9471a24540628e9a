package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.batch.Seal;
import cn.gov.zs.housing.allocation.rules.bundle.FrozenHome;
import cn.gov.zs.housing.allocation.rules.bundle.ScoredEntrant;
import cn.gov.zs.housing.allocation.rules.draw.DrawResult;
import cn.gov.zs.housing.allocation.rules.json.Json;
import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A batch as the public sees it: no name, no application, no officer. What a state does not have yet is absent.
 *
 * @param state PLANNED, FROZEN, REJECTED, APPROVED, SEALING, REVEALING, DRAWN, CONFIRMED or CANCELLED
 * @param homesNotice the homes' public notice, once it is known
 * @param bundle path of the bundle, once drawn
 * @param cancellation why and when it was cancelled, if it was
 * @param vote the committee's vote, once it is closed
 */
public record BatchView(
        String batchId,
        String title,
        String category,
        String offerId,
        String state,
        Instant plannedAt,
        @Nullable Notice homesNotice,
        List<Home> homes,
        @Nullable String digest,
        @Nullable Instant frozenAt,
        @Nullable String scoreSheetId,
        @Nullable String scoreSheetDigest,
        @Nullable LocalDate scoredOn,
        List<Entrant> entrants,
        @Nullable Instant approvedAt,
        @Nullable String minutes,
        @Nullable Instant openedAt,
        int witnesses,
        List<SealView> seals,
        @Nullable Instant drawnAt,
        @Nullable String seed,
        List<DrawnView> drawn,
        @Nullable LocalDate confirmedOn,
        @Nullable String bundle,
        @Nullable Cancellation cancellation,
        @Nullable VoteView vote) {

    /** Why and when a batch was cancelled. */
    public record Cancellation(String reason, Instant cancelledAt) {}

    /** The homes' notice and the first day on which their draw is lawful. */
    public record Notice(LocalDate publishedOn, LocalDate firstLawfulDay, String path) {}

    /** A home. */
    public record Home(
            String homeId,
            String estate,
            String building,
            String number,
            int rooms,
            BigDecimal floorArea,
            String address) {}

    /** A household by its number; {@code ticket} once drawn. */
    public record Entrant(
            int number,
            String score,
            Map<String, Object> facts,
            List<Line> lines,
            @Nullable String ticket) {}

    /** A row of the score sheet that fired; row 0 is what a cap took off. */
    public record Line(String item, int row, String points) {}

    /** A witness's seal; salt and value once revealed. */
    public record SealView(
            int number,
            String commitment,
            Instant sealedAt,
            @Nullable String salt,
            @Nullable String value,
            @Nullable Instant revealedAt) {}

    /** Who drew which home. */
    public record DrawnView(int number, String ticket, String homeId, String homeTicket, String address) {}

    /** The entrant whose ticket the page shows how to check: the first selected. */
    public int shownNumber() {
        return drawn.isEmpty() ? 1 : drawn.getFirst().number();
    }

    /** One line for a shell that computes that ticket again; docs/spec/open-draw.md. */
    public String opensslLine() {
        return "printf '%%s' %d | openssl dgst -sha256 -mac HMAC -macopt hexkey:%s".formatted(shownNumber(), seed);
    }

    /** One line that checks the bundle against the digest shown here. */
    public String verifyLine() {
        return "./housing verify batch-%s.zip --digest %s".formatted(batchId, digest);
    }

    static BatchView of(Batch batch, Optional<Offer> offer) {
        return batch instanceof Batch.Cancelled cancelled
                ? of(
                        cancelled.before(),
                        cancelled.state(),
                        offer,
                        new Cancellation(cancelled.reason(), cancelled.cancelledAt()))
                : of(batch, batch.state(), offer, null);
    }

    private static BatchView of(Batch batch, String state, Optional<Offer> offer, @Nullable Cancellation cancellation) {
        var plan = batch.plan();
        var frozen = frozen(batch);
        var opened = batch instanceof Batch.Opened o ? o : null;
        var approved = opened != null ? opened.approved() : batch instanceof Batch.Approved a ? a : null;
        var drawn = drawn(batch);
        var lists = frozen == null ? null : frozen.content().lists();
        return new BatchView(
                plan.batchId(),
                plan.title(),
                plan.category().name(),
                plan.offerId(),
                state,
                plan.plannedAt(),
                offer.flatMap(Offer::notice)
                        .map(n -> new Notice(n.publishedOn(), Batch.firstLawfulDay(n.publishedOn()), n.path()))
                        .orElse(null),
                plan.homes().stream().map(BatchView::home).toList(),
                frozen == null ? null : frozen.content().digest(),
                frozen == null ? null : frozen.frozenAt(),
                lists == null ? null : lists.plan().sheetId(),
                lists == null ? null : lists.plan().sheetDigest(),
                lists == null ? null : lists.plan().scoredOn(),
                lists == null
                        ? List.of()
                        : lists.entrants().stream()
                                .map(e -> entrant(e, drawn == null ? null : drawn.result()))
                                .toList(),
                approved == null ? null : approved.approvedAt(),
                approved == null ? null : approved.minutes(),
                opened == null ? null : opened.openedAt(),
                Batch.WITNESSES,
                opened == null
                        ? List.of()
                        : opened.seals().stream().map(BatchView::seal).toList(),
                drawn == null ? null : drawn.drawnAt(),
                drawn == null ? null : drawn.result().seed().hex(),
                drawn == null ? List.of() : drawnHomes(drawn),
                batch instanceof Batch.Confirmed c ? c.confirmedOn() : null,
                drawn == null ? null : "/batches/" + plan.batchId() + "/bundle",
                cancellation,
                approved != null
                        ? VoteView.of(approved.resolution())
                        : batch instanceof Batch.Rejected r ? VoteView.of(r.resolution()) : null);
    }

    static Batch.@Nullable Frozen frozen(Batch batch) {
        return switch (batch) {
            case Batch.Planned p -> null;
            case Batch.Fixed f -> f.frozen();
            case Batch.Cancelled c -> frozen(c.before());
        };
    }

    static Batch.@Nullable Drawn drawn(Batch batch) {
        return switch (batch) {
            case Batch.Drawn d -> d;
            case Batch.Confirmed c -> c.drawn();
            case Batch other -> null;
        };
    }

    private static Home home(FrozenHome h) {
        return new Home(h.homeId(), h.estate(), h.building(), h.number(), h.rooms(), h.floorArea(), h.address());
    }

    private static Entrant entrant(ScoredEntrant e, @Nullable DrawResult result) {
        return new Entrant(
                e.number(),
                Decimals.text(e.score()),
                facts(e.facts()),
                e.lines().stream()
                        .map(l -> new Line(l.item(), l.row(), Decimals.text(l.points())))
                        .toList(),
                result == null ? null : result.tickets().get(e.number()));
    }

    private static Map<String, Object> facts(Json.Obj facts) {
        var plain = new LinkedHashMap<String, Object>();
        facts.members().forEach((name, value) -> {
            switch (value) {
                case Json.Text(var text) -> plain.put(name, text);
                case Json.Int(var number) -> plain.put(name, number);
                case Json.Bool(var flag) -> plain.put(name, flag);
                case Json.Obj o -> throw new IllegalStateException("a fact is not an object");
                case Json.Arr a -> throw new IllegalStateException("a fact is not a list");
            }
        });
        return plain;
    }

    private static SealView seal(Seal s) {
        var reveal = s.reveal();
        return new SealView(
                s.number(),
                s.commitment().hex(),
                s.sealedAt(),
                reveal.map(r -> r.contribution().salt()).orElse(null),
                reveal.map(r -> r.contribution().value()).orElse(null),
                reveal.map(Seal.Reveal::at).orElse(null));
    }

    private static List<DrawnView> drawnHomes(Batch.Drawn drawn) {
        var addresses = new LinkedHashMap<String, String>();
        drawn.plan().homes().forEach(h -> addresses.put(h.homeId(), h.address()));
        return drawn.result().drawn().stream()
                .map(d -> new DrawnView(
                        d.entrantNumber(),
                        d.ticket(),
                        d.homeId(),
                        d.homeTicket(),
                        addresses.getOrDefault(d.homeId(), d.homeId())))
                .toList();
    }
}
