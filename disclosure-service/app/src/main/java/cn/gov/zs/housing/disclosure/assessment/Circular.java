package cn.gov.zs.housing.disclosure.assessment;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.rules.Score;
import cn.gov.zs.housing.disclosure.rules.Subject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A circular (通报): proposed with its reason, answered by whom it is about, released by somebody else. */
public sealed interface Circular {
    /** What it is for good. */
    Head head();

    /** What whom it is about says to it; empty while nothing was entered. */
    Optional<Reply> reply();

    /**
     * What it is for good.
     *
     * @param about whom it is about
     * @param name of whom it is about, as the public reads it
     * @param reason why
     * @param score the indicators as they stood when it was proposed
     * @param by who proposed it
     */
    record Head(
            CircularId id,
            CircularKind kind,
            int year,
            Subject about,
            String name,
            String reason,
            Score score,
            Officer by,
            Instant at) {
        /** Keeps the moment to the millisecond, as the database does. */
        public Head {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * 说明: the words of whom it is about.
     *
     * @param by who entered them
     */
    record Reply(String words, Officer by, Instant at) {
        /** Keeps the moment to the millisecond, as the database does. */
        public Reply {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** It waits for somebody else. */
    record Proposed(Head head, Optional<Reply> reply) implements Circular {
        boolean byHand(Officer officer) {
            return head.by().subject().equals(officer.subject());
        }
    }

    /**
     * It is public.
     *
     * @param body all that it says
     */
    record Released(Head head, Optional<Reply> reply, DocumentBody.Report body, Officer approvedBy, Instant at)
            implements Circular {
        /** Keeps the moment to the millisecond, as the database does. */
        public Released {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** It was not released, and why. */
    record Dropped(Head head, Optional<Reply> reply, String why, Officer by) implements Circular {}
}
