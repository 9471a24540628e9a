package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.DrawnBatch.Lot;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Turns a drawn batch, which knows identifiers only, into the notice of its result, which names people and addresses. */
public final class ResultNotices {
    /** One stands at a time; a few more would be the remains of a fault, and come down too. */
    private static final int AT_ONCE = 10;

    private final Notices notices;
    private final Publishing publishing;
    private final NoticeBoard board;
    private final RegisteredHouseholds households;
    private final HomeAddresses homes;

    public ResultNotices(
            Notices notices,
            Publishing publishing,
            NoticeBoard board,
            RegisteredHouseholds households,
            HomeAddresses homes) {
        this.notices = notices;
        this.publishing = publishing;
        this.board = board;
        this.households = households;
        this.homes = homes;
    }

    /**
     * Publishes the result, or holds it for the office to look at. Whom it names is known here until it is final: it may have to be published again without one of them.
     *
     * @throws NotYetException when a household's review or a home's offer has not arrived here
     */
    public void publish(Envelope<?> cause, DrawnBatch batch, Instant now) {
        propose(cause, NoticeId.of(NoticeKind.RESULT, batch.batchId()), batch, now);
    }

    /**
     * The committee took a home from a household: the notice that names it comes down, and one that is held never goes up. One whose period is over stays as it is; it
     * names nobody any more.
     *
     * @param why the committee's published words
     */
    public void revoked(String batchId, String why, Instant now) {
        publishing.overtake(NoticeKind.RESULT, batchId, Publishing.Overtaken.REVIEWED_AGAIN, Optional.empty(), now);
        standing(batchId).forEach(old -> board.resultReviewed(old.head().id(), OfficeDay.of(now), why));
    }

    /**
     * Publishes the result as it is after that, for a whole period of its own.
     *
     * @param cause the event; seen again, it changes nothing
     * @throws NotYetException when a household's review or a home's offer has not arrived here
     */
    public void amended(Envelope<?> cause, DrawnBatch batch, Instant now) {
        propose(cause, NoticeId.of(NoticeKind.RESULT, batch.batchId(), cause.id()), batch, now);
    }

    private void propose(Envelope<?> cause, NoticeId id, DrawnBatch batch, Instant now) {
        if (notices.find(id).isEmpty() && !publishing.held(id)) {
            var rows = batch.lots().stream().map(this::row).toList();
            var wording = new Proposal.Result(batch.title(), batch.drawnAt(), rows);
            publishing.propose(cause, id, new Proposal(NoticeKind.RESULT, batch.batchId(), null, wording), now);
        }
    }

    /** The result is final: the households it names are known to others now. Safe to repeat. */
    public void confirmed(List<String> applicationIds) {
        applicationIds.forEach(households::forget);
    }

    private List<Notice> standing(String batchId) {
        var filter = new NoticeFilter(
                Optional.of(NoticeKind.RESULT),
                Optional.empty(),
                Optional.of(NoticeFilter.Phase.STANDING),
                Optional.of(batchId));
        return notices.list(filter, 0, AT_ONCE).items();
    }

    private Proposal.Row row(Lot lot) {
        var household = households
                .find(lot.applicationId())
                .orElseThrow(() -> new NotYetException("no city review of application " + lot.applicationId()));
        var address =
                homes.find(lot.homeId()).orElseThrow(() -> new NotYetException("no offer of home " + lot.homeId()));
        return new Proposal.Row(lot.applicationId(), household.applicantName(), household.idNumber(), address);
    }
}
