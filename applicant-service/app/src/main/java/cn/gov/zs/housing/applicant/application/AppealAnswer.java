package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.law.Clause;

/** Every answer to who lodges or decides an appeal. */
public sealed interface AppealAnswer {
    /** How an appeal ends. */
    enum Outcome {
        /** The review is made once more, or the household has back what it lost. */
        UPHELD,
        /** The decision against it stands. */
        REJECTED
    }

    /** The appeal was lodged. */
    record Lodged(Appealed now) implements AppealAnswer {}

    /** The appeal was decided. */
    record Decided(Application now) implements AppealAnswer {}

    /** A refusal of the act, with the clause it rests on. */
    sealed interface Barred extends AppealAnswer {
        /** The clause. */
        Clause clause();
    }

    /** There is nothing to appeal against, or no appeal to decide. */
    record NotDue(ApplicationState state) implements Barred {
        @Override
        public Clause clause() {
            return Clause.APPEAL;
        }
    }

    /** Nobody decides her own household's appeal. */
    record OwnApplication() implements Barred {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }

    /** Nobody decides an appeal against what she decided. */
    record OwnRefusal() implements Barred {
        @Override
        public Clause clause() {
            return Clause.SEVERAL_EYES;
        }
    }
}
