package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Grants, changes and stops subsidies; events about households come in here as officers' decisions do. */
public final class SubsidyDesk {
    private final SubsidyHouseholds households;
    private final SubsidyGrants grants;

    /** Works on these grants. */
    public SubsidyDesk(SubsidyHouseholds households, SubsidyGrants grants) {
        this.households = households;
        this.grants = grants;
    }

    /** A household was registered: one that chose the subsidy is granted it from the month after. Safe to repeat. */
    public void registered(ApplicationId application, Instant at) {
        households.find(application).filter(SubsidyHousehold::choseSubsidy).ifPresent(household -> {
            grants.open(SubsidyGrant.open(household, household.firstMonth(), OfficerAct.ofSystem(at)));
            departed(application, at);
        });
    }

    /** The home that a household drew became final: it is paid no subsidy beside it, from the month after. Safe to repeat. */
    public void housed(ApplicationId application, LocalDate confirmedOn, Instant at) {
        lost(application, new Departure(confirmedOn, StopGround.HOUSED), at);
    }

    /**
     * Who left the register while it was granted is stopped here: the event of its leaving found no grant yet, and does not come
     * again.
     */
    private Optional<GrantAnswer> departed(ApplicationId application, Instant at) {
        return households.findDeparture(application).map(departure -> lost(application, departure, at));
    }

    private GrantAnswer lost(ApplicationId application, Departure departure, Instant at) {
        return householdLost(application, departure.on(), departure.ground(), departure.reason(), at);
    }

    /** An officer grants a registered household the subsidy, from the month after its registration; earlier months come in arrears. */
    public GrantAnswer open(ApplicationId application, OfficerAct by) {
        var standing = grants.find(application);
        if (standing.isPresent()) {
            return new GrantAnswer.AlreadyGranted(standing.get().from());
        }
        var household = households.find(application);
        if (household.isEmpty()) {
            return new GrantAnswer.NotRegistered();
        }
        if (household.get().ownerSubject().filter(by.subject()::equals).isPresent()) {
            return new GrantAnswer.OwnHousehold();
        }
        var grant = SubsidyGrant.open(household.get(), household.get().firstMonth(), by);
        return grants.open(grant)
                ? departed(application, by.at()).orElseGet(() -> new GrantAnswer.Kept(grant))
                : new GrantAnswer.AlreadyGranted(grant.from());
    }

    /**
     * A household lost its qualification, whoever found it. What was paid for later months is claimed back in the same write.
     *
     * @param lostOn the day it was lost, not the day it was found
     * @return {@link GrantAnswer.Absent} when it has no subsidy
     */
    public GrantAnswer householdLost(
            ApplicationId application, LocalDate lostOn, StopGround ground, String reason, Instant at) {
        return grants.change(application, grant -> grant.stop(lostOn, ground, reason, OfficerAct.ofSystem(at)));
    }

    /**
     * A household's removal did not hold, by its appeal. Only a stop that followed from that removal is undone.
     *
     * @param lostOn the day of the removal
     */
    public GrantAnswer householdReinstated(ApplicationId application, LocalDate lostOn, LocalDate today, Instant at) {
        return grants.change(
                application, grant -> grant.reinstate(lostOn, today, "申诉得到支持，恢复资格", OfficerAct.ofSystem(at)));
    }

    /** A registered household's facts changed on this day: they count from the next month on. */
    public GrantAnswer householdChanged(ApplicationId application, LocalDate changedOn, Instant at) {
        var household = households.find(application);
        return household.isEmpty()
                ? new GrantAnswer.NotRegistered()
                : grants.change(
                        application,
                        grant -> grant.changeFacts(
                                YearMonth.from(changedOn).plusMonths(1),
                                household.get().facts(),
                                OfficerAct.ofSystem(at)));
    }

    /** Somebody in the household, or a clerk, entered where it is paid. */
    public GrantAnswer payInto(ApplicationId application, BankAccount account, OfficerAct by) {
        return grants.change(application, grant -> grant.payInto(account, by));
    }

    /** An officer's decision on a grant. */
    public GrantAnswer decide(ApplicationId application, Function<SubsidyGrant, GrantAnswer> decision) {
        return grants.change(application, decision);
    }
}
