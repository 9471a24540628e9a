package cn.gov.zs.housing.disclosure.calendar.web;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw;
import cn.gov.zs.housing.disclosure.calendar.CalendarVersion;
import cn.gov.zs.housing.disclosure.calendar.ImportAnswer;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.http.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the yearly notice is imported, its difference is looked at and another person puts it in force. */
@Controller
@RequestMapping("/staff/disclosure/calendar")
class StaffCalendarPages {
    private static final String HERE = "/staff/disclosure/calendar";
    private static final String LIST = "disclosure/staff-calendar";
    /** More than a calendar may have, so that what is too large is seen to be. */
    private static final int LARGEST = 80 * 1024;

    private final CalendarDesk desk;

    StaffCalendarPages(CalendarDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView versions(Caller caller) {
        CalendarDesk.mayRead(caller);
        return list(new ModelAndView(LIST), caller)
                .addObject(ImportForm.NAME, ImportForm.empty(desk.inForce().lastNoticedYear() + 1));
    }

    @PostMapping
    ModelAndView propose(Caller caller, HttpServletRequest request) throws IOException {
        CalendarDesk.mayImport(caller);
        var upload = Upload.read(request, LARGEST);
        var form = ImportForm.of(upload);
        return switch (desk.propose(caller, form.with(upload))) {
            case ImportAnswer.Proposed(var version) -> new ModelAndView("redirect:" + HERE + "/" + version.id());
            case ImportAnswer.Flawed(var flaws) -> again(caller, form, flaws);
            case ImportAnswer.AnotherWaits(var id) ->
                throw ProblemException.conflict("calendar.another-waits", Map.of("version", id), id);
        };
    }

    private ModelAndView again(Caller caller, ImportForm form, List<CalendarFlaw> flaws) {
        return list(Forms.again(LIST), caller)
                .addObject(ImportForm.NAME, form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + ImportForm.NAME, form.errors(flaws));
    }

    private ModelAndView list(ModelAndView page, Caller caller) {
        var inForce = desk.inForce();
        return page.addObject("versions", desk.list())
                .addObject("inForce", inForce.version())
                .addObject("lastYear", inForce.lastNoticedYear())
                .addObject("progress", desk.progress().orElse(null))
                .addObject("today", desk.today())
                .addObject("writes", caller.has("disclosure-officer"));
    }

    @GetMapping("/{id}")
    String version(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "") String after, Model model) {
        CalendarDesk.mayRead(caller);
        var found = desk.get(id);
        var version = found.state();
        model.addAttribute("calendar", VersionView.of(version));
        model.addAttribute("version", found.version());
        var open = version instanceof CalendarVersion.Proposed;
        model.addAttribute("open", open);
        model.addAttribute("mine", version.proposal().by().subject().equals(caller.subject()));
        if (open) {
            model.addAttribute("changed", desk.changed(version));
            model.addAttribute("count", desk.countMoving(version));
            model.addAttribute("moving", desk.moving(version, after));
            model.addAttribute("first", after.isEmpty());
        }
        return "disclosure/staff-calendar-version";
    }

    @PostMapping("/{id}/confirmation")
    String confirm(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "0") long version) {
        CalendarWords.refusal(desk.confirm(caller, id, version)).ifPresent(refusal -> {
            throw refusal;
        });
        return "redirect:" + HERE;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String reason) {
        CalendarWords.refusal(desk.withdraw(caller, id, version, reason)).ifPresent(refusal -> {
            throw refusal;
        });
        return "redirect:" + HERE;
    }
}
