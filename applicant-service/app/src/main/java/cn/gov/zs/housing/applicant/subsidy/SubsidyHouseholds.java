package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.util.Optional;

/** Where grants learn of registered households; on the other side stand the applications. */
public interface SubsidyHouseholds {
    /** The household of this application, if it is on the register now. */
    Optional<SubsidyHousehold> find(ApplicationId application);

    /** How the household left the register; empty while it is on it, or while what it drew is not final. */
    Optional<Departure> findDeparture(ApplicationId application);
}
