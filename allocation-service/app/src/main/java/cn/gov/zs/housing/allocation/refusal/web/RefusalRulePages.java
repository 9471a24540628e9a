package cn.gov.zs.housing.allocation.refusal.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.refusal.SampleRefusalRule;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The staff's page of rules on refusals: which is in force, since when and from where, and a new one. */
@Controller
class RefusalRulePages {
    private static final String PATH = "/staff/allocation/refusal-rules";
    private static final String PAGE = "allocation/staff-refusal-rules";

    private final RefusalDesk desk;
    private final Moments moments;

    RefusalRulePages(RefusalDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
    }

    @GetMapping(PATH)
    String list(Caller caller, Model model) {
        caller.require(Roles.STAFF);
        model.addAttribute("form", RefusalRuleDraft.blank(moments.today()));
        return page(caller, model);
    }

    @PostMapping(PATH)
    Object adopt(@ModelAttribute("form") RefusalRuleDraft form, BindingResult errors, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        if (!errors.hasErrors() && desk.adopt(form, errors, caller).isPresent()) {
            return "redirect:" + PATH;
        }
        return Forms.again(page(caller, model));
    }

    private String page(Caller caller, Model model) {
        model.addAttribute("rules", desk.all());
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        model.addAttribute("samples", SampleRefusalRule.values());
        model.addAttribute("label", SampleRefusalRule.LABEL);
        model.addAttribute("categories", Category.values());
        model.addAttribute("kinds", List.of("WAITS_ON", "MOVED_BACK", "BARRED", "STRUCK"));
        model.addAttribute("grounds", RefusalGround.values());
        return PAGE;
    }
}
