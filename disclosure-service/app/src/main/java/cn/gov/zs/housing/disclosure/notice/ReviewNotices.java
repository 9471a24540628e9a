package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notices of households under review. A review that is made again, and facts that are corrected, call for another notice of the same
 * kind about the same application: its period runs anew, and the earlier notice keeps its place without its content.
 */
public final class ReviewNotices {
    /** One stands at a time; a few more would be the remains of a fault, and come down too. */
    private static final int AT_ONCE = 10;

    private final Notices notices;
    private final NoticeBoard board;
    private final Publishing publishing;

    public ReviewNotices(Notices notices, NoticeBoard board, Publishing publishing) {
        this.notices = notices;
        this.board = board;
        this.publishing = publishing;
    }

    /**
     * A review was passed, for the first time or again.
     *
     * @param cause the event; seen again, it changes nothing
     * @param now the moment of publication
     */
    public void passed(Envelope<?> cause, Proposal proposal, Instant now) {
        var first = NoticeId.of(proposal.kind(), proposal.reference());
        if (publishing.propose(cause, first, proposal, now) == Publishing.Outcome.KNOWN_BEFORE
                && !notices.handled(cause, first)) {
            replace(cause, proposal, TakenDown.Reason.REVIEWED_AGAIN, now);
        }
    }

    /**
     * A fact was corrected while the notice stood. One whose period ended meanwhile is followed by a new one too: what stands on
     * record must have stood before the public.
     *
     * @param cause the event; seen again, it changes nothing
     * @param now the moment of publication
     */
    public void corrected(Envelope<?> cause, Proposal proposal, Instant now) {
        replace(cause, proposal, TakenDown.Reason.CORRECTED, now);
    }

    /**
     * The old one first: two never stand at once. A crash between the two is mended when the event is delivered again. It comes down also
     * when the new one is held: what it says no longer holds.
     */
    private void replace(Envelope<?> cause, Proposal proposal, TakenDown.Reason reason, Instant now) {
        var next = NoticeId.of(proposal.kind(), proposal.reference(), cause.id());
        if (notices.find(next).isPresent() || publishing.held(next)) {
            return;
        }
        publishing.overtake(
                proposal.kind(), proposal.reference(), Publishing.Overtaken.REPLACED, Optional.empty(), now);
        standing(proposal.kind(), proposal.reference())
                .forEach(old -> board.takeDown(old.head().id(), OfficeDay.of(now), reason));
        publishing.propose(cause, next, proposal, now);
    }

    /**
     * A review is made again because an objection to one of its notices was upheld. Whichever notice of it stands comes down, also
     * a later one than was objected to: nobody passed that review now. One published after the decision stays: the review was passed again.
     *
     * @param id the notice that was objected to
     * @param decidedAt when the objection was upheld
     * @param now the moment it is known
     */
    public void reviewedAgain(NoticeId id, Instant decidedAt, Instant now) {
        notices.find(id).map(Notice::head).ifPresent(head -> {
            publishing.overtake(
                    head.kind(), head.reference(), Publishing.Overtaken.REVIEWED_AGAIN, Optional.of(decidedAt), now);
            standing(head.kind(), head.reference()).stream()
                    .filter(old -> !old.head().publishedAt().isAfter(decidedAt))
                    .forEach(
                            old -> board.takeDown(old.head().id(), OfficeDay.of(now), TakenDown.Reason.REVIEWED_AGAIN));
        });
    }

    /**
     * The household withdrew its application: whichever notice of it stands comes down. Safe to repeat.
     *
     * @param applicationId the application
     * @param now the moment it is known
     */
    public void withdrawn(String applicationId, Instant now) {
        for (var kind : List.of(NoticeKind.FIRST_REVIEW, NoticeKind.CITY_REVIEW)) {
            publishing.overtake(kind, applicationId, Publishing.Overtaken.WITHDRAWN, Optional.empty(), now);
            standing(kind, applicationId)
                    .forEach(old -> board.takeDown(old.head().id(), OfficeDay.of(now), TakenDown.Reason.WITHDRAWN));
        }
    }

    private List<Notice> standing(NoticeKind kind, String reference) {
        var filter = new NoticeFilter(
                Optional.of(kind), Optional.empty(), Optional.of(NoticeFilter.Phase.STANDING), Optional.of(reference));
        return notices.list(filter, 0, AT_ONCE).items();
    }
}
