package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.contract.ObjectionAnsweredV1;
import cn.gov.zs.housing.applicant.contract.ObjectionOutcome;
import cn.gov.zs.platform.eventing.Outgoing;
import java.util.List;

/** What others are told when an objection enters a state: its answer, once. */
public final class AnnouncedAnswer {
    private AnnouncedAnswer() {}

    /** The events of entering this state. */
    public static List<Outgoing> of(Objection entered) {
        return switch (entered) {
            case Received _, Investigated _, Upheld _ -> List.of();
            case Answered answered -> {
                var charge = answered.charge();
                var decision = answered.decision();
                yield List.of(Outgoing.of(
                        ObjectionAnsweredV1.TYPE,
                        new ObjectionAnsweredV1(
                                charge.id().text(),
                                charge.application().text(),
                                charge.notice(),
                                decision.ground().upholds() ? ObjectionOutcome.UPHELD : ObjectionOutcome.REJECTED,
                                decision.ground().clause(),
                                decision.reasons().text(),
                                ShanghaiDay.of(decision.at()))));
            }
        };
    }
}
