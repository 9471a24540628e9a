package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import java.time.LocalDate;
import java.util.Optional;

/** A household's place on the waiting list (轮候册). Whatever changes its place leaves a move in its trail, in the same write. */
public sealed interface WaitlistEntry {

    /** Who waits. */
    Household household();

    /** Its moves that the ledger has not taken over yet. */
    Trail trail();

    /** The same of a household whose account was linked; who has one keeps it. */
    default WaitlistEntry linked(String subject) {
        if (!household().withoutAccount()) {
            return this;
        }
        var hers = household().ownedBy(subject);
        return switch (this) {
            case Unscored it -> new Unscored(hers, it.trail());
            case Scored it -> new Scored(hers, it.standing(), it.batchId(), it.place(), it.trail());
            case Housed it -> new Housed(hers, it.standing(), it.batchId(), it.homeId(), it.trail());
            case Removed it ->
                new Removed(hers, it.standing(), it.batchId(), it.removedOn(), it.ground(), it.place(), it.trail());
        };
    }

    /** The same when the ledger of a category has taken over its moves up to this one. */
    default WaitlistEntry recorded(Category category, long upTo) {
        var rest = trail().recorded(category, upTo);
        return switch (this) {
            case Unscored it -> new Unscored(it.household(), rest);
            case Scored it -> new Scored(it.household(), it.standing(), it.batchId(), it.place(), rest);
            case Housed it -> new Housed(it.household(), it.standing(), it.batchId(), it.homeId(), rest);
            case Removed it ->
                new Removed(it.household(), it.standing(), it.batchId(), it.removedOn(), it.ground(), it.place(), rest);
        };
    }

    /** Waits without a score: no sheet of its category has been in force yet. */
    record Unscored(Household household, Trail trail) implements WaitlistEntry {

        /** Of a household that has just joined. */
        public Unscored(Household household) {
            this(household, Trail.NEW);
        }

        /** Its circumstances changed. */
        public Unscored changed(Household now) {
            return new Unscored(now, trail);
        }

        /** It leaves without a home. */
        public Removed removed(LocalDate on, String ground) {
            return new Removed(household, Optional.empty(), Optional.empty(), on, ground, Optional.empty(), trail);
        }

        /** Scored: it joins its category's list. */
        public Scored scored(ScoreAnswer.Scored standing, Place place) {
            return new Scored(
                    household,
                    standing,
                    Optional.empty(),
                    place,
                    trail.moved(trail.joins(), household.category(), Optional.empty(), Optional.of(place.key())));
        }
    }

