package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.GapsTold;
import cn.gov.zs.housing.applicant.application.Returned;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a household corrects its declaration, after it was told what is missing or wrong. */
@Controller
@RequestMapping("/my/applications/{id}/correction")
class MyCorrection {
    private static final String VIEW = "applicant/correction-form";

    private final HouseholdDesk desk;
    private final Amendments amendments;
    private final Allotments allotments;

    MyCorrection(HouseholdDesk desk, Amendments amendments, Allotments allotments) {
        this.desk = desk;
        this.amendments = amendments;
        this.allotments = allotments;
    }

    @GetMapping
    String form(Caller caller, @PathVariable String id, Model model) {
        var own = desk.own(caller, id);
        if (!due(own.state())) {
            throw new ProblemException(
                    409, "household.not-due", Map.of("state", own.state().state()));
        }
        model.addAllAttributes(amendments.form(own.state()));
        model.addAllAttributes(page(own));
        return VIEW;
    }

    @PostMapping
    Object correct(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> fields) {
        var own = desk.own(caller, id);
        return switch (amendments.read(own.state(), fields)) {
            case Amendments.Read.Clean(var declaration) -> {
                desk.correct(caller, id, version, declaration);
                yield "redirect:/my/applications/" + id;
            }
            case Amendments.Read.Faulty(var model) -> {
                var again = Forms.again(VIEW);
                again.addAllObjects(model);
                again.addAllObjects(page(own));
                yield again;
            }
        };
    }

    private static boolean due(Application application) {
        return application instanceof GapsTold || application instanceof Returned;
    }

    private Map<String, Object> page(Versioned<Application> own) {
        return Map.of("view", ApplicationView.forHousehold(own, allotments));
    }
}
