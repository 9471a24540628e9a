package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.AnswerTerm;
import cn.gov.zs.housing.allocation.batch.Assignment;
import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.HomeAnswer;
import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.batch.OfferedHome;
import cn.gov.zs.housing.allocation.batch.PlannedPool;
import cn.gov.zs.housing.allocation.batch.ResultObjections;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.freeze.Queue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A batch as the public sees it: no name, no application, no officer. What a state does not have yet is absent. The entrants stand in
 * {@link EntrantView}s of their own, page by page.
 *
 * @param state PLANNED, FROZEN, REJECTED, APPROVED, DRAWING, DRAWN, SETTLED, CONFIRMED or CANCELLED
 * @param homesNotice the homes' public notice, once it is known
 * @param attempt which attempt to draw it is, or comes next, from 1
 * @param voteId the id of the committee's deliberation on that attempt
 * @param revoked assignments that the committee revoked
 * @param objections to the result, once it is on notice
 * @param bundle path of the bundle, once drawn and once all its steps stand in the public log
 * @param cancellation why and when it was cancelled, if it was
 * @param vote the committee's vote, once it is closed
 */
public record BatchView(
        String batchId,
        String title,
        List<String> categories,
        String offerId,
        String state,
        Instant plannedAt,
        @Nullable Notice homesNotice,
        List<Pool> pools,
        Seats witnesses,
        @Nullable String digest,
        @Nullable String sm3,
        @Nullable Instant frozenAt,
        @Nullable LocalDate scoredOn,
        List<Sheet> sheets,
        int entrants,
        @Nullable Instant approvedAt,
        @Nullable String minutes,
        int attempt,
        @Nullable String voteId,
        List<Abort> aborted,
        @Nullable Instant openedAt,
        @Nullable Instant drawnAt,
        @Nullable String seed,
        List<DrawnView> drawn,
        List<ReservesView> reserves,
        List<RevokedView> revoked,
        @Nullable Instant settledAt,
        @Nullable LocalDate confirmedOn,
        @Nullable Objected objections,
        @Nullable String bundle,
        @Nullable Cancellation cancellation,
        @Nullable VoteView vote) {

    /**
     * How many objections to the result there are.
     *
     * @param noticeEndedOn when the result's notice ended, while it waits for them
     */
    public record Objected(
            long open, long rejected, long upheld, @Nullable LocalDate noticeEndedOn) {

        static Objected of(ResultObjections all, Optional<LocalDate> noticeEndedOn) {
            return new Objected(
                    all.count(ResultObjections.Standing.OPEN),
                    all.count(ResultObjections.Standing.REJECTED),
                    all.count(ResultObjections.Standing.UPHELD)
                            + all.count(ResultObjections.Standing.UPHELD_NO_CHANGE)
                            + all.count(ResultObjections.Standing.UPHELD_REVOKED),
                    noticeEndedOn.orElse(null));
        }

        /** Whether there is any. */
        public boolean any() {
            return open + rejected + upheld > 0;
        }
    }

    /** Why and when a batch was cancelled. */
    public record Cancellation(String reason, Instant cancelledAt) {}

    /** The homes' notice and the first day on which their draw is lawful. */
    public record Notice(LocalDate publishedOn, LocalDate firstLawfulDay, String path) {}

    /** Homes of one unit type, whom they are for, and how they are shared. */
    public record Pool(String pool, String title, int from, int to, List<Home> homes, List<Share> quotas) {}

    /**
     * A category's share of a pool.
     *
     * @param waiting how many households wait for it; absent before the freeze
     */
    public record Share(
            String category,
            int homes,
            int reserves,
            @Nullable Integer waiting) {}

    /** A home. */
    public record Home(
            String homeId,
            String estate,
            String building,
            String number,
            int rooms,
            BigDecimal floorArea,
            String address) {}

    /**
     * The witnesses' seats and the last public input that was announced.
     *
     * @param standsFor whom each seat stands for, from the first
     * @param needed how many have to seal
     */
    public record Seats(List<String> standsFor, int needed, int balls, int highest) {}

    /**
     * A category's score sheet.
     *
     * @param ties what decides between equal scores before the draw, such as {@code waitingMonths DESC}
     */
    public record Sheet(String category, String sheetId, String digest, List<TieView> ties) {}

    /** One step between equal scores. */
    public record TieView(String fact, String order) {}

    /** An attempt to draw that was aborted. */
    public record Abort(int attempt, Instant abortedAt, String reason) {}

    /**
     * A home and who drew it.
     *
     * @param holder who was offered it last; absent when nobody was left
     * @param accepted whether the holder accepted it
     * @param answerBy the last day for the answer that is outstanding
     */
    public record DrawnView(
            String pool,
            int number,
            String category,
            String ticket,
            String homeId,
            String homeTicket,
            String address,
            @Nullable Integer holder,
            boolean accepted,
            @Nullable LocalDate answerBy) {}

    /** Who stands by in a category of a pool, first first. */
    public record ReservesView(String pool, String category, List<Integer> numbers) {}

    /**
     * An assignment that the committee revoked.
     *
     * @param deliberation where its decision is published
     */
    public record RevokedView(int number, String address, String deliberation, Instant at) {}

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

    /** What the notice calls a pool. */
    public String poolTitle(String pool) {
        return pools.stream()
                .filter(one -> one.pool().equals(pool))
                .map(Pool::title)
                .findFirst()
                .orElse(pool);
    }

    /** How many homes. */
    public int homes() {
        return pools.stream().mapToInt(pool -> pool.homes().size()).sum();
    }

    /** @param bundled whether the bundle can be had */
    static BatchView of(Batch batch, Optional<Offer> offer, boolean bundled) {
        return batch instanceof Batch.Cancelled cancelled
                ? of(
                        cancelled.before(),
                        cancelled.state(),
                        offer,
                        new Cancellation(cancelled.reason(), cancelled.cancelledAt()),
                        false)
                : of(batch, batch.state(), offer, null, bundled);
    }

    private static BatchView of(
            Batch batch, String state, Optional<Offer> offer, @Nullable Cancellation cancellation, boolean bundled) {
        var plan = batch.plan();
        var frozen = frozen(batch);
        var content = frozen == null ? null : frozen.content();
        var opened = batch instanceof Batch.Opened o ? o : null;
        var approved = opened != null ? opened.approved() : batch instanceof Batch.Approved a ? a : null;
        var drawn = drawn(batch);
        return new BatchView(
                plan.batchId(),
                plan.title(),
                plan.categories().stream().map(Category::name).toList(),
                plan.offerId(),
                state,
                plan.plannedAt(),
                offer.flatMap(Offer::notice)
                        .map(n -> new Notice(n.publishedOn(), n.firstLawfulDay(), n.path()))
                        .orElse(null),
                plan.pools().stream().map(pool -> pool(pool, frozen)).toList(),
                seats(batch),
                content == null ? null : content.digest(),
                content == null ? null : content.digests().sm3(),
                frozen == null ? null : frozen.frozenAt(),
                content == null ? null : content.plan().scoredOn(),
                frozen == null ? List.of() : sheets(frozen),
                content == null ? 0 : content.entrants(),
                approved == null ? null : approved.approvedAt(),
                approved == null ? null : approved.minutes(),
                frozen == null ? 1 : frozen.attempt(),
                frozen == null ? null : frozen.voteId(),
                frozen == null
                        ? List.of()
                        : frozen.aborted().stream()
                                .map(a -> new Abort(a.attempt(), a.abortedAt(), a.reason()))
                                .toList(),
                opened == null ? null : opened.openedAt(),
                drawn == null ? null : drawn.drawnAt(),
                drawn == null ? null : drawn.result().seed().hex(),
                drawn == null ? List.of() : drawnHomes(drawn),
                drawn == null ? List.of() : reserves(drawn),
                drawn == null ? List.of() : revoked(drawn),
                settled(batch).map(Batch.Settled::settledAt).orElse(null),
                batch instanceof Batch.Confirmed c ? c.confirmedOn() : null,
                objected(batch).orElse(null),
                bundled ? "/batches/" + plan.batchId() + "/bundle" : null,
                cancellation,
                vote(batch));
    }

    static Batch.@Nullable Frozen frozen(Batch batch) {
        return switch (batch) {
            case Batch.Planned p -> null;
            case Batch.Fixed f -> f.frozen();
            case Batch.Cancelled c -> frozen(c.before());
        };
    }

    static Batch.@Nullable Drawn drawn(Batch batch) {
        return batch instanceof Batch.WithResult with ? with.drawn() : null;
    }

    static Optional<Batch.Settled> settled(Batch batch) {
        return switch (batch) {
            case Batch.Settled s -> Optional.of(s);
            case Batch.Confirmed c -> Optional.of(c.settled());
            case Batch other -> Optional.empty();
        };
    }

    private static Optional<Objected> objected(Batch batch) {
        return objections(batch).map(all -> Objected.of(all, settled(batch).flatMap(Batch.Settled::noticeEndedOn)));
    }

    /** To a result that is, or was, settled. */
    static Optional<ResultObjections> objections(Batch batch) {
        return batch instanceof Batch.Drawn drawn && drawn.reopened()
                ? Optional.of(drawn.objections())
                : settled(batch).map(Batch.Settled::objections);
    }

    private static @Nullable VoteView vote(Batch batch) {
        return switch (batch) {
            case Batch.Rejected r -> VoteView.of(r.resolution());
            case Batch.Approved a -> VoteView.of(a.resolution());
            case Batch.Opened o -> VoteView.of(o.approved().resolution());
            case Batch.Planned _, Batch.Frozen _, Batch.Cancelled _ -> null;
        };
    }

    private static Seats seats(Batch batch) {
        var arrangement = batch.plan().arrangement();
        var balls = arrangement.lastInput();
        return new Seats(
                arrangement.witnesses().seats().stream()
                        .map(seat -> seat.standsFor().name())
                        .toList(),
                arrangement.witnesses().needed(),
                balls.balls(),
                balls.highest());
    }

    private static Pool pool(PlannedPool pool, Batch.@Nullable Frozen frozen) {
        return new Pool(
                pool.pool(),
                pool.title(),
                pool.from(),
                pool.to(),
                pool.homes().stream().map(BatchView::home).toList(),
                pool.quotas().stream()
                        .map(q -> new Share(
                                q.category(),
                                q.homes(),
                                q.reserves(),
                                frozen == null ? null : waiting(frozen, pool.pool(), q.category())))
                        .toList());
    }

    private static int waiting(Batch.Frozen frozen, String pool, String category) {
        return frozen.content().plan().queues().stream()
                .filter(queue -> queue.pool().pool().equals(pool)
                        && queue.category().category().equals(category))
                .mapToInt((Queue queue) -> frozen.content().waiting(queue))
                .sum();
    }

    private static List<Sheet> sheets(Batch.Frozen frozen) {
        return frozen.content().plan().categories().stream()
                .map(c -> new Sheet(
                        c.category(),
                        c.sheetId(),
                        c.sheetDigests().written(),
                        c.ties().stream()
                                .map(t -> new TieView(t.fact(), t.order().name()))
                                .toList()))
                .toList();
    }

    private static Home home(OfferedHome h) {
        return new Home(h.homeId(), h.estate(), h.building(), h.number(), h.rooms(), h.floorArea(), h.address());
    }

    private static List<DrawnView> drawnHomes(Batch.Drawn drawn) {
        var addresses = new LinkedHashMap<String, String>();
        drawn.plan().homes().forEach(h -> addresses.put(h.homeId(), h.address()));
        Map<String, Assignment.Held> held = new LinkedHashMap<>();
        drawn.assignment().held().forEach(one -> held.put(one.homeId(), one));
        var content = drawn.frozen().content();
        return drawn.result().pools().stream()
                .flatMap(pool -> pool.drawn().stream().map(d -> {
                    var now = held.get(d.homeId());
                    return new DrawnView(
                            pool.pool(),
                            d.number(),
                            content.queueOf(d.number()).category().category(),
                            d.ticket(),
                            d.homeId(),
                            d.homeTicket(),
                            addresses.getOrDefault(d.homeId(), d.homeId()),
                            now == null ? null : now.number(),
                            now != null && now.accepted(),
                            now == null || now.accepted() ? null : AnswerTerm.lastDay(now.offeredAt()));
                }))
                .toList();
    }

    private static List<RevokedView> revoked(Batch.Drawn drawn) {
        var addresses = new LinkedHashMap<String, String>();
        drawn.plan().homes().forEach(h -> addresses.put(h.homeId(), h.address()));
        var revoked = new ArrayList<RevokedView>();
        for (int i = 0; i < drawn.answers().size(); i++) {
            var answer = drawn.answers().get(i);
            if (answer.kind() == HomeAnswer.Kind.REVOKED) {
                // which home it was follows from what was answered before
                var before = new Batch.Drawn(
                        drawn.drawing(),
                        drawn.transcript(),
                        drawn.record(),
                        drawn.result(),
                        drawn.answers().subList(0, i));
                var home = before.assignment()
                        .heldBy(answer.number())
                        .orElseThrow()
                        .homeId();
                revoked.add(
                        new RevokedView(answer.number(), addresses.getOrDefault(home, home), answer.by(), answer.at()));
            }
        }
        return revoked;
    }

    private static List<ReservesView> reserves(Batch.Drawn drawn) {
        return drawn.result().pools().stream()
                .flatMap(pool -> pool.reserves().stream()
                        .filter(r -> !r.numbers().isEmpty())
                        .map(r -> new ReservesView(pool.pool(), r.category(), r.numbers())))
                .toList();
    }
}
