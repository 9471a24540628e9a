package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import java.time.LocalDate;
import java.util.Optional;

/** A household's place on the waiting list (轮候册). */
public sealed interface WaitlistEntry {

    /** Who waits. */
    Household household();

    /** The same of a household whose account was linked; who has one keeps it. */
    default WaitlistEntry linked(String subject) {
        if (!household().withoutAccount()) {
            return this;
        }
        var hers = household().ownedBy(subject);
        return switch (this) {
            case Unscored _ -> new Unscored(hers);
            case Scored it -> new Scored(hers, it.standing(), it.batchId());
            case Housed it -> new Housed(hers, it.standing(), it.batchId(), it.homeId());
            case Removed it -> new Removed(hers, it.standing(), it.batchId(), it.removedOn(), it.ground());
        };
    }

    /** Waits without a score: no sheet of its category has been in force yet. */
    record Unscored(Household household) implements WaitlistEntry {

        /** Its circumstances changed. */
        public Unscored changed(Household now) {
            return new Unscored(now);
        }

        /** The first score. */
        public Scored scored(ScoreAnswer.Scored standing) {
            return new Scored(household, standing, Optional.empty());
        }
    }

    /**
     * Waits with a score.
     *
     * @param standing the score, with what and for which day
     * @param batchId the open batch it is an entrant of, if any: it can be in one only
     */
    record Scored(Household household, ScoreAnswer.Scored standing, Optional<String> batchId) implements WaitlistEntry {

        /** Its circumstances changed, and this is its score by them; a batch it is frozen in keeps what it froze. */
        public Scored changed(Household now, ScoreAnswer.Scored score) {
            return new Scored(now, score, batchId);
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
            return new Scored(household, standing, Optional.of(batch));
        }

        /** The batch ended and it drew nothing: it waits on. */
        public Scored leaveBatch() {
            return new Scored(household, standing, Optional.empty());
        }

        /** The batch ended and it drew a home. */
        public Housed housed(String homeId) {
            return new Housed(household, standing, batchId.orElseThrow(), homeId);
        }
    }

    /**
     * No longer waits: its home is confirmed.
     *
     * @param standing the last score shown on the list
     * @param batchId the batch
     * @param homeId the home
     */
    record Housed(Household household, ScoreAnswer.Scored standing, String batchId, String homeId)
            implements WaitlistEntry {}

    /**
     * No longer waits: it left the list without a home (取消轮候资格). It stays on record and enters no batch, unless an
     * appeal leads it back.
     *
     * @param standing its last score; empty when it never had one
     * @param batchId the batch it was frozen in when it left, which stays as it was frozen; empty when it was in none
     * @param removedOn the day of the decision
     * @param ground why, as applicant-service names it
     */
    record Removed(
            Household household,
            Optional<ScoreAnswer.Scored> standing,
            Optional<String> batchId,
            LocalDate removedOn,
            String ground)
            implements WaitlistEntry {

        /**
         * It appealed and was heard: it waits again.
         *
         * @param now what holds of it
         * @param batchGoesOn whether the batch it was frozen in has no confirmed result yet, so that it is still its entrant
         */
        public WaitlistEntry reinstated(Household now, boolean batchGoesOn) {
            return standing.filter(_ -> batchId.isPresent() && batchGoesOn)
                    .<WaitlistEntry>map(score -> new Scored(now, score, batchId))
                    .orElseGet(() -> new Unscored(now));
        }
    }
}
