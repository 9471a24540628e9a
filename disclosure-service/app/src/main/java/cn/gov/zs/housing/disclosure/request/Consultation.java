package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.platform.workdays.Pause;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody is asked in writing before the answer (征求意见); the time it takes is not counted (art. 33).
 *
 * @param kind who
 * @param whom name of the person or agency; never shown to the public
 * @param askedOn the day
 * @param lastDay until when an answer is waited for: 15 working days for a third party and for joint makers; empty for another
 *     agency, for which the law names no days
 * @param reply what came; empty while it is waited for
 */
public record Consultation(
        Kind kind, String whom, LocalDate askedOn, Optional<LocalDate> lastDay, Optional<Reply> reply) {

    /** Working days a third party or joint maker has (art. 32, 34). */
    public static final int WORKING_DAYS = 15;

    /** Who is asked. The names are wire names. */
    public enum Kind {
        /** 第三方: silence leaves the decision to the office (art. 32). */
        THIRD_PARTY(RequestClause.THIRD_PARTY, "征求第三方意见"),
        /** 共同制作机关: silence is consent (art. 34). */
        JOINT_MAKER(RequestClause.JOINT_MAKERS, "征求共同制作机关意见"),
        /** 其他机关 (art. 33). */
        OTHER_AGENCY(RequestClause.ANSWER, "征求其他机关意见");

        private final RequestClause clause;
        private final String reason;

        Kind(RequestClause clause, String reason) {
            this.clause = clause;
            this.reason = reason;
        }

        /** What it rests on. */
        public RequestClause clause() {
            return clause;
        }
    }

    /** What a reply says. The names are wire names. */
    public enum View {
        /** 同意公开. */
        AGREES,
        /** 不同意公开. */
        OBJECTS,
        /** 逾期未提出意见. */
        SILENT
    }

    /**
     * A reply, or that none came.
     *
     * @param on the day it came, or the day after the last
     */
    public record Reply(View view, LocalDate on) {}

    /** Whether it is waited for. */
    public boolean open() {
        return reply.isEmpty();
    }

    /** The days that the office's own clock does not count: while it is open up to this day, but never beyond the last one. */
    public Optional<Pause> pause(LocalDate today) {
        var from = askedOn.plusDays(1);
        var soFar = lastDay.filter(day -> day.isBefore(today)).orElse(today);
        var until = reply.map(Reply::on).orElse(soFar).plusDays(1);
        return until.isAfter(from) ? Optional.of(new Pause(from, until, kind.reason)) : Optional.empty();
    }

    Consultation answered(Reply given) {
        return new Consultation(kind, whom, askedOn, lastDay, Optional.of(given));
    }

    /** Without the name. */
    @Override
    public String toString() {
        return kind + " asked on " + askedOn + ", " + reply;
    }
}
