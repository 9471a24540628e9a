package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.law.Clause;

/** Every answer to who wants something of a cross-check. */
public sealed interface CheckAnswer {
    /** Done. */
    record Done(CrossCheck now) implements CheckAnswer {}

    /** A refusal that rests on a clause. */
    sealed interface Refused extends CheckAnswer {
        /** The clause. */
        Clause clause();
    }

    /** Departments are asked at the city's review, not before and not after. */
    record NotDue(ApplicationState state) implements Refused {
        @Override
        public Clause clause() {
            return Clause.CITY_REVIEW;
        }
    }

    /** Four eyes: nobody decides on her own application. */
    record OwnApplication() implements Refused {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /** Four eyes: nobody decides on what she passed at the first review. */
    record OwnFirstReview() implements Refused {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /** Nobody started this check. */
    record NotStarted() implements CheckAnswer {}

    /** The department's answer is here; paper does not replace it. */
    record AnsweredAlready(Department department) implements CheckAnswer {}

    /** Somebody decided it before. */
    record DecidedAlready(Contradiction.Decision decision) implements CheckAnswer {}

    /** The check has no such contradiction. */
    record NoSuchContradiction() implements CheckAnswer {}
}
