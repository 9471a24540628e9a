package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.review.Finding;
import java.time.Instant;

/**
 * It arrived and is to be investigated (待调查).
 *
 * @param charge what it says
 */
public record Received(Charge charge) implements Objection {
    @Override
    public Phase phase() {
        return Phase.RECEIVED;
    }

    Investigated investigate(Investigator by, Finding finding, Instant at) {
        return new Investigated(charge, new Investigation(by, at, finding));
    }
}
