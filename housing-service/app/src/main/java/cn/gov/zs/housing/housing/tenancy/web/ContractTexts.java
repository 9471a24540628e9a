package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Contract;
import cn.gov.zs.housing.housing.tenancy.ContractText;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyRuleBook;

/** Contracts in words, by the rules of the day they were drafted on: no later rule changes what was signed. */
final class ContractTexts {
    private ContractTexts() {}

    static ContractText of(Tenancy tenancy, Contract contract, TenancyRuleBook rules) {
        return ContractText.of(tenancy.file(), contract, rules.on(contract.draftedOn()));
    }

    static ContractText last(Tenancy tenancy, TenancyRuleBook rules) {
        return of(tenancy, tenancy.file().contracts().getLast(), rules);
    }
}