    /**
     * Waits with a score.
     *
     * @param standing the score, with what and for which day
     * @param batchId the open batch it is an entrant of, if any: it can be in one only
     * @param place where that puts it
     */
    record Scored(Household household, ScoreAnswer.Scored standing, Optional<String> batchId, Place place, Trail trail)
            implements WaitlistEntry {

        /** Of one that the ledger knows nothing of, placed by its score alone. */
        public Scored(Household household, ScoreAnswer.Scored standing, Optional<String> batchId) {
            this(household, standing, batchId, Place.byScore(standing, household.facts()), Trail.NEW);
        }

        /**
         * It is scored or placed anew; a batch it is frozen in keeps what it froze.
         *
         * @param now what holds of it; another category leads it to that category's list
         */
        public Scored rescored(Household now, ScoreAnswer.Scored score, Place to, MoveCause cause) {
            var before = Optional.of(place.key());
            var after = Optional.of(to.key());
            var old = household.category();
            var known = opened().trail();
            var moved = now.category() == old
                    ? known.moved(cause, old, before, after)
                    : known.moved(MoveCause.CATEGORY_CHANGED, old, before, Optional.empty())
                            .moved(MoveCause.CATEGORY_CHANGED, now.category(), Optional.empty(), after);
            return new Scored(now, score, batchId, to, moved);
        }

        /** It waits on without a score: none of its category's sheets is in force. */
        public Unscored unscored(Household now) {
            var cause = now.category() == household.category() ? MoveCause.UNSCORED : MoveCause.CATEGORY_CHANGED;
            return new Unscored(now, left(cause));
        }

        /** It stood here before there was a ledger: its place becomes the first move. */
        public Scored opened() {
            return trail.moves() > 0
                    ? this
                    : new Scored(
                            household,
                            standing,
                            batchId,
                            place,
                            trail.moved(
                                    MoveCause.OPENED,
                                    household.category(),
                                    Optional.empty(),
                                    Optional.of(place.key())));
        }

        /** Whether this batch may take it: it is in no other. */
        public boolean freeFor(String batch) {
            return batchId.map(batch::equals).orElse(true);
        }

        /** Takes part in a batch. @throws IllegalStateException if it is in another one */
        public Scored enter(String batch) {
            if (!freeFor(batch)) {
                throw new IllegalStateException("household " + household.applicationId() + " is in another batch");
            }
            return new Scored(household, standing, Optional.of(batch), place, trail);
        }

        /** The batch ended and it drew nothing: it waits on. */
        public Scored leaveBatch() {
            return new Scored(household, standing, Optional.empty(), place, trail);
        }

        /** The batch ended and it drew a home. */
        public Housed housed(String homeId) {
            return new Housed(household, standing, batchId.orElseThrow(), homeId, left(MoveCause.HOUSED));
        }

        /** It leaves the list without a home. */
        public Removed removed(LocalDate on, String ground) {
            return new Removed(
                    household, Optional.of(standing), batchId, on, ground, Optional.of(place), left(MoveCause.LEFT));
        }

        /** It leaves the list because it gave up homes. */
        public Removed struck(LocalDate on) {
            return new Removed(
                    household,
                    Optional.of(standing),
                    batchId,
                    on,
                    Removed.GAVE_UP,
                    Optional.of(place),
                    left(MoveCause.GAVE_UP));
        }

        private Trail left(MoveCause cause) {
            return opened().trail().moved(cause, household.category(), Optional.of(place.key()), Optional.empty());
        }
    }

    /**
     * No longer waits: its home is confirmed.
     *
     * @param standing the last score shown on the list
     * @param batchId the batch
     * @param homeId the home
     */
    record Housed(Household household, ScoreAnswer.Scored standing, String batchId, String homeId, Trail trail)
            implements WaitlistEntry {

        /** Of one that the ledger has nothing to take over from. */
        public Housed(Household household, ScoreAnswer.Scored standing, String batchId, String homeId) {
            this(household, standing, batchId, homeId, Trail.NEW);
        }
    }

    /**
     * No longer waits: it left the list without a home (取消轮候资格). It stays on record and enters no batch, unless an
     * appeal leads it back.
     *
     * @param standing its last score; empty when it never had one
     * @param batchId the batch it was frozen in when it left, which stays as it was frozen; empty when it was in none
     * @param removedOn the day of the decision
     * @param ground why, as applicant-service names it, or {@link #GAVE_UP}
     * @param place its last place; empty when it never had one
     */
    record Removed(
            Household household,
            Optional<ScoreAnswer.Scored> standing,
            Optional<String> batchId,
            LocalDate removedOn,
            String ground,
            Optional<Place> place,
            Trail trail)
            implements WaitlistEntry {

        /** The ground of who leaves for homes given up, which applicant-service knows nothing of. */
        public static final String GAVE_UP = "GAVE_UP_HOMES";

        /** Of one that the ledger has nothing to take over from. */
        public Removed(
                Household household,
                Optional<ScoreAnswer.Scored> standing,
                Optional<String> batchId,
                LocalDate removedOn,
                String ground) {
            this(
                    household,
                    standing,
                    batchId,
                    removedOn,
                    ground,
                    standing.map(score -> Place.byScore(score, household.facts())),
                    Trail.NEW);
        }

        /**
         * It appealed and was heard: it waits again.
         *
         * @param now what holds of it
         * @param batchGoesOn whether the batch it was frozen in has no confirmed result yet, so that it is still its entrant
         */
        public WaitlistEntry reinstated(Household now, boolean batchGoesOn) {
            if (standing.isEmpty() || place.isEmpty() || batchId.isEmpty() || !batchGoesOn) {
                return new Unscored(now, trail);
            }
            var back = trail.moved(
                    MoveCause.REINSTATED,
                    now.category(),
                    Optional.empty(),
                    Optional.of(place.get().key()));
            return new Scored(now, standing.get(), batchId, place.get(), back);
        }
    }
}
