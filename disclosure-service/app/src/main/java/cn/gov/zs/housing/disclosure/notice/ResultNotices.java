package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.DrawResult.Tenant;
import cn.gov.zs.housing.disclosure.notice.DrawnBatch.Lot;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
import java.time.Instant;

/** Turns a drawn batch, which knows identifiers only, into the notice of its result, which names people and addresses. */
public final class ResultNotices {
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
     * Publishes the result, then forgets the households it names. A crash between the two is mended when the event is
     * delivered again: the notice is there, and only the forgetting is left.
     *
     * @throws NotYetException when a household's review or a home's offer has not arrived here
     */
    public void publish(Envelope<?> cause, DrawnBatch batch, Instant now) {
        if (notices.find(NoticeId.of(NoticeKind.RESULT, batch.batchId())).isEmpty()) {
            var tenants = batch.lots().stream().map(this::tenant).toList();
            var content = new DrawResult(batch.title(), batch.drawnAt(), tenants);
            board.publish(cause, new NoticeDraft(NoticeKind.RESULT, batch.batchId(), null, content), now);
        }
        batch.lots().forEach(lot -> households.forget(lot.applicationId()));
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
