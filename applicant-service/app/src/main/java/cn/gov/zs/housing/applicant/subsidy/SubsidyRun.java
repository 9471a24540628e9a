package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The monthly run (月度发放) in one of its states: from a computed list to a list that was paid. One for each month. */
public sealed interface SubsidyRun {
    /** Which list. */
    ListId list();

    /** Who started it. */
    OfficerAct made();

    /** What it comes to, without regard to holds. */
    Tally tally();

    /**
     * It is being computed; where it stands is stored with every step, so that another replica goes on after a crash.
     *
     * @param cursor the last application done; empty at the start
     * @param walker the replica that does it, null before its first step
     * @param walkerUntil from then on another replica may take over
     */
    record Computing(
            ListId list,
            OfficerAct made,
            Tally tally,
            String cursor,
            @Nullable String walker,
            @Nullable Instant walkerUntil)
            implements SubsidyRun {
        /** A list that begins. */
        public static Computing started(ListId list, OfficerAct made) {
            return new Computing(list, made, Tally.NOTHING, "", null, null);
        }

        /** Taken or kept by this replica; empty when another has it. */
        public Optional<Computing> takenBy(String replica, Instant now, Instant until) {
            var free = walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
            return free ? Optional.of(new Computing(list, made, tally, cursor, replica, until)) : Optional.empty();
        }

        /** Some more are done. */
        Computing advanced(String upTo, Tally next) {
            return new Computing(list, made, next, upTo, walker, walkerUntil);
        }

        /** All are done. */
        ToApprove finished() {
            return new ToApprove(list, made, tally, List.of());
        }
    }

    /**
     * It waits for another person's approval; single lines can be held back.
     *
     * @param holds in the order they were made
     */
    record ToApprove(ListId list, OfficerAct made, Tally tally, List<Hold> holds) implements SubsidyRun {
        /** Copies the list. */
        public ToApprove {
            holds = List.copyOf(holds);
        }
    }

    /**
     * Approved: from here on it does not change.
     *
     * @param before the list as it was approved
     * @param digest SHA-256 over its lines without the held ones ({@link PaymentDigest})
     */
    record Approved(ToApprove before, String digest, OfficerAct approved) implements SubsidyRun {
        @Override
        public ListId list() {
            return before.list();
        }

        @Override
        public OfficerAct made() {
            return before.made();
        }

        @Override
        public Tally tally() {
            return before.tally();
        }
    }

    /**
     * The bank's results are all there, and the payment is public.
     *
     * @param paid households that were paid
     * @param paidTotal in yuan
     * @param returned lines that came back
     */
    record Closed(Approved before, int paid, BigDecimal paidTotal, int returned, OfficerAct closed)
            implements SubsidyRun {
        @Override
        public ListId list() {
            return before.list();
        }

        @Override
        public OfficerAct made() {
            return before.made();
        }

        @Override
        public Tally tally() {
            return before.tally();
        }
    }

    /**
     * Thrown away before it was approved; it stays on record, and the month may be computed again.
     *
     * @param reason why, in words
     */
    record Discarded(ListId list, OfficerAct made, Tally tally, String reason, OfficerAct discarded)
            implements SubsidyRun {
        /** Without the words. */
        @Override
        public String toString() {
            return "list " + list.text() + ", discarded";
        }
    }

    /** The state in a word. */
    enum Name {
        /** 计算中. */
        COMPUTING,
        /** 待批准. */
        TO_APPROVE,
        /** 已批准. */
        APPROVED,
        /** 已发放. */
        CLOSED,
        /** 已作废. */
        DISCARDED
    }

    /** The state in a word. */
    default Name name() {
        return switch (this) {
            case Computing _ -> Name.COMPUTING;
            case ToApprove _ -> Name.TO_APPROVE;
            case Approved _ -> Name.APPROVED;
            case Closed _ -> Name.CLOSED;
            case Discarded _ -> Name.DISCARDED;
        };
    }

    /** The lines held back. */
    default List<Hold> holds() {
        return switch (this) {
            case Computing _, Discarded _ -> List.of();
            case ToApprove waiting -> waiting.holds();
            case Approved approved -> approved.before().holds();
            case Closed closed -> closed.before().before().holds();
        };
    }

    /** Whether this household's line is held back. */
    default boolean holds(ApplicationId application) {
        return holds().stream().anyMatch(hold -> hold.application().equals(application));
    }

    /** How many households are to be paid. */
    default int households() {
        return tally().payable() - holds().size();
    }

    /** The sum to be paid, in yuan. */
    default BigDecimal amount() {
        return holds().stream().map(hold -> hold.amount().amount()).reduce(tally().amount(), BigDecimal::subtract);
    }

    /** Whether a line of this list is paid or will be, so that its months are not due again. */
    default boolean covers(PaymentLine line) {
        return (this instanceof Approved || this instanceof Closed)
                && line.list().equals(list())
                && line.payable()
                && !holds(line.application())
                && !(line.result() instanceof PaymentLine.Result.Returned);
    }
}
