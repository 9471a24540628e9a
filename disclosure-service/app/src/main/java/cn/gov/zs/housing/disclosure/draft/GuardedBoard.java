package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import cn.gov.zs.housing.disclosure.notice.Publishing;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The board behind the guard. What the guard finds nothing against goes up at once, decided by rule, for the clocks of the law run; all
 * else is held as a draft, and the duty to publish stays open (decision 0318).
 */
public final class GuardedBoard implements Publishing {
    private final Notices notices;
    private final NoticeBoard board;
    private final Drafts drafts;
    private final Inspection inspection;
    private final Clearances clearances;

    public GuardedBoard(
            Notices notices, NoticeBoard board, Drafts drafts, Inspection inspection, Clearances clearances) {
        this.notices = notices;
        this.board = board;
        this.drafts = drafts;
        this.inspection = inspection;
        this.clearances = clearances;
    }

    @Override
    public Outcome propose(Envelope<?> cause, NoticeId id, Proposal proposal, Instant now) {
        if (notices.find(id).isPresent()) {
            return Outcome.KNOWN_BEFORE;
        }
        if (held(id)) {
            return heldFor(cause, id) ? Outcome.HELD : Outcome.KNOWN_BEFORE;
        }
        var work = new Work.Held(cause.id(), id, proposal);
        var today = OfficeDay.of(now);
        var verdict = inspection.look(id.text(), work, today);
        if (!verdict.clear()) {
            var head = new Draft.Head(
                    id.text(),
                    Place.of(proposal.kind()),
                    proposal.reference(),
                    Optional.ofNullable(proposal.township()).map(Township::code),
                    proposal.wording() instanceof Proposal.Result result ? result.title() : "",
                    now);
            drafts.hold(cause, new Draft(head, Optional.of(work), verdict, List.of(), new Progress.Open()));
            return Outcome.HELD;
        }
        inspection.keep(id.text(), work, today);
        clearances.add(new Clearance(id.text(), verdict, Optional.empty(), "", now));
        return board.publish(cause, id, Reading.notice(proposal), now) ? Outcome.PUBLISHED : Outcome.KNOWN_BEFORE;
    }

    @Override
    public boolean held(NoticeId id) {
        return drafts.find(id.text()).isPresent();
    }

    @Override
    public boolean heldFor(Envelope<?> cause, NoticeId id) {
        return drafts.heldFor(cause, id.text());
    }

    @Override
    public void overtake(NoticeKind kind, String reference, Overtaken by, Optional<Instant> before, Instant now) {
        drafts.listOf(reference).stream()
                .filter(draft -> draft.head().place() == Place.of(kind))
                .filter(draft -> before.filter(draft.head().since()::isAfter).isEmpty())
                .forEach(draft -> drafts.<Done>change(draft.head().id(), there -> switch (there.progress()) {
                    case Progress.Open _, Progress.Submitted _, Progress.Approved _ ->
                        Change.to(there.over(new Progress.Dropped(by, now)));
                    case Progress.Published _, Progress.Dropped _ -> Change.none(Done.DONE);
                }));
    }
}
