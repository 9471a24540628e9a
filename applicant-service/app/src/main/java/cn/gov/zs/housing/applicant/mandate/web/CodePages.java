package cn.gov.zs.housing.applicant.mandate.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.web.FlawErrors;
import cn.gov.zs.housing.applicant.mandate.CaseAccess.CodeAnswer;
import cn.gov.zs.housing.applicant.mandate.CaseAccesses;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody enters the code of a receipt or of a mandate. A wrong number and a wrong code look alike. */
@Controller
class CodePages {
    private static final Logger LOG = LoggerFactory.getLogger(CodePages.class);
    private static final String PATH = "/my/applications/link";
    private static final String VIEW = "applicant/mandate-code";
    private static final String FORM = "form";

    private final Applications applications;
    private final CaseAccesses accesses;
    private final Clock clock;

    CodePages(Applications applications, CaseAccesses accesses, Clock clock) {
        this.applications = applications;
        this.accesses = accesses;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(Caller caller, Model model) {
        caller.require("citizen");
        model.addAllAttributes(model("", List.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    Object enter(
            Caller caller,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code) {
        caller.require("citizen");
        var id = ApplicationId.read(number.strip())
                .filter(read -> accesses.find(read).isPresent());
        if (id.isEmpty() || code.isBlank() || code.length() > 50) {
            return again(number);
        }
        var today = ShanghaiDay.of(clock.instant());
        var answer = accesses.change(id.get(), access -> {
            var entered = access.enter(code, caller.subject(), today);
            return new CaseAccesses.Step<>(entered.now(), entered);
        });
        LOG.info("application {}: code entered: {}", id.get(), answer.getClass().getSimpleName());
        return switch (answer) {
            case CodeAnswer.Wrong _ -> again(number);
            case CodeAnswer.Locked _ -> throw ProblemException.conflict("code.locked", Map.of());
            case CodeAnswer.Owner _ -> {
                if (!applications.claim(id.get(), caller.subject())) {
                    throw ProblemException.conflict("code.has-owner", Map.of());
                }
                yield opened(id.get());
            }
            case CodeAnswer.Holder _ -> opened(id.get());
        };
    }

    private static String opened(ApplicationId id) {
        return "redirect:/my/applications/" + id.text();
    }

    private static ModelAndView again(String number) {
        return Forms.again(VIEW).addAllObjects(model(number, List.of(new Flaw("code", Flaw.Kind.CODE_WRONG))));
    }

    /** The code is not shown again. */
    private static Map<String, Object> model(String number, List<Flaw> flaws) {
        var typed = Map.of("number", number.length() > 50 ? "" : number, "code", "");
        var binding = new MapBindingResult(typed, FORM);
        FlawErrors.addTo(binding, flaws);
        var model = new LinkedHashMap<String, Object>();
        model.put(FORM, typed);
        model.put(BindingResult.MODEL_KEY_PREFIX + FORM, binding);
        return model;
    }
}
