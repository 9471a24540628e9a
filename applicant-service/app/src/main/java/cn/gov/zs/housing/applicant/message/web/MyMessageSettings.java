package cn.gov.zs.housing.applicant.message.web;

import cn.gov.zs.housing.applicant.message.Messages;
import cn.gov.zs.housing.applicant.message.SettingsBook;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a citizen says how she wants to hear of messages. */
@Controller
@RequestMapping("/my/messages/settings")
class MyMessageSettings {
    private static final String VIEW = "applicant/message-settings";
    private static final String FORM = "form";

    private final SettingsBook settings;
    private final Messages messages;

    MyMessageSettings(SettingsBook settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping
    String form(Caller caller, Model model) {
        caller.require("citizen");
        model.addAttribute(FORM, SettingsForm.of(settings.of(caller.subject())));
        choices(model.asMap());
        return VIEW;
    }

    @PostMapping
    Object keep(Caller caller, @RequestParam MultiValueMap<String, String> fields) {
        caller.require("citizen");
        var form = new SettingsForm(
                fields.get("channels"),
                fields.getFirst("email"),
                fields.getFirst("phone"),
                fields.getFirst("language"));
        var faults = form.faults(messages.offered());
        if (!faults.isEmpty()) {
            return again(form, faults);
        }
        settings.keep(form.settings(caller.subject()));
        return "redirect:/my/messages";
    }

    private Object again(SettingsForm form, List<SettingsForm.Fault> faults) {
        var errors = new BeanPropertyBindingResult(form, FORM);
        faults.forEach(fault -> errors.addError(new FieldError(
                FORM,
                fault.field(),
                null,
                false,
                new String[] {"flaw." + fault.code(), fault.code()},
                null,
                fault.code())));
        var page = Forms.again(VIEW);
        page.addObject(FORM, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        choices(page.getModel());
        return page;
    }

    private void choices(Map<String, Object> model) {
        model.put("offered", messages.offered());
        model.put("languages", List.of("zh-CN", "en"));
    }
}
