package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.stock.Act;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a workbook, looks at every cell and at the books, and puts its rows aside to be confirmed; or names what is wrong. */
public final class StageHomes {
    /** Most bytes of a file. */
    public static final int FILE_BYTES = EstateSheets.FILE_BYTES;

    private final Aggregates<HomeImport> imports;
    private final Aggregates<HomePiece> pieces;
    private final TakeHomes take;
    private final Homes homes;

    public StageHomes(
            Aggregates<HomeImport> imports, Aggregates<HomePiece> pieces, Aggregates<Home> eachHome, Homes homes) {
        this.imports = imports;
        this.pieces = pieces;
        this.take = new TakeHomes(eachHome, homes);
        this.homes = homes;
    }

    /**
     * Puts a workbook aside.
     *
     * @param id of the upload
     * @param by the officer's subject
     */
    public SheetAnswer stage(String id, byte[] file, Estate estate, String by, Instant now) {
        var reader = new EstateSheets(estate, homes);
        var refused = reader.read(file);
        if (refused.isPresent()) {
            return refused.get();
        }
        var act = new Act(by, now, "");
        var rows = reader.homes();
        var looked = look(reader, rows, act);
        if (!reader.bad().none()) {
            return reader.bad().answer();
        }
        // false when the officer waits no longer: then it is there already
        imports.create(id, HomeImport.arriving(id, estate.id(), estate.name(), by, act.at()));
        step(id, found -> found.read(reader.buildings(), rows.size()));
        for (int from = 0; from < rows.size(); from += HomeImport.PIECE) {
            var piece = new HomePiece(id, from / HomeImport.PIECE, some(rows, from));
            pieces.create(piece.id(), piece);
        }
        var counts = new HomeImport.Counts(looked.entered, looked.changed, looked.same);
        var staged = step(id, found -> found.arrived(counts, looked.firstRent));
        if (staged.status() == HomeImport.Status.DROPPED) {
            HomePiece.removeAll(pieces, id, rows.size());
        }
        return new SheetAnswer.Staged(staged);
    }

    /** The next step of one that arrives; one that was left meanwhile stays as it is. */
    private HomeImport step(String id, UnaryOperator<HomeImport> next) {
        return imports.change(id, found -> {
            if (found.status() != HomeImport.Status.ARRIVING) {
                return Change.none(found);
            }
            var now = next.apply(found);
            return Change.to(now, List.of(), now);
        });
    }

    private Looked look(EstateSheets reader, List<HomeRow> rows, Act act) {
        var looked = new Looked();
        for (int from = 0; from < rows.size(); from += HomeImport.PIECE) {
            var some = some(rows, from);
            var known = take.known(some);
            for (var row : some) {
                var read = known.get(row.id().text());
                var home = read == null ? null : read.state();
                var effect = home == null ? entering(row, act) : TakeHomes.on(home, row, act);
                switch (effect) {
                    case TakeHomes.Effect.Entered _ -> looked.entered(row);
                    case TakeHomes.Effect.Changed changed -> looked.changed(row, changed.home(), home);
                    case TakeHomes.Effect.Same _ -> looked.same++;
                    case TakeHomes.Effect.Refused no -> reader.bad(row.row(), no.column(), no.fault());
                }
            }
        }
        return looked;
    }

    private static TakeHomes.Effect entering(HomeRow row, Act act) {
        var rent = row.rent();
        return rent != null && rent.from().isBefore(act.day())
                ? new TakeHomes.Effect.Refused(CellFault.RENT_PAST, HomeColumn.RENT_FROM)
                : new TakeHomes.Effect.Entered();
    }

    private static List<HomeRow> some(List<HomeRow> rows, int from) {
        return rows.subList(from, Math.min(from + HomeImport.PIECE, rows.size()));
    }

    /** What was counted on the way. */
    private static final class Looked {
        private int entered;
        private int changed;
        private int same;
        private @Nullable LocalDate firstRent;

        void entered(HomeRow row) {
            entered++;
            rentFrom(row);
        }

        void changed(HomeRow row, Home after, @Nullable Home before) {
            changed++;
            if (before != null && !after.file().rents().equals(before.file().rents())) {
                rentFrom(row);
            }
        }

        private void rentFrom(HomeRow row) {
            var rent = row.rent();
            if (rent != null && (firstRent == null || rent.from().isBefore(firstRent))) {
                firstRent = rent.from();
            }
        }
    }
}
