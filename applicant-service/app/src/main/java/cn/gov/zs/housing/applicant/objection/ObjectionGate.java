package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import java.time.LocalDate;
import java.util.List;

/**
 * What suspends a case: nothing is filed to the city or decided while somebody waits for an answer. Every objection to a notice is known
 * here before the notice's period is told to be over, because both are events of the notice in their order.
 */
@FunctionalInterface
public interface ObjectionGate {
    /** The objections to this application that are not answered; empty when it may move on. */
    List<Open> open(ApplicationId application);

    /**
     * An objection that is not answered.
     *
     * @param due by when it must be
     */
    record Open(ObjectionId id, NoticeStage stage, LocalDate filedOn, LocalDate due) {}
}
