package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyRuleBook;
import cn.gov.zs.platform.http.ProblemException;
import org.springframework.ui.Model;

/** A contract to read, print and sign. */
final class ContractPage {
    static final String VIEW = "housing/tenancy-contract";

    private ContractPage() {}

    /** @throws ProblemException 404 when the tenancy has no such contract */
    static void fill(Tenancy tenancy, int ordinal, TenancyRuleBook rules, Model model) {
        var contract = tenancy.file().contracts().stream()
                .filter(each -> each.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(ProblemException::absent);
        var text = ContractTexts.of(tenancy, contract, rules);
        model.addAttribute("text", text);
        model.addAttribute("digest", text.digest());
        model.addAttribute("office", contract.office().orElse(null));
        model.addAttribute("tenant", contract.tenant().orElse(null));
        model.addAttribute("sample", rules.on(contract.draftedOn()).sample());
        model.addAttribute("reductions", reductions(tenancy));
    }

    private static Object reductions(Tenancy tenancy) {
        return tenancy.file().reductions().stream()
                .map(reduction -> TenancyView.ReductionView.of(tenancy, reduction))
                .toList();
    }
}
