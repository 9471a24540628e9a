package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;
import java.util.Optional;

/** What is done alike to the first contract and to those that renew it. */
final class Contracting {
    private Contracting() {}

    /** Drafts the first contract, anew where nobody has signed. */
    static TenancyAnswer draft(Tenancy before, Draft draft, LocalDate freeFrom, Act act) {
        if (!draft.isLawful()) {
            return TenancyAnswer.refused(Refusal.TERM_UNLAWFUL);
        }
        if (draft.from().isBefore(freeFrom)) {
            return new TenancyAnswer.Refused(Refusal.HOME_LET, Optional.empty(), Optional.of(freeFrom));
        }
        var contract = draft.contract(1, act);
        return TenancyAnswer.moved(new Contracted(
                before.file().with(contract).with(act.step(Step.Kind.DRAFTED, contract.number(before.id())))));
    }

    /**
     * A party signs the last contract.
     *
     * @param text the contract's text as it stands
     * @param read the digest of the text that the party read
     */
    static TenancyAnswer sign(
            Tenancy before, Party party, Signature.Kind kind, ContractText text, String read, Act act) {
        var last = before.file().lastContract();
        if (last.isEmpty()) {
            return TenancyAnswer.refused(Refusal.WRONG_STATE);
        }
        var contract = last.get();
        if (contract.of(party).isPresent()) {
            return TenancyAnswer.refused(Refusal.ALREADY_SIGNED);
        }
        var digest = text.digest();
        if (!digest.equals(read)) {
            return TenancyAnswer.refused(Refusal.TEXT_CHANGED);
        }
        var step = party == Party.OFFICE ? Step.Kind.SIGNED_BY_OFFICE : Step.Kind.SIGNED_BY_TENANT;
        var signed = contract.signedBy(party, new Signature(kind, act.by(), act.at(), digest));
        return TenancyAnswer.moved(before.with(before.file().with(signed).with(act.step(step, text.number()))));
    }
}
