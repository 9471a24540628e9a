package cn.gov.zs.housing.disclosure.objection;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An objection to a notice (异议), filed by somebody by name.
 *
 * <p>It is first written, then registered with its notice. Until then it is none: a crash in between leaves a {@link Head#number}
 * nobody was given, and it is removed.
 *
 * @param head what it is about
 * @param statement who objects and what is said
 * @param registered whether its notice has it, so that it was told of
 * @param answer what became of it; empty while it is investigated
 * @param looks who looked at name and contact, oldest first
 */
public record Objection(Head head, Statement statement, boolean registered, Optional<Answer> answer, List<Look> looks) {
    /** Keeps its own copy. */
    public Objection {
        looks = List.copyOf(looks);
    }

    /** One that was just written. */
    public static Objection written(Head head, Statement statement) {
        return new Objection(head, statement, false, Optional.empty(), List.of());
    }

    /**
     * What an objection is about.
     *
     * @param township nine-digit code of the township of the hukou
     * @param verifier by which its key is known again
     * @param filedAt when it was filed
     */
    public record Head(
            ObjectionNumber number,
            NoticeId notice,
            NoticeKind kind,
            String township,
            String verifier,
            Instant filedAt) {
        /** Keeps the moment to the millisecond, as the database does. */
        public Head {
            filedAt = filedAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** How an investigation ended (异议处理结果). */
    public enum Outcome {
        /** 异议成立: the review is made again. */
        UPHELD,
        /** 异议不成立: the review stands. */
        REJECTED
    }

    /**
     * The answer of who investigated.
     *
     * @param clause of the law it rests on
     * @param text what who objected is told
     * @param on the day in Shanghai
     */
    public record Answer(Outcome outcome, String clause, String text, LocalDate on) {
        /** The outcome only. */
        @Override
        public String toString() {
            return "answer: " + outcome;
        }
    }

    /** A look at name and contact, recorded before they were shown. */
    public record Look(String subject, String name, Instant at) {}

    /** Its notice has it. */
    public Objection register() {
        return new Objection(head, statement, true, answer, looks);
    }

    /** It was answered. An answer is given once; a later one is a mistake of who sent it and changes nothing. */
    public Objection answered(Answer given) {
        return answer.isPresent() ? this : new Objection(head, statement, true, Optional.of(given), looks);
    }

    /** Somebody looks at who objected. */
    public Objection looked(Look look) {
        var more = new ArrayList<>(looks);
        more.add(look);
        return new Objection(head, statement, registered, answer, more);
    }
}
