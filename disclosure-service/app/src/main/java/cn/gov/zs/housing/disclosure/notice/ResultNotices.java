package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.notice.DrawnBatch.Lot;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.NotYetException;
import java.time.Instant;

/** Turns a drawn batch, which knows identifiers only, into the notice of its result, which names people and addresses. */
public final class ResultNotices {
    private final Notices notices;
    private final Publishing publishing;
    private final RegisteredHouseholds households;
    private final HomeAddresses homes;

    public ResultNotices(Notices notices, Publishing publishing, RegisteredHouseholds households, HomeAddresses homes) {
        this.notices = notices;
        this.publishing = publishing;
        this.households = households;
        this.homes = homes;
    }

    /**
     * Publishes the result, or holds it, then forgets the households it names. A crash between the two is mended when the event is
     * delivered again: the notice is there, and only the forgetting is left.
     *
     * @throws NotYetException when a household's review or a home's offer has not arrived here
     */
    public void publish(Envelope<?> cause, DrawnBatch batch, Instant now) {
        var id = NoticeId.of(NoticeKind.RESULT, batch.batchId());
        if (notices.find(id).isEmpty() && !publishing.held(id)) {
            var rows = batch.lots().stream().map(this::row).toList();
            var wording = new Proposal.Result(batch.title(), batch.drawnAt(), rows);
            publishing.propose(cause, id, new Proposal(NoticeKind.RESULT, batch.batchId(), null, wording), now);
        }
        batch.lots().forEach(lot -> households.forget(lot.applicationId()));
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
