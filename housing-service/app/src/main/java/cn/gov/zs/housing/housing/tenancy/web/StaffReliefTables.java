package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.platform.http.Caller;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the coefficients by which rent is reduced. */
@Controller
@RequestMapping("/staff/tenancies/relief-tables")
class StaffReliefTables {
    private static final String VIEW = "housing/relief-tables";
    private static final String AGAIN = "redirect:/staff/tenancies/relief-tables";

    private final ReliefDesk desk;

    StaffReliefTables(ReliefDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        fill(caller, UUID.randomUUID(), model.asMap());
        model.addAttribute(ActForm.NAME, ActForm.of(ReliefDesk.FIELDS, Map.of()));
        return VIEW;
    }

    @PostMapping
    Object enter(@RequestParam UUID formId, @RequestParam MultiValueMap<String, String> request, Caller caller) {
        var sent = ActForm.sent(ReliefDesk.FIELDS, request);
        var faults = desk.enter(formId, sent.values(), caller);
        if (faults.isEmpty()) {
            return AGAIN;
        }
        var page = new ModelAndView(VIEW, HttpStatus.BAD_REQUEST);
        fill(caller, formId, page.getModel());
        page.addObject(ActForm.NAME, sent);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + ActForm.NAME, sent.faulty(faults));
        return page;
    }

    @PostMapping("/{id}/adoption")
    String adopt(@PathVariable UUID id, Caller caller) {
        desk.adopt(id, caller);
        return AGAIN;
    }

    private void fill(Caller caller, UUID formId, Map<String, Object> model) {
        model.put("current", desk.current());
        model.put("tables", desk.list());
        model.put("fields", ReliefDesk.FIELDS);
        model.put("formId", formId);
        model.put("subject", caller.subject());
    }
}
