package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.law.Clause;

/** Every answer to a household that moves its own case: supplements, corrects, withdraws, leaves the list. */
public sealed interface HouseholdAnswer {
    /** The application moved on. */
    record Moved(Application now) implements HouseholdAnswer {}

    /** A refusal of the act, with the clause it rests on. */
    sealed interface Barred extends HouseholdAnswer {
        /** The clause. */
        Clause clause();
    }

    /** This is not the household's next step. */
    record NotDue(ApplicationState state, Clause clause) implements Barred {}

    /** The declaration that was sent belongs to another township: that is a new application, not a corrected one. */
    record OtherTownship() implements Barred {
        @Override
        public Clause clause() {
            return Clause.FIRST_REVIEW;
        }
    }
}
