package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.ties.SampleChain;
import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry;
import cn.gov.zs.housing.allocation.waitlist.ties.TieFact;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The officer's page of chains for equal scores. */
@Controller
class TieRulePages {
    private static final String PATH = "/staff/allocation/tie-rules";
    private static final String PAGE = "allocation/staff-tie-rules";

    private final TieDesk desk;
    private final Moments moments;

    TieRulePages(TieDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
    }

    @GetMapping(PATH)
    String list(Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        model.addAttribute("form", TieDraft.blank(moments.today()));
        fill(model);
        return PAGE;
    }

    @PostMapping(PATH)
    Object adopt(@ModelAttribute("form") TieDraft form, BindingResult errors, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        if (!errors.hasErrors() && desk.adopt(form, errors, caller).isPresent()) {
            return "redirect:" + PATH;
        }
        fill(model);
        return Forms.again(PAGE);
    }

    private void fill(Model model) {
        model.addAttribute("rules", desk.all());
        model.addAttribute("samples", SampleChain.values());
        model.addAttribute("label", SampleChain.LABEL);
        model.addAttribute("categories", Category.values());
        model.addAttribute(
                "facts", Arrays.stream(TieFact.values()).map(TieFact::fact).toList());
        model.addAttribute("orders", TieEntry.Order.values());
    }
}
