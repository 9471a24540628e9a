package cn.gov.zs.housing.applicant.subsidy;

import java.time.Instant;

/** A version of the subsidy rule, in one of its states. What it says never changes, whatever its state. */
public sealed interface RuleVersion {
    /** Its number, from 1. */
    int number();

    /** What it says. */
    SubsidyRule rule();

    /** A version by which subsidies are counted from its first day on. */
    sealed interface Binding extends RuleVersion {
        /** Whether anybody could know of it at this moment. */
        boolean knownAt(Instant moment);
    }

    /**
     * Came with the system; a sample.
     *
     * @param at when it was laid in
     */
    record Shipped(int number, SubsidyRule rule, Instant at) implements Binding {
        /** @throws IllegalArgumentException if it is no sample: what binds a city is put in force by two people */
        public Shipped {
            if (!rule.sample()) {
                throw new IllegalArgumentException("only a sample comes with the system");
            }
        }

        @Override
        public boolean knownAt(Instant moment) {
            return true;
        }
    }

    /** A version that a person entered. */
    sealed interface Entered extends RuleVersion permits Proposed, Approved {
        /** Who entered it. */
        OfficerAct entered();
    }

    /** Entered, and counting for nobody until another person approves it. */
    record Proposed(int number, SubsidyRule rule, OfficerAct entered) implements Entered {}

    /** Put in force by another person than who entered it. */
    record Approved(Proposed before, OfficerAct approved) implements Binding, Entered {
        /** @throws IllegalArgumentException if one person did both */
        public Approved {
            if (approved.bySameAs(before.entered())) {
                throw new IllegalArgumentException("one person entered and approved it");
            }
        }

        @Override
        public int number() {
            return before.number();
        }

        @Override
        public SubsidyRule rule() {
            return before.rule();
        }

        @Override
        public OfficerAct entered() {
            return before.entered();
        }

        @Override
        public boolean knownAt(Instant moment) {
            return !approved.at().isAfter(moment);
        }
    }

    /** Taken back before anybody's subsidy was counted by it. */
    record Withdrawn(Entered before, OfficerAct withdrawn) implements RuleVersion {
        @Override
        public int number() {
            return before.number();
        }

        @Override
        public SubsidyRule rule() {
            return before.rule();
        }
    }
}
