package cn.gov.zs.platform.eventing.web;

import cn.gov.zs.platform.eventing.deadletter.DeadLetters;
import cn.gov.zs.platform.http.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What this service could not process: staff see it, and replay it key by key. */
@Controller
@RequestMapping("${platform.eventing.pages}")
public final class DeadLetterPages {

    private static final String ROLE = "system-admin";
    private static final int PER_PAGE = 20;
    private static final int FARTHEST_PAGE = 10_000;

    private final DeadLetters deadLetters;
    private final String service;
    private final String path;

    DeadLetterPages(DeadLetters deadLetters, String service, String path) {
        this.deadLetters = deadLetters;
        this.service = service;
        this.path = path;
    }

    /** Keys that wait for staff, and the latest that staff have settled. */
    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Caller caller, Model model) {
        caller.require(ROLE);
        int shown = Math.clamp(page, 0, FARTHEST_PAGE);
        var dead = deadLetters.dead(shown * PER_PAGE, PER_PAGE + 1);
        model.addAttribute("keys", dead.stream().limit(PER_PAGE).map(KeyRow::of).toList());
        model.addAttribute("more", dead.size() > PER_PAGE);
        model.addAttribute("count", deadLetters.countDead());
        model.addAttribute("page", shown);
        model.addAttribute(
                "settled",
                deadLetters.settled(PER_PAGE).stream().map(KeyRow::of).toList());
        frame(model);
        return "dead-letters/list";
    }

    /** One key with its letters in order, and the button that replays them. */
    @GetMapping("/key")
    String key(@RequestParam String id, Caller caller, Model model) {
        caller.require(ROLE);
        model.addAttribute("key", KeyRow.of(deadLetters.key(id)));
        frame(model);
        return "dead-letters/key";
    }

    /** Replays a key as it was shown; 409 when it has changed since. */
    @PostMapping("/key")
    String replay(@RequestParam String id, @RequestParam long version, Caller caller) {
        caller.require(ROLE);
        deadLetters.replay(id, version, caller.username());
        var shown = UriComponentsBuilder.fromPath(path)
                .path("/key")
                .queryParam("id", "{id}")
                .build(id);
        return "redirect:" + shown;
    }

    private void frame(Model model) {
        model.addAttribute("service", service);
        model.addAttribute("path", path);
        model.addAttribute("keyPath", path + "/key");
    }
}
