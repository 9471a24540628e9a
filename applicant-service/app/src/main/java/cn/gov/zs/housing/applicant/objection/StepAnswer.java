package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.law.Clause;

/** Every answer to a step that somebody takes on an objection. */
public sealed interface StepAnswer {
    /** It was taken. */
    record Taken(Objection next) implements StepAnswer {}

    /** It was not, and the law's reason. */
    sealed interface Barred extends StepAnswer {
        Clause clause();
    }

    /** It is another township's, or the other level's: she is told as of what is not there. */
    record NotHers() implements StepAnswer {}

    /** She made one of the reviews that the objection is about. */
    record OwnReview() implements Barred {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /** It is her own household. */
    record OwnApplication() implements Barred {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /**
     * This step is not the next one.
     *
     * @param phase where it is
     */
    record NotDue(Objection.Phase phase) implements StepAnswer {}
}
