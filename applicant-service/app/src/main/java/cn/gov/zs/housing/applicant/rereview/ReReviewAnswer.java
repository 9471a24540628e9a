package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.ReviewAnswer.NotCrossChecked.Missing;
import cn.gov.zs.housing.applicant.change.ChangeState;
import cn.gov.zs.housing.applicant.law.Clause;

/** Every answer to who answers or decides a re-review. */
public sealed interface ReReviewAnswer {
    /** It moved on. */
    record Moved(ReReview now) implements ReReviewAnswer {}

    /** A refusal of the act, with the clause it rests on. */
    sealed interface Barred extends ReReviewAnswer {
        /** The clause. */
        default Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /** This is not its next step. */
    record NotDue(ReReviewState state) implements Barred {}

    /** There is no open change to answer with. */
    record NoChange() implements Barred {}

    /** The change the household answered with is not settled: it comes first. */
    record ChangeOpen(ChangeState state) implements Barred {}

    /** This outcome does not follow from what is known: silence, a settled change, or a check that found otherwise. */
    record OtherOutcome() implements Barred {}

    /** The departments have not confirmed what is declared. */
    record NotCrossChecked(Missing missing) implements Barred {
        @Override
        public Clause clause() {
            return Clause.CITY_REVIEW;
        }
    }

    /** Four eyes: nobody decides on her own household. */
    record OwnCase() implements Barred {}
}
