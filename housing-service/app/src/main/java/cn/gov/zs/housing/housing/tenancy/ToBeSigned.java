package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;

/** Allotted; a contract is to be made (待签约). */
public record ToBeSigned(TenancyFile file) implements Tenancy {

    /**
     * Drafts the contract.
     *
     * @param freeFrom the first day on which nobody else has the home
     */
    public TenancyAnswer draft(Draft draft, LocalDate freeFrom, Act act) {
        return Contracting.draft(this, draft, freeFrom, act);
    }

    /** The household does not want the home, or never came (放弃承租). */
    public TenancyAnswer decline(String reason, Act act) {
        return Declined.decline(this, reason, act);
    }

    @Override
    public ToBeSigned with(TenancyFile changed) {
        return new ToBeSigned(changed);
    }

    @Override
    public TenancyState state() {
        return TenancyState.TO_BE_SIGNED;
    }
}
