package cn.gov.zs.housing.housing.homesheet;

import static java.util.stream.Collectors.toMap;

import cn.gov.zs.housing.housing.stock.Act;
import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.ReviseAnswer;
import cn.gov.zs.housing.housing.stock.ReviseHome;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Takes rows into the books: new homes are entered, some at a time, and known ones changed where they differ. Each home remembers the
 * import, so a piece that is taken twice acts once, also where somebody changed a home in between. A state is never moved.
 */
final class TakeHomes {
    private final Aggregates<Home> eachHome;
    private final Homes homes;

    TakeHomes(Aggregates<Home> eachHome, Homes homes) {
        this.eachHome = eachHome;
        this.homes = homes;
    }

    /** What a row would do to the home it is about. */
    sealed interface Effect {
        /** The home is new. */
        record Entered() implements Effect {}

        /** The home would be changed. */
        record Changed(Home home) implements Effect {}

        /** The home is so already. */
        record Same() implements Effect {}

        /** The home cannot be changed so. */
        record Refused(CellFault fault, HomeColumn column) implements Effect {}
    }

    /** What a row would do to a known home, at this instant. */
    static Effect on(Home home, HomeRow row, Act act) {
        var after = home;
        switch (ReviseHome.revised(home, row.description(), row.particulars(), act)) {
            case ReviseAnswer.Revised revised -> after = revised.home();
            case ReviseAnswer.SaysSoAlready _ -> {}
            case ReviseAnswer.NotFromHere _ -> {
                return new Effect.Refused(CellFault.AS_OFFERED, HomeColumn.NUMBER);
            }
            case ReviseAnswer.InnerAreaTooLarge _ -> {
                return new Effect.Refused(CellFault.INNER_AREA_LARGER, HomeColumn.INNER_AREA);
            }
            case ReviseAnswer.RentInThePast past -> throw new IllegalStateException("no rent was asked: " + past);
        }
        return rented(home, after, row, act);
    }

    private static Effect rented(Home before, Home revised, HomeRow row, Act act) {
        var rent = row.rent();
        var after = revised;
        if (rent != null && !has(before, rent)) {
            switch (ReviseHome.withRent(revised, rent.from(), rent.perMonth(), act)) {
                case ReviseAnswer.Revised rented -> after = rented.home();
                case ReviseAnswer.SaysSoAlready _ -> {}
                case ReviseAnswer.RentInThePast _ -> {
                    return new Effect.Refused(CellFault.RENT_PAST, HomeColumn.RENT_FROM);
                }
                case ReviseAnswer.NotFromHere _ -> {
                    return new Effect.Refused(CellFault.AS_OFFERED, HomeColumn.RENT);
                }
                case ReviseAnswer.InnerAreaTooLarge no -> throw new IllegalStateException("no area was asked: " + no);
            }
        }
        return after.equals(before) ? new Effect.Same() : new Effect.Changed(after);
    }

    /** A rent that is just so already is no change, also one of a past day. */
    private static boolean has(Home home, HomeRow.NewRent rent) {
        return home.file().rents().schedule().stream()
                .anyMatch(known ->
                        known.from().equals(rent.from()) && known.perMonth().equals(rent.perMonth()));
    }

    /** The home that a row enters. */
    static Home entered(HomeRow row, String importId, Act act) {
        var entry = new Entry(importId + ":" + row.row(), act.by(), act.at());
        var home = Home.entered(row.description(), row.particulars(), entry, row.as());
        var rent = row.rent();
        return rent == null
                ? home
                : switch (ReviseHome.withRent(home, rent.from(), rent.perMonth(), act)) {
                    case ReviseAnswer.Revised rented -> rented.home();
                    default -> throw new IllegalStateException("an import was confirmed too late: " + importId);
                };
    }

    /** The homes of these rows that are in the books. */
    Map<String, Versioned<Home>> known(List<HomeRow> rows) {
        return homes.among(rows.stream().map(HomeRow::id).toList()).stream()
                .collect(toMap(Versioned::id, Function.identity()));
    }

    /**
     * Takes the rows.
     *
     * @return rows whose home could not be changed after all
     */
    List<Integer> take(HomePiece piece, String by, Instant confirmedAt) {
        var importId = piece.importId();
        var act = new Act(by, confirmedAt, "XLSX " + importId);
        var cause = new Envelope<>(
                importId, "housing.home-import", "/housing-service", importId, confirmedAt, piece.number() + 1L, piece);
        var known = known(piece.rows());
        var fresh = new LinkedHashMap<String, Home>();
        for (var row : piece.rows()) {
            if (!known.containsKey(row.id().text())) {
                fresh.put(row.id().text(), entered(row, importId, act));
            }
        }
        var there = eachHome.createAll(cause, fresh);
        changeKnown(cause, piece.rows(), known, act);
        var notTaken = new ArrayList<Integer>();
        for (var row : piece.rows()) {
            var id = row.id().text();
            var home = known.get(id);
            if (home == null && there.contains(id)) {
                // entered by somebody in between
                home = eachHome.get(id);
            }
            if (home != null && !changed(cause, home.state(), row, act)) {
                notTaken.add(row.row());
            }
        }
        return notTaken;
    }

    /** Those that differ, together; {@code known} forgets them when all were changed, else each is looked at again. */
    private void changeKnown(Envelope<?> cause, List<HomeRow> rows, Map<String, Versioned<Home>> known, Act act) {
        var differing = new HashMap<String, Home>();
        for (var row : rows) {
            var home = known.get(row.id().text());
            if (home != null && on(home.state(), row, act) instanceof Effect.Changed(var next)) {
                differing.put(home.id(), next);
            }
        }
        var read = differing.keySet().stream().map(known::get).toList();
        var changed =
                eachHome.handleAll(cause, read, home -> differing.get(home.id().text()));
        if (changed == differing.size()) {
            known.keySet().removeAll(differing.keySet());
        }
    }

    /** False when the home cannot be as the row says. One that the import changed already, before a crash, is left as it is now. */
    private boolean changed(Envelope<?> cause, Home read, HomeRow row, Act act) {
        var id = row.id().text();
        return switch (on(read, row, act)) {
            case Effect.Same _, Effect.Entered _ -> true;
            case Effect.Refused _ -> eachHome.handled(cause, id);
            case Effect.Changed _ ->
                eachHome.handle(cause, id, home -> switch (on(home, row, act)) {
                            case Effect.Changed changed -> Change.to(changed.home(), List.of(), true);
                            case Effect.Same _, Effect.Entered _ -> Change.none(true);
                            case Effect.Refused _ -> Change.none(false);
                        })
                        .orElse(true);
        };
    }
}
