package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.identity.Person;
import cn.gov.zs.housing.applicant.township.Township;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A household on the register that may be paid a subsidy.
 *
 * @param ownerSubject Keycloak subject of the applicant; empty when she has no account
 * @param choseSubsidy whether its form of support is 租赁补贴; one that waits for a home is granted it only by an officer
 * @param registeredOn the day it was registered
 */
public record SubsidyHousehold(
        ApplicationId application,
        Township township,
        Optional<String> ownerSubject,
        Person applicant,
        SubsidyFacts facts,
        LocalDate registeredOn,
        boolean choseSubsidy) {
    /** The month its subsidy begins: the one after its registration (登记次月; decision 0131). */
    public YearMonth firstMonth() {
        return YearMonth.from(registeredOn).plusMonths(1);
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "household of application " + application;
    }
}
