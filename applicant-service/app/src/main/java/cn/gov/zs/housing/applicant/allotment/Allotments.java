package cn.gov.zs.housing.applicant.allotment;

import cn.gov.zs.platform.eventing.Envelope;
import java.util.Optional;

/** What this service keeps of other services' events so that a drawn household can read about its home. */
public interface Allotments {
    /** Keeps what a home is, or its newest description when it is offered again; once per event. */
    void offered(Envelope<?> cause, DrawnHome home);

    /** Keeps on which notice a batch's result stands. */
    void resultOnNotice(Envelope<?> cause, ResultNotice notice);

    /** The home with this id, when it was ever offered. */
    Optional<DrawnHome> findHome(String homeId);

    /** The notice of this batch's result, once it is up. */
    Optional<ResultNotice> findResultNotice(String batchId);
}
