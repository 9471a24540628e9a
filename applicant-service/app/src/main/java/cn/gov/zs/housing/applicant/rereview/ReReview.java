package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.change.ChangeId;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The re-review of one household in a campaign (资格复审), in one of its states. */
public sealed interface ReReview {
    /** What it was asked. */
    Question question();

    /** The state's name. */
    ReReviewState state();

    /** Its number. */
    default ReReviewId id() {
        return question().id();
    }

    /** Whether this is the household. */
    default boolean isOwnedBy(String subject) {
        return question().ownerSubject().filter(subject::equals).isPresent();
    }

    /** Whether this person may not decide on it: it is her household's, or she typed or sent its answer (four eyes). */
    default boolean concerns(String subject) {
        return isOwnedBy(subject)
                || answer().filter(it -> it.by().subject().equals(subject)).isPresent();
    }

    /** What the household answered. */
    default Optional<Answered> answer() {
        return switch (this) {
            case Asked _, Overdue _ -> Optional.empty();
            case Answered it -> Optional.of(it);
            case Verified it -> Optional.of(it.before());
            case Decided it -> it.before().answer();
            case Concluded it -> it.before().answer();
            case Lapsed it -> it.before().answer();
        };
    }

    /** Waits for the household's answer, in time or late. */
    sealed interface Unanswered extends ReReview permits Asked, Overdue {
        /** The household confirms that nothing changed, and renews its consent to verification. */
        default Answered confirm(Entry by, Instant at) {
            return new Answered(this, Optional.empty(), by, at);
        }

        /** The household says what changed. */
        default Answered amend(ChangeId change, Entry by, Instant at) {
            return new Answered(this, Optional.of(change), by, at);
        }
    }

    /** Ready to be decided. */
    sealed interface Decidable extends ReReview permits Verified, Overdue {
        /** A person decides; not the household itself. Which outcomes are open is asked before, see {@link ReReviewing}. */
        default ReReviewAnswer decide(Approver by, Outcome outcome, Finding reasons, Instant at) {
            return concerns(by.subject())
                    ? new ReReviewAnswer.OwnCase()
                    : new ReReviewAnswer.Moved(new Decided(this, outcome, Handling.by(by, at, reasons)));
        }
    }

    /**
     * Was asked (待家庭申报).
     *
     * @param reminded the days on which it was reminded, in their order
     */
    record Asked(Question question, List<LocalDate> reminded) implements Unanswered {
        /** Copies the list. */
        public Asked {
            reminded = List.copyOf(reminded);
        }

        @Override
        public ReReviewState state() {
            return ReReviewState.ASKED;
        }

        /** The next day on which it is to be reminded; empty when it was as often as it should. */
        public Optional<LocalDate> remindOn() {
            return question.schedule().reminders().stream()
                    .filter(day -> reminded.isEmpty() || day.isAfter(reminded.getLast()))
                    .findFirst();
        }

        /** The first day on which something is to be done. */
        public LocalDate nextOn() {
            return remindOn().orElseGet(this::overdueOn);
        }

        /**
         * It was reminded; however many reminders were missed, this one stands for them.
         *
         * @throws IllegalArgumentException if none is due by that day
         */
        public Asked remind(LocalDate day) {
            if (remindOn().isEmpty() || remindOn().get().isAfter(day)) {
                throw new IllegalArgumentException("re-review " + id() + " needs no reminder on " + day);
            }
            return new Asked(
                    question, Stream.concat(reminded.stream(), Stream.of(day)).toList());
        }

        /** The first day on which silence has consequences: after the last day and the last reminder, and the grace behind them. */
        public LocalDate overdueOn() {
            var lastDay = question.schedule().lastDay();
            var from = reminded.isEmpty() || reminded.getLast().isBefore(lastDay) ? lastDay : reminded.getLast();
            return from.plusDays(question.schedule().graceDays() + 1L);
        }

        /**
         * Nobody answered.
         *
         * @throws IllegalArgumentException if it was not reminded, or the grace is not over
         */
        public Overdue silent(LocalDate day) {
            return new Overdue(this, day);
        }
    }

    /** Did not answer in spite of reminders (逾期未申报); a person decides, and until then it may still answer. */
    record Overdue(Asked before, LocalDate on) implements Unanswered, Decidable {
        /** @throws IllegalArgumentException if it was not reminded, or the grace is not over */
        public Overdue {
            if (before.remindOn().isPresent() || on.isBefore(before.overdueOn())) {
                throw new IllegalArgumentException("re-review " + before.id() + " is not overdue on " + on);
            }
        }

        @Override
        public Question question() {
            return before.question();
        }

        @Override
        public ReReviewState state() {
            return ReReviewState.OVERDUE;
        }
    }

    /**
     * The household answered; the departments are asked again (已申报，待核查).
     *
     * @param change what it says has changed; empty when it confirmed that nothing did
     * @param by who sent it in, and how: the household itself, who acts for it, or a clerk from its paper
     * @param at when, and when it renewed its consent
     */
    record Answered(Unanswered before, Optional<ChangeId> change, Entry by, Instant at) implements ReReview {
        /** @throws IllegalArgumentException if that is another case's change */
        public Answered {
            if (change.isPresent()
                    && !change.get().application().equals(before.id().application())) {
                throw new IllegalArgumentException("not a change of " + before.id());
            }
        }

        @Override
        public Question question() {
            return before.question();
        }

        @Override
        public ReReviewState state() {
            return ReReviewState.ANSWERED;
        }

        /** The departments were asked. */
        public Verified verified(Instant checkedAt) {
            return new Verified(this, checkedAt);
        }
    }

    /** The departments were asked; a person decides (已核查，待决定). */
    record Verified(Answered before, Instant checkedAt) implements Decidable {
        @Override
        public Question question() {
            return before.question();
        }

        @Override
        public ReReviewState state() {
            return ReReviewState.VERIFIED;
        }

        /** The change it answered with was taken back: it answers anew. */
        public Unanswered answerAnew() {
            return before.before();
        }
    }

    /** Decided; what follows for the application is carried out next, by whoever finds it here. */
    record Decided(Decidable before, Outcome outcome, Handling decision) implements ReReview {
        /** @throws IllegalArgumentException if the household or who typed its answer decided, or silence and an answer were mixed up */
        public Decided {
            if (before.concerns(decision.subject()) || (before instanceof Overdue) != (outcome == Outcome.NO_ANSWER)) {
                throw new IllegalArgumentException("re-review " + before.id() + " cannot be decided so");
            }
        }

        @Override
        public Question question() {
            return before.question();
        }

        @Override
        public ReReviewState state() {
            return ReReviewState.DECIDED;
        }
    }

    /** Decided and carried out (已办结). */
    record Concluded(Decided before, LocalDate on) implements ReReview {
        @Override
        public Question question() {
            return before.question();
        }

        @Override
        public ReReviewState state() {
            return ReReviewState.CONCLUDED;
        }
    }

    /** Ended without an outcome: the household drew a home or left the list meanwhile (终止). */
    record Lapsed(ReReview before, LocalDate on) implements ReReview {
        /** @throws IllegalArgumentException if it had ended already */
        public Lapsed {
            if (!before.state().open()) {
                throw new IllegalArgumentException("re-review " + before.id() + " had ended");
            }
        }

        @Override
        public Question question() {
            return before.question();
        }

        @Override
        public ReReviewState state() {
            return ReReviewState.LAPSED;
        }
    }
}
