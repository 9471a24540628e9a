package cn.gov.zs.housing.applicant.mandate.web;

import cn.gov.zs.housing.applicant.mandate.CaseAccess;
import cn.gov.zs.housing.applicant.mandate.Mandate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mandates of a case and what their holders did, as pages show them.
 *
 * @param path where mandates are given and taken back; null for who may not
 */
record MandateView(List<Line> lines, @Nullable String path) {
    /** How a mandate stands today. */
    enum State {
        /** Its code was not entered yet. */
        WAITING,
        /** It has not begun. */
        AHEAD,
        /** In force. */
        IN_FORCE,
        /** Its last day is over. */
        ENDED,
        /** Taken back. */
        REVOKED
    }

    /** A mandate. */
    record Line(
            int number,
            String holderName,
            LocalDate from,
            LocalDate to,
            String evidence,
            boolean onPaper,
            State state,
            List<Done> acts) {
        @Override
        public String toString() {
            return "mandate line " + number;
        }
    }

    /**
     * Something its holder did.
     *
     * @param done false while nobody knows whether it was done
     */
    record Done(String what, Instant at, boolean done) {}

    static MandateView of(CaseAccess access, LocalDate today, @Nullable String path) {
        return new MandateView(
                access.mandates().stream()
                        .map(mandate -> line(access, mandate, today))
                        .toList(),
                path);
    }

    private static Line line(CaseAccess access, Mandate mandate, LocalDate today) {
        return new Line(
                mandate.number(),
                mandate.holderName(),
                mandate.from(),
                mandate.to(),
                mandate.evidence(),
                mandate.grantedBy().onPaper(),
                state(mandate, today),
                access.acts().stream()
                        .filter(act -> act.mandate() == mandate.number())
                        .map(act -> new Done(act.what(), act.at(), act.done()))
                        .toList());
    }

    private static State state(Mandate mandate, LocalDate today) {
        if (mandate.revoked().isPresent()) {
            return State.REVOKED;
        }
        if (today.isAfter(mandate.to())) {
            return State.ENDED;
        }
        if (mandate.holderSubject().isEmpty()) {
            return State.WAITING;
        }
        return today.isBefore(mandate.from()) ? State.AHEAD : State.IN_FORCE;
    }

    @Override
    public String toString() {
        return lines.size() + " mandates";
    }
}
