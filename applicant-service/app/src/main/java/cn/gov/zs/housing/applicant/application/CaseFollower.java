package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;

/** What keeps itself true to every case by its moves: its clock, its messages, the list of those that ended. */
@FunctionalInterface
public interface CaseFollower {
    /**
     * A case moved. Told at least once of every move, perhaps late and in any order; so what is done here is safe to repeat.
     *
     * @param move what happened
     * @param now the case as it was read after that; it may have moved on since
     */
    void moved(Envelope<CaseMovedV1> move, Versioned<Application> now);
}
