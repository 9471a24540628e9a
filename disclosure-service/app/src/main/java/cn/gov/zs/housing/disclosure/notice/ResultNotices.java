package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.DrawResult.Tenant;
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
    private final NoticeBoard board;
    private final RegisteredHouseholds households;
    private final HomeAddresses homes;

    public ResultNotices(Notices notices, NoticeBoard board, RegisteredHouseholds households, HomeAddresses homes) {
        this.notices = notices;
        this.board = board;
        this.households = households;
        this.homes = homes;
    }

    /**
     * Publishes the result. Whom it names is known here until it is final: it may have to be published again without one of them.
     *
     * @throws NotYetException when a household's review or a home's offer has not arrived here
     */
    public void publish(Envelope<?> cause, DrawnBatch batch, Instant now) {
        if (notices.find(NoticeId.of(NoticeKind.RESULT, batch.batchId())).isEmpty()) {
            board.publish(cause, draft(batch), now);
        }
    }

    /**
     * The committee took a home from a household: the notice that names it comes down. One whose period is over stays as it is; it
     * names nobody any more.
     *
     * @param why the committee's published words
     */
    public void revoked(String batchId, String why, Instant now) {
        standing(batchId).forEach(old -> board.resultReviewed(old.head().id(), OfficeDay.of(now), why));
    }

    /**
     * Publishes the result as it is after that, for a whole period of its own.
     *
     * @param cause the event; seen again, it changes nothing
     * @throws NotYetException when a household's review or a home's offer has not arrived here
     */
    public void amended(Envelope<?> cause, DrawnBatch batch, Instant now) {
        var id = NoticeId.of(NoticeKind.RESULT, batch.batchId(), cause.id());
        if (notices.find(id).isEmpty()) {
            board.publish(cause, id, draft(batch), now);
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

    private NoticeDraft draft(DrawnBatch batch) {
        var tenants = batch.lots().stream().map(this::tenant).toList();
        var content = new DrawResult(batch.title(), batch.drawnAt(), tenants);
        return new NoticeDraft(NoticeKind.RESULT, batch.batchId(), null, content);
    }

    private Tenant tenant(Lot lot) {
        var household = households
                .find(lot.applicationId())
                .orElseThrow(() -> new NotYetException("no city review of application " + lot.applicationId()));
        var address =
                homes.find(lot.homeId()).orElseThrow(() -> new NotYetException("no offer of home " + lot.homeId()));
        return new Tenant(household.applicantName(), household.idNumber(), address);
    }
}
