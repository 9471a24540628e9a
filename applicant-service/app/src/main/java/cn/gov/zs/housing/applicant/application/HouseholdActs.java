package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import java.time.Instant;

/** What a household does with its own application, in whatever state it is. */
public final class HouseholdActs {
    private HouseholdActs() {}

    /** The household hands in what it was told is missing. */
    public static HouseholdAnswer supplement(Application application, Declaration declaration, Instant at) {
        if (!(application instanceof GapsTold told)) {
            return new HouseholdAnswer.NotDue(application.state(), Clause.GAPS_ONCE);
        }
        return sameTownship(application, declaration)
                ? new HouseholdAnswer.Moved(told.supplement(declaration, at))
                : new HouseholdAnswer.OtherTownship();
    }

    /** The household corrects what a review returned. */
    public static HouseholdAnswer correct(Application application, Declaration declaration, Instant at) {
        if (!(application instanceof Returned returned)) {
            return new HouseholdAnswer.NotDue(application.state(), Clause.SEVERAL_EYES);
        }
        return sameTownship(application, declaration)
                ? new HouseholdAnswer.Moved(returned.correct(declaration, at))
                : new HouseholdAnswer.OtherTownship();
    }

    /** The household withdraws its application before it is registered. */
    public static HouseholdAnswer withdraw(Application application, Instant at) {
        return application.state().mayWithdraw()
                ? new HouseholdAnswer.Moved(new Withdrawn(application, at))
                : new HouseholdAnswer.NotDue(application.state(), Clause.REGISTRATION);
    }

    /** The household leaves the waiting list by its own wish. */
    public static HouseholdAnswer leave(Application application, Handling wish) {
        return application instanceof Waiting waiting
                ? new HouseholdAnswer.Moved(waiting.remove(new Removal(RemovalGround.OWN_WISH, wish)))
                : new HouseholdAnswer.NotDue(application.state(), Clause.REGISTRATION);
    }

    private static boolean sameTownship(Application application, Declaration declaration) {
        return application.township().equals(declaration.township());
    }
}
