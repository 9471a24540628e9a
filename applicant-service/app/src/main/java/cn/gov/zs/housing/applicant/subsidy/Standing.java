package cn.gov.zs.housing.applicant.subsidy;

import java.time.LocalDate;
import java.time.YearMonth;

/** How a grant stands. */
public sealed interface Standing {
    /** 发放中. */
    record Granted() implements Standing {}

    /**
     * 暂停: nothing is paid while something is cleared up. Its months are not lost: resumed, they are paid in arrears (decision 0131).
     *
     * @param reason in the officer's words
     */
    record Paused(String reason, OfficerAct act) implements Standing {
        /** Without the words. */
        @Override
        public String toString() {
            return "paused by " + act;
        }
    }

    /**
     * 停发, for good, unless the removal it followed from did not hold.
     *
     * @param from the first month that is not due
     * @param lostOn the day the qualification was lost
     * @param reason in the officer's words, or those of what decided it
     */
    record Stopped(YearMonth from, LocalDate lostOn, StopGround ground, String reason, OfficerAct act)
            implements Standing {
        /** Without the words. */
        @Override
        public String toString() {
            return "stopped from " + from + ", " + ground;
        }
    }

    /** The state in a word. */
    enum Name {
        /** 发放中. */
        GRANTED,
        /** 暂停. */
        PAUSED,
        /** 停发. */
        STOPPED
    }

    /** The state in a word. */
    default Name name() {
        return switch (this) {
            case Granted _ -> Name.GRANTED;
            case Paused _ -> Name.PAUSED;
            case Stopped _ -> Name.STOPPED;
        };
    }
}
