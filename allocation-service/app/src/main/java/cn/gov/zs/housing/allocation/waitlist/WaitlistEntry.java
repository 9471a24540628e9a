package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import java.util.Optional;

/** A household's place on the waiting list (轮候册). */
public sealed interface WaitlistEntry {

    /** Who waits. */
    Household household();

    /** Waits without a score: no sheet of its category has been in force yet. */
    record Unscored(Household household) implements WaitlistEntry {

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
}
