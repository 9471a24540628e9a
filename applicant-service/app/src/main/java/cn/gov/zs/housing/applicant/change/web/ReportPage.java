package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.web.DeclarationForm;
import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a change is reported, the same for the household and for staff. */
@Component
public class ReportPage {
    /** Stands for the place of the change that was just reported. */
    public static final String PLACE = "{place}";

    private static final String VIEW = "applicant/change-form";

    private final ChangeDesk desk;

    ReportPage(ChangeDesk desk) {
        this.desk = desk;
    }

    /**
     * The form, filled with what was declared last.
     *
     * @param action where it is sent, such as {@code /my/applications/…/changes}
     * @param back the page it came from
     */
    public ModelAndView shown(Versioned<Application> application, String action, String back) {
        var page = new ModelAndView(VIEW);
        page.addAllObjects(DeclarationForm.shown(application.state().declaration(), UUID.randomUUID()));
        return common(page, "", "", Map.of(), action, back);
    }

    /**
     * Takes the form in: the page again with every error, or where to go next.
     *
     * @param onPaper whether the caller types it at the window from the household's paper
     * @param next where to go, with {@link #PLACE} where the new change's place belongs
     */
    public Object sent(
            Caller caller,
            Versioned<Application> application,
            Origin origin,
            boolean onPaper,
            MultiValueMap<String, String> fields,
            String action,
            String back,
            String next) {
        var typed = DeclarationForm.read(fields);
        var own = new ArrayList<Flaw>();
        var notice = desk.notice(fields.getFirst("changedOn"), fields.getFirst("words"), own);
        // all that is wrong is told at once, beside its field
        var flaws = desk.flaws(application.state(), typed.draft());
        if (notice.isPresent() && typed.flaws().isEmpty() && flaws.isEmpty()) {
            var reported = desk.report(
                    caller,
                    application,
                    typed.formId().toString(),
                    origin,
                    onPaper,
                    notice.get().changedOn(),
                    notice.get().words(),
                    typed.draft());
            if (reported.id().isPresent()) {
                return "redirect:"
                        + next.replace(PLACE, String.valueOf(reported.id().get().place()));
            }
            flaws = reported.flaws();
        }
        var page = Forms.again(VIEW);
        page.addAllObjects(DeclarationForm.again(typed, flaws));
        var faults = new LinkedHashMap<String, String>();
        own.forEach(flaw -> faults.put(flaw.field(), flaw.kind().code()));
        return common(page, fields.getFirst("changedOn"), fields.getFirst("words"), faults, action, back);
    }

    private static ModelAndView common(
            ModelAndView page,
            @Nullable String changedOn,
            @Nullable String words,
            Map<String, String> faults,
            String action,
            String back) {
        page.addObject("changedOn", changedOn);
        page.addObject("words", words);
        page.addObject("faults", faults);
        page.addObject("action", action);
        page.addObject("back", back);
        return page;
    }
}
