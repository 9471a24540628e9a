package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.contract.TenancyBeganV1;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.LocalDate;

/** A contract is drafted; it waits for signatures or for the household to move in (签约中). */
public record Contracted(TenancyFile file) implements Tenancy {

    /** Drafts it anew; only while nobody has signed. */
    public TenancyAnswer draft(Draft draft, LocalDate freeFrom, Act act) {
        return contract().isOpen()
                ? Contracting.draft(this, draft, freeFrom, act)
                : TenancyAnswer.refused(Refusal.ALREADY_SIGNED);
    }

    /** A party signs. */
    public TenancyAnswer sign(Party party, Signature.Kind kind, ContractText text, String read, Act act) {
        return Contracting.sign(this, party, kind, text, read, act);
    }

    /** The keys are handed over (入住): on a day of the term, not in the future, and only under a signed contract. */
    public TenancyAnswer moveIn(Handover handover, Act act) {
        var contract = contract();
        if (!contract.isSigned()) {
            return TenancyAnswer.refused(Refusal.NOT_SIGNED);
        }
        if (!contract.term().contains(handover.on()) || handover.on().isAfter(act.day())) {
            return TenancyAnswer.refused(Refusal.DAY_OUT_OF_RANGE);
        }
        return TenancyAnswer.moved(
                new Let(file.with(handover).with(act.step(Step.Kind.MOVED_IN, ""))),
                Outgoing.of(
                        TenancyBeganV1.TYPE,
                        new TenancyBeganV1(
                                id().text(),
                                file.home().text(),
                                file.household().application(),
                                contract.term().from(),
                                contract.term().to())));
    }

    /** The household does not want the home, or never came (放弃承租). */
    public TenancyAnswer decline(String reason, Act act) {
        return Declined.decline(this, reason, act);
    }

    @Override
    public Contracted with(TenancyFile changed) {
        return new Contracted(changed);
    }

    @Override
    public TenancyState state() {
        return TenancyState.CONTRACTED;
    }

    private Contract contract() {
        return file.contracts().getLast();
    }
}
