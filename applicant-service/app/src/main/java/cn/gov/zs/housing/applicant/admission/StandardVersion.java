package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.law.Clause;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a category's standard, in one of its states. What it says never changes, whatever its state.
 *
 * <p>Only {@link Binding} versions judge anybody, and a binding one comes about in two ways: two people made it so, or it
 * came with the system, and then it is a sample.
 */
public sealed interface StandardVersion {
    /** Its number within the category, from 1. */
    int number();

    /** What it says. */
    AdmissionStandard standard();

    /** A version that judges from its first day on. */
    sealed interface Binding extends StandardVersion {
        /** Whether it has begun by this day. */
        default boolean begunBy(LocalDate day) {
            return !day.isBefore(standard().firstDay());
        }

        /** Whether anybody could know of it at this moment. */
        boolean knownAt(Instant moment);
    }

    /**
     * Came with the system; a sample, so that a new office sees what a standard looks like.
     *
     * @param at when it was laid in
     */
    record Shipped(int number, AdmissionStandard standard, Instant at) implements Binding {
        /** @throws IllegalArgumentException if it is no sample: what binds a city is put in force by two people */
        public Shipped {
            if (!standard.sample()) {
                throw new IllegalArgumentException("only a sample comes with the system");
            }
        }

        /** Always: it was there before the first case. */
        @Override
        public boolean knownAt(Instant moment) {
            return true;
        }
    }

    /** A version that a person entered. */
    sealed interface Entered extends StandardVersion permits Proposed, Approved {
        /** Who entered it, when. */
        Deed entered();
    }

    /** Entered, and judging nobody until another person approves it. */
    record Proposed(int number, AdmissionStandard standard, Deed entered) implements Entered {}

    /** Put in force by another person than who entered it. */
    record Approved(Proposed before, Deed approved) implements Binding, Entered {
        /** @throws IllegalArgumentException if one person did both ({@link Clause#SEVERAL_EYES}) */
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
        public AdmissionStandard standard() {
            return before.standard();
        }

        @Override
        public Deed entered() {
            return before.entered();
        }

        @Override
        public boolean knownAt(Instant moment) {
            return !approved.at().isAfter(moment);
        }
    }

    /**
     * Taken back before it judged anybody.
     *
     * @param before as it was entered, or approved already
     * @param withdrawn who, when
     */
    record Withdrawn(Entered before, Deed withdrawn) implements StandardVersion {
        @Override
        public int number() {
            return before.number();
        }

        @Override
        public AdmissionStandard standard() {
            return before.standard();
        }
    }
}
