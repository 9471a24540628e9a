package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Takes the rows of confirmed imports, a piece at a time. A crash anywhere is made good by taking the last piece again: each home
 * remembers the import.
 */
public final class ImportWalk {
    /** How long an import waits to be confirmed. */
    static final Duration PATIENCE = Duration.ofDays(7);

    /** After that long a reading that has not ended never will: its replica was killed. */
    static final Duration READING = Duration.ofMinutes(15);

    private final Aggregates<HomeImport> imports;
    private final Aggregates<HomePiece> pieces;
    private final Aggregates<Estate> estates;
    private final HomeImports all;
    private final TakeHomes take;
    private final String replica;
    private final InstantSource clock;
    private final Duration lease;

    /**
     * @param replica tells this process from the others
     * @param lease how long a replica that fell silent keeps an import
     */
    public ImportWalk(
            Aggregates<HomeImport> imports,
            Aggregates<HomePiece> pieces,
            Aggregates<Estate> estates,
            HomeImports all,
            Aggregates<Home> eachHome,
            Homes homes,
            String replica,
            InstantSource clock,
            Duration lease) {
        this.imports = imports;
        this.pieces = pieces;
        this.estates = estates;
        this.all = all;
        this.take = new TakeHomes(eachHome, homes);
        this.replica = replica;
        this.clock = clock;
        this.lease = lease;
    }

    /** Goes on with every confirmed import that nobody else works on, until each has ended. */
    public void walkAll() {
        all.confirmed().forEach(this::walk);
    }

    /** Drops imports that nobody confirmed, or whose reading was cut short. */
    public void dropForgotten() {
        var now = clock.instant();
        for (var id : all.forgotten(now.minus(PATIENCE), now.minus(READING))) {
            imports.change(
                    id,
                    found -> ConfirmImport.waits(found)
                            ? Change.to(found.drop(clock.instant()))
                            : Change.none(Done.DONE));
            HomePiece.removeAll(pieces, id, imports.get(id).state().homes());
        }
    }

    private void walk(String id) {
        var taken = taken(id);
        while (taken.isPresent()) {
            var now = taken.get();
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (now.done() >= now.homes()) {
                imports.change(id, found -> Change.to(found.finish(clock.instant())));
                HomePiece.removeAll(pieces, id, now.homes());
                return;
            }
            if (now.done() == 0) {
                describe(now);
            }
            var piece = pieces.get(HomePiece.idOf(id, now.done() / HomeImport.PIECE))
                    .state();
            var notTaken = take.take(piece, confirmedBy(now), confirmedAt(now));
            var advanced = imports.<Boolean>change(
                    id,
                    found -> found.advanced(replica, now.done(), piece.rows().size(), notTaken)
                            .map(next -> Change.to(next, List.of(), true))
                            .orElseGet(() -> Change.none(false)));
            taken = advanced ? taken(id) : Optional.empty();
        }
    }

    private Optional<HomeImport> taken(String id) {
        var now = clock.instant();
        return imports.change(
                id,
                found -> found.takenBy(replica, now, now.plus(lease))
                        .map(taken -> Change.to(taken, List.of(), Optional.of(taken)))
                        .orElseGet(() -> Change.none(Optional.empty())));
    }

    /** The buildings first: a home is never in one that is not in the books. Once, as the estate remembers the import. */
    private void describe(HomeImport imported) {
        var at = confirmedAt(imported);
        var cause = new Envelope<>(
                imported.id(), "housing.home-import", "/housing-service", imported.id(), at, 1L, imported.id());
        estates.handle(cause, imported.estate().text(), estate -> {
            var with = estate;
            for (Building building : imported.buildings()) {
                with = with.with(building);
            }
            return Change.to(with);
        });
    }

    private static Instant confirmedAt(HomeImport imported) {
        var at = imported.confirmedAt();
        if (at == null) {
            throw new IllegalStateException("a confirmed import has the instant it was confirmed");
        }
        return at;
    }

    private static String confirmedBy(HomeImport imported) {
        var by = imported.confirmedBy();
        return by == null ? imported.by() : by;
    }
}
