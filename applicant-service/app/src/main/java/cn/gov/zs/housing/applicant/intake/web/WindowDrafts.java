package cn.gov.zs.housing.applicant.intake.web;

import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.http.Caller;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A clerk at the window types what a household brought on paper: the same sections, the same receipt, the same rights. */
@Controller
@RequestMapping(WindowDrafts.BASE)
class WindowDrafts {
    static final String BASE = "/staff/window";

    private final DraftDesk desk;
    private final WindowReceipts receipts;

    WindowDrafts(DraftDesk desk, WindowReceipts receipts) {
        this.desk = desk;
        this.receipts = receipts;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        clerk(caller);
        model.addAttribute("drafts", desk.list(caller, Entry.Channel.WINDOW));
        model.addAttribute("base", BASE);
        return "applicant/intake-drafts";
    }

    @PostMapping
    String begin(Caller caller) {
        clerk(caller);
        Scopes.of(caller);
        return "redirect:" + BASE + "/"
                + desk.begin(Entry.atWindow(caller.subject(), caller.name()))
                        .id()
                        .text();
    }

    @GetMapping("/{id}")
    Object tasks(Caller caller, @PathVariable String id) {
        return desk.tasks(checked(caller, id), BASE);
    }

    @GetMapping("/{id}/{section}")
    Object section(Caller caller, @PathVariable String id, @PathVariable String section) {
        return desk.section(checked(caller, id), MyDrafts.named(section), BASE, false);
    }

    @PostMapping("/{id}/{section}")
    Object save(
            Caller caller,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> sent) {
        clerk(caller);
        var named = MyDrafts.named(section);
        return switch (desk.save(desk.get(caller, Entry.Channel.WINDOW, id), named, sent)) {
            case SaveAnswer.Saved(var saved) ->
                desk.saved(desk.check(saved, Optional.of(Scopes.of(caller))), named, BASE);
            case SaveAnswer.Stale(var asTyped) ->
                desk.stale(desk.check(asTyped, Optional.of(Scopes.of(caller))), named, BASE);
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
        clerk(caller);
        if (desk.find(caller, Entry.Channel.WINDOW, id).isEmpty()) {
            // sent again after it was handed in: the receipt is the same, its code was printed the first time
            return "redirect:" + BASE + "/receipts/"
                    + receipts.typed(caller, id).state().id().text();
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
        return receipts.withCode(receipts.typed(caller, id));
    }

    @PostMapping("/{id}/remove")
    String remove(Caller caller, @PathVariable String id) {
        clerk(caller);
        desk.remove(desk.get(caller, Entry.Channel.WINDOW, id));
        return "redirect:" + BASE;
    }

    @GetMapping("/receipts/{id}")
    Object receipt(Caller caller, @PathVariable String id) {
        clerk(caller);
        return receipts.plain(receipts.visible(caller, id));
    }

    @PostMapping("/receipts/{id}/code")
    Object newCode(Caller caller, @PathVariable String id) {
        clerk(caller);
        return receipts.withCode(receipts.visible(caller, id));
    }

    private Checked checked(Caller caller, String id) {
        clerk(caller);
        return desk.check(desk.get(caller, Entry.Channel.WINDOW, id), Optional.of(Scopes.of(caller)));
    }

    static void clerk(Caller caller) {
        caller.require(Scopes.VILLAGE_CLERK, Scopes.TOWNSHIP_CLERK);
    }
}
