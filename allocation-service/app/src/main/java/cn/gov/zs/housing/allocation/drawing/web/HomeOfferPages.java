package cn.gov.zs.housing.allocation.drawing.web;

import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The household's page of the homes it was offered: accept, or give up after a second look; and the officer's buttons. */
@Controller
class HomeOfferPages {

    private final HomeOfferDesk desk;

    HomeOfferPages(HomeOfferDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/my/waiting-list/homes")
    String mine(Caller caller, Model model) {
        model.addAttribute("offers", desk.of(caller));
        return "allocation/my-homes";
    }

    /** Giving a home up cannot be undone, so it is asked once more. */
    @GetMapping("/my/waiting-list/homes/{batch}/give-up")
    String confirmGivingUp(@PathVariable String batch, @RequestParam int number, Caller caller, Model model) {
        model.addAttribute(
                "offer",
                desk.of(caller).stream()
                        .filter(offer -> offer.batchId().equals(batch) && offer.number() == number)
                        .filter(offer -> offer.state().equals("OFFERED"))
                        .findFirst()
                        .orElse(null));
        return "allocation/my-home-give-up";
    }

    /** The household's receipt: with it alone it proves, offline, that it is in the frozen list. */
    @GetMapping("/my/waiting-list/homes/{batch}/receipt.json")
    ResponseEntity<byte[]> receipt(@PathVariable String batch, @RequestParam int number, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("receipt.json")
                                .build()
                                .toString())
                .body(desk.receipt(batch, number, caller));
    }

    @PostMapping("/my/waiting-list/homes/{batch}")
    String answer(@PathVariable String batch, @Valid @ModelAttribute HomeOfferForm form, Caller caller) {
        desk.answer(batch, form, caller);
        return "redirect:/my/waiting-list/homes";
    }

    /** The clerk reads out what follows, and takes down a ground that was proven. */
    @GetMapping("/staff/allocation/batches/{batch}/home-answers/give-up")
    String giveUpAtTheWindow(@PathVariable String batch, @RequestParam int number, Caller caller, Model model) {
        var window = desk.atTheWindow(batch, number, caller);
        model.addAttribute("offer", window.offer());
        model.addAttribute("rule", window.rule());
        model.addAttribute("grounds", RefusalGround.values());
        return "allocation/staff-home-give-up";
    }

    @PostMapping("/staff/allocation/batches/{batch}/home-answers")
    String answerAtTheWindow(@PathVariable String batch, @Valid @ModelAttribute HomeOfferForm form, Caller caller) {
        desk.answer(batch, form, caller);
        return "redirect:/staff/allocation/batches/" + batch;
    }
}
