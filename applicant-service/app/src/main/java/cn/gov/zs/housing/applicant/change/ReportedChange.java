package cn.gov.zs.housing.applicant.change;

import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.platform.workdays.Deadline;
import java.time.Instant;

/** A change of the circumstances of a household that waits or has its home (情况变更), in one of its states. */
public sealed interface ReportedChange {
    /** What was reported. */
    Report report();

    /** The state's name. */
    ChangeState state();

    /** Its number. */
    default ChangeId id() {
        return report().id();
    }

    /** Whether this is the household. */
    default boolean isOwnedBy(String subject) {
        return report().ownerSubject().filter(subject::equals).isPresent();
    }

    /** Whether this person reported it. */
    default boolean isReportedBy(String subject) {
        return report().report().subject().equals(subject);
    }

    /** Not decided yet: the household may take it back. */
    sealed interface Undecided extends ReportedChange permits Reported, Checked {
        /**
         * The household, or the member of staff who reported it, takes it back.
         *
         * @param by who does
         * @param household whether she is the household, or acts for it
         */
        default ChangeAnswer withdraw(String by, boolean household, Instant at) {
            return household && report().origin() != Origin.STAFF || isReportedBy(by)
                    ? new ChangeAnswer.Moved(new Withdrawn(this, at))
                    : new ChangeAnswer.OthersReport();
        }
    }

    /** Waits for the township to check it (待镇街核实). */
    record Reported(Report report) implements Undecided {
        @Override
        public ChangeState state() {
            return ChangeState.REPORTED;
        }

        /** The township says what it found; neither the household nor who reported it can. */
        public ChangeAnswer check(Reviewer.OfTownship by, Finding finding, Instant at, Deadline decideBy) {
            if (!by.township().equals(report.township())) {
                return new ChangeAnswer.OtherTownship();
            }
            if (isOwnedBy(by.subject())) {
                return new ChangeAnswer.OwnCase();
            }
            return isReportedBy(by.subject())
                    ? new ChangeAnswer.OwnReport()
                    : new ChangeAnswer.Moved(new Checked(this, Handling.by(by, at, finding), decideBy));
        }
    }

    /**
     * The township checked it; the city decides (待市级决定).
     *
     * @param check who checked it, when, and what was found
     * @param decideBy by when the city is to decide
     */
    record Checked(Reported before, Handling check, Deadline decideBy) implements Undecided {
        /** @throws IllegalArgumentException if the household or who reported it checked it */
        public Checked {
            if (before.isOwnedBy(check.subject()) || before.isReportedBy(check.subject())) {
                throw new IllegalArgumentException("change " + before.id() + " was not checked by other eyes");
            }
        }

        @Override
        public Report report() {
            return before.report();
        }

        @Override
        public ChangeState state() {
            return ChangeState.CHECKED;
        }

        /** The city decides; neither the household nor who reported or checked it can. */
        public ChangeAnswer decide(Approver by, Conclusion conclusion, Finding reasons, Instant at) {
            if (isOwnedBy(by.subject())) {
                return new ChangeAnswer.OwnCase();
            }
            if (isReportedBy(by.subject())) {
                return new ChangeAnswer.OwnReport();
            }
            return check.subject().equals(by.subject())
                    ? new ChangeAnswer.OwnCheck()
                    : new ChangeAnswer.Moved(new Decided(this, conclusion, Handling.by(by, at, reasons)));
        }
    }

    /** Decided (已决定); what follows for the application is carried out next, by whoever finds it here. */
    record Decided(Checked before, Conclusion conclusion, Handling decision) implements ReportedChange {
        /** @throws IllegalArgumentException if the household, or who reported or checked it, decided */
        public Decided {
            if (before.isOwnedBy(decision.subject())
                    || before.isReportedBy(decision.subject())
                    || before.check().subject().equals(decision.subject())) {
                throw new IllegalArgumentException("change " + before.id() + " was not decided by other eyes");
            }
        }

        @Override
        public Report report() {
            return before.report();
        }

        @Override
        public ChangeState state() {
            return ChangeState.DECIDED;
        }

        /** What was decided reached the application, or found nothing to change any more. */
        public Settled settle(boolean carriedOut) {
            return new Settled(this, carriedOut ? Effect.DONE : Effect.MOOT);
        }
    }

    /**
     * Decided and carried out (已办结).
     *
     * @param effect never {@link Effect#PENDING}
     */
    record Settled(Decided before, Effect effect) implements ReportedChange {
        /** @throws IllegalArgumentException if it is still to be carried out */
        public Settled {
            if (effect == Effect.PENDING) {
                throw new IllegalArgumentException("change " + before.id() + " is not settled");
            }
        }

        @Override
        public Report report() {
            return before.report();
        }

        @Override
        public ChangeState state() {
            return ChangeState.SETTLED;
        }
    }

    /** Taken back before it was decided (已撤回). */
    record Withdrawn(Undecided before, Instant at) implements ReportedChange {
        @Override
        public Report report() {
            return before.report();
        }

        @Override
        public ChangeState state() {
            return ChangeState.WITHDRAWN;
        }
    }
}
