package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.law.Clause;
import java.time.LocalDate;

/** Every answer to a member of staff who wants to take a step of a case: accept, visit, pass, refuse, return, file, register. */
public sealed interface ReviewAnswer {
    /** The step was taken; the application moved on. */
    record Passed(Application now) implements ReviewAnswer {}

    /** The household was refused. */
    record NotPassed(Refused now) implements ReviewAnswer {}

    /** The review itself cannot be made now, or not by this person; with the clause that says so. */
    sealed interface Barred extends ReviewAnswer {
        /** The clause. */
        Clause clause();
    }

    /** The hukou is in another township; to the reviewer the case does not exist. */
    record OtherTownship() implements Barred {
        @Override
        public Clause clause() {
            return Clause.FIRST_REVIEW;
        }
    }

    /** Four eyes: nobody reviews what she entered. */
    record OwnApplication() implements Barred {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /** Four eyes: nobody makes both reviews of one application. */
    record OwnFirstReview() implements Barred {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /** Four eyes: who visited the household does not make its first review. */
    record OwnVisit() implements Barred {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /** Four eyes: who made the city's review does not make the final one. */
    record OwnCityReview() implements Barred {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /**
     * Somebody objected to the notice, and the objection is not answered yet.
     *
     * @param objections how many are open, 1 or more
     */
    record ObjectionOpen(int objections) implements Barred {
        @Override
        public Clause clause() {
            return Clause.APPLICANT_NOTICE;
        }
    }

    /** A declaration of another case, or of another township's, was put in the place of this one's. */
    record OtherCase() implements Barred {
        @Override
        public Clause clause() {
            return Clause.FIRST_REVIEW;
        }
    }

    /**
     * A notice still stands.
     *
     * @param firstLawfulDay the day after the notice's last day
     */
    record NoticeStillStanding(LocalDate firstLawfulDay) implements Barred {
        @Override
        public Clause clause() {
            return Clause.APPLICANT_NOTICE;
        }
    }

    /**
     * This review is not due in this state: it comes later, or was made already.
     *
     * @param state where the application stands
     * @param clause the clause that orders the reviews
     */
    record NotDue(ApplicationState state, Clause clause) implements Barred {}

    /**
     * The departments have not confirmed the declaration, so the city cannot.
     *
     * @param missing what is still to be done
     */
    record NotCrossChecked(Missing missing) implements Barred {
        /** What the check with the departments lacks. */
        public enum Missing {
            /** Nobody was asked. */
            NOT_STARTED,
            /** A department has not answered. */
            UNANSWERED,
            /** Nobody has decided a contradiction. */
            UNDECIDED,
            /** A contradiction was upheld: the declaration is wrong. */
            UPHELD
        }

        @Override
        public Clause clause() {
            return Clause.CITY_REVIEW;
        }
    }
}
