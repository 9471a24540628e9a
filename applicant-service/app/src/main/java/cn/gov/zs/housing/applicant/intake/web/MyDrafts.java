package cn.gov.zs.housing.applicant.intake.web;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.intake.Section;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A citizen fills in her application, section by section, now or later. */
@Controller
@RequestMapping(MyDrafts.BASE)
class MyDrafts {
    static final String BASE = "/my/drafts";

    private final DraftDesk desk;
    private final Applications applications;

    MyDrafts(DraftDesk desk, Applications applications) {
        this.desk = desk;
        this.applications = applications;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        caller.require("citizen");
        model.addAttribute("drafts", desk.list(caller, Entry.Channel.ONLINE));
        model.addAttribute("base", BASE);
        return "applicant/intake-drafts";
    }

    @PostMapping
    String begin(Caller caller) {
        caller.require("citizen");
        return "redirect:" + BASE + "/"
                + desk.begin(Entry.online(caller.subject())).id().text();
    }

    @GetMapping("/{id}")
    Object tasks(Caller caller, @PathVariable String id) {
        return desk.tasks(checked(caller, id), BASE);
    }

    @GetMapping("/{id}/{section}")
    Object section(Caller caller, @PathVariable String id, @PathVariable String section) {
        return desk.section(checked(caller, id), named(section), BASE, false);
    }

    @PostMapping("/{id}/{section}")
    Object save(
            Caller caller,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> sent) {
        var named = named(section);
        return switch (desk.save(desk.get(caller, Entry.Channel.ONLINE, id), named, sent)) {
            case SaveAnswer.Saved(var saved) -> desk.saved(desk.check(saved, Optional.empty()), named, BASE);
            case SaveAnswer.Stale(var asTyped) -> desk.stale(desk.check(asTyped, Optional.empty()), named, BASE);
        };
    }

    @GetMapping("/{id}/check")
    Object review(Caller caller, @PathVariable String id) {
        return desk.review(checked(caller, id), BASE);
    }

    @PostMapping("/{id}/submit")
    Object submit(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String told,
            @RequestParam(defaultValue = "-1") long version) {
        caller.require("citizen");
        if (desk.find(caller, Entry.Channel.ONLINE, id).isEmpty()) {
            // sent again after it was handed in: the receipt is the same
            return receipt(caller, id);
        }
        var checked = checked(caller, id);
        var application = checked.application();
        if (application.isEmpty() || !desk.told(application.get(), told)) {
            return desk.review(checked, BASE);
        }
        if (version != checked.version()) {
            return desk.reviewAnew(checked, BASE);
        }
        desk.submit(application.get());
        return receipt(caller, id);
    }

    private String receipt(Caller caller, String id) {
        return ApplicationId.read(id)
                .flatMap(applications::find)
                .filter(kept -> kept.state().isOwnedBy(caller.subject()))
                .map(kept -> "redirect:/my/applications/" + kept.state().id().text() + "/receipt")
                .orElseThrow(ProblemException::absent);
    }

    @PostMapping("/{id}/remove")
    String remove(Caller caller, @PathVariable String id) {
        desk.remove(desk.get(caller, Entry.Channel.ONLINE, id));
        return "redirect:" + BASE;
    }

    private Checked checked(Caller caller, String id) {
        return desk.check(desk.get(caller, Entry.Channel.ONLINE, id), Optional.empty());
    }

    static Section named(String section) {
        return Section.find(section).orElseThrow(ProblemException::absent);
    }
}
