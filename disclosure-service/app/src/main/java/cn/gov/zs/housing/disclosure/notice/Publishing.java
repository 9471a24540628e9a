package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.util.Optional;

/** The way from what an event wants to publish to the board: whatever would show too much is held for the office to look at. */
public interface Publishing {
    /** What became of a proposal. */
    enum Outcome {
        /** It is up now. */
        PUBLISHED,
        /** It was up before, or was proposed before because of another event. */
        KNOWN_BEFORE,
        /** The office looks at it: now, or it did when the same event came first. */
        HELD
    }

    /** Why a held proposal will never be published. */
    enum Overtaken {
        /** A later event says something else about the same household. */
        REPLACED,
        /** The review it rests on is made again. */
        REVIEWED_AGAIN,
        /** The household withdrew. */
        WITHDRAWN
    }

    /**
     * Publishes what may go out and holds what may not.
     *
     * @param cause the event that orders it; seen again, it changes nothing
     * @param now the moment of publication
     */
    Outcome propose(Envelope<?> cause, NoticeId id, Proposal proposal, Instant now);

    /** Whether the office looks at this one, or did before it was overtaken. */
    boolean held(NoticeId id);

    /** Whether this one was held because of this event. */
    boolean heldFor(Envelope<?> cause, NoticeId id);

    /**
     * What is held of this kind about this application is not published any more.
     *
     * @param before only what was held until then, when given
     */
    void overtake(NoticeKind kind, String reference, Overtaken by, Optional<Instant> before, Instant now);
}
