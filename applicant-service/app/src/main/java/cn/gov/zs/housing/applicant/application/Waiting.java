package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Removal;
import java.time.LocalDate;

/** Registered to wait (轮候对象), or granted its subsidy: as registered, with facts that changed since, or reinstated after an appeal. */
public sealed interface Waiting extends Qualified permits Registered, FactsChanged, Reinstated, AllotmentRevoked {
    /** The day from which waiting time counts. */
    LocalDate registeredOn();

    @Override
    default ApplicationState state() {
        return ApplicationState.REGISTERED;
    }

    /** The household drew a home. */
    default Allotted allot(Allotment allotment) {
        return new Allotted(this, allotment);
    }

    @Override
    default FactsChanged changeFacts(Declaration declaration, Handling decision) {
        return new FactsChanged(this, declaration, decision);
    }

    @Override
    default Removed disqualify(Removal loss) {
        return remove(loss);
    }

    /** The household leaves the list without a home. */
    default Removed remove(Removal removal) {
        return new Removed(this, removal);
    }
}
