package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.EstateId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One workbook of an estate. Its rows stand beside it in pieces; they wait until an officer confirms what she was shown, and are then
 * taken piece by piece, each home once (decision 0184).
 *
 * @param id of the upload
 * @param estate which estate
 * @param by the officer's subject
 * @param buildings as the workbook has them
 * @param homes rows
 * @param counts what it would do
 * @param firstRent the earliest day on which a rent of it begins anew; null when none does
 * @param confirmedBy the subject of the officer who confirmed it; null before
 * @param confirmedAt null before
 * @param endedAt null before it was finished or dropped
 * @param done rows that were taken
 * @param notTaken rows whose home could not be changed after all, {@value #MOST_NOT_TAKEN} at most
 * @param refused why nothing of it can be taken; null unless it was refused
 * @param walker the replica that takes it, null before its first piece
 * @param walkerUntil from then on another replica may take over
 */
public record HomeImport(
        String id,
        EstateId estate,
        String estateName,
        String by,
        Instant uploadedAt,
        List<Building> buildings,
        int homes,
        Counts counts,
        @Nullable LocalDate firstRent,
        Status status,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        int done,
        List<Integer> notTaken,
        SheetAnswer.@Nullable Refused refused,
        @Nullable String walker,
        @Nullable Instant walkerUntil) {
    /** Most homes in one workbook. */
    public static final int MOST_HOMES = 20_000;

    /** Rows of one piece. */
    public static final int PIECE = 500;

    /** Rows that are named as not taken. */
    public static final int MOST_NOT_TAKEN = 500;

    /** How an import stands. */
    public enum Status {
        /** It is being read, and its rows are put aside. */
        ARRIVING,
        /** Something is wrong with it; nothing of it is in the books, nor ever will be. */
        REFUSED,
        /** Shown to the officer; nothing of it is in the books. */
        TO_CONFIRM,
        /** Confirmed: its homes are being taken. */
        CONFIRMED,
        /** All were. */
        FINISHED,
        /** Nobody wanted it. */
        DROPPED
    }

    /**
     * What a workbook would do.
     *
     * @param entered homes that are new
     * @param changed homes that would be changed
     * @param same homes that are as they are in the books
     */
    public record Counts(int entered, int changed, int same) {
        /** Nothing yet. */
        public static final Counts NONE = new Counts(0, 0, 0);
    }

    /** Keeps its own copies of the lists. */
    public HomeImport {
        buildings = List.copyOf(buildings);
        notTaken = List.copyOf(notTaken);
    }

    /** One that arrives. */
    static HomeImport arriving(String id, EstateId estate, String estateName, String by, Instant at) {
        return new HomeImport(
                id,
                estate,
                estateName,
                by,
                at,
                List.of(),
                0,
                Counts.NONE,
                null,
                Status.ARRIVING,
                null,
                null,
                null,
                0,
                List.of(),
                null,
                null,
                null);
    }

    /** It was read: so many homes in these buildings, whose rows are put aside now. */
    HomeImport read(List<Building> described, int rows) {
        return arriving(described, rows, Status.ARRIVING, Counts.NONE, null);
    }

    /** Every row is put aside. */
    HomeImport arrived(Counts found, @Nullable LocalDate rent) {
        return arriving(buildings, homes, Status.TO_CONFIRM, found, rent);
    }

    private HomeImport arriving(
            List<Building> described, int rows, Status next, Counts found, @Nullable LocalDate rent) {
        return new HomeImport(
                id,
                estate,
                estateName,
                by,
                uploadedAt,
                described,
                rows,
                found,
                rent,
                next,
                null,
                null,
                null,
                0,
                List.of(),
                null,
                null,
                null);
    }

    /** Nothing of it can be taken. */
    HomeImport refuse(SheetAnswer.Refused why, Instant at) {
        return new HomeImport(
                id,
                estate,
                estateName,
                by,
                uploadedAt,
                List.of(),
                0,
                Counts.NONE,
                null,
                Status.REFUSED,
                null,
                null,
                at,
                0,
                List.of(),
                why,
                null,
                null);
    }

    /** Whether a rent of it would begin on a day that is past by now: it has to be uploaded anew. */
    boolean outdatedOn(LocalDate today) {
        return firstRent != null && firstRent.isBefore(today);
    }

    HomeImport confirm(String officer, Instant at) {
        return new HomeImport(
                id,
                estate,
                estateName,
                by,
                uploadedAt,
                buildings,
                homes,
                counts,
                firstRent,
                Status.CONFIRMED,
                officer,
                at,
                null,
                0,
                List.of(),
                null,
                null,
                null);
    }

    HomeImport drop(Instant at) {
        return with(Status.DROPPED, null, at, 0, List.of(), null, null);
    }

    HomeImport finish(Instant at) {
        return with(Status.FINISHED, confirmedAt, at, done, notTaken, null, null);
    }

    /** Taken or kept by this replica; empty when another has it. */
    Optional<HomeImport> takenBy(String replica, Instant now, Instant until) {
        var free = walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
        return status == Status.CONFIRMED && free
                ? Optional.of(with(status, confirmedAt, null, done, notTaken, replica, until))
                : Optional.empty();
    }

    /** Some more are done; empty when this replica has lost it. */
    Optional<HomeImport> advanced(String replica, int from, int more, List<Integer> refused) {
        if (status != Status.CONFIRMED || !replica.equals(walker) || done != from) {
            return Optional.empty();
        }
        var all = new ArrayList<>(notTaken);
        refused.stream().limit((long) MOST_NOT_TAKEN - all.size()).forEach(all::add);
        return Optional.of(with(status, confirmedAt, null, done + more, all, walker, walkerUntil));
    }

    private HomeImport with(
            Status next,
            @Nullable Instant confirmed,
            @Nullable Instant ended,
            int taken,
            List<Integer> notDone,
            @Nullable String replica,
            @Nullable Instant until) {
        return new HomeImport(
                id,
                estate,
                estateName,
                by,
                uploadedAt,
                buildings,
                homes,
                counts,
                firstRent,
                next,
                confirmedBy,
                confirmed,
                ended,
                taken,
                notDone,
                null,
                replica,
                until);
    }
}
