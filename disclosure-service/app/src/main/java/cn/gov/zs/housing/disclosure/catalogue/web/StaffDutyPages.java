package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.CatalogueItem;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyList;
import cn.gov.zs.housing.disclosure.catalogue.OpenAnswer;
import cn.gov.zs.housing.disclosure.catalogue.PublishAnswer;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.catalogue.TypedDuty;
import cn.gov.zs.housing.disclosure.catalogue.TypedPublication;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the disclosure unit has to publish still, the longest overdue first; and where an officer enters what no event tells. */
@Controller
@RequestMapping("/staff/disclosure/duties")
class StaffDutyPages {
    private static final String HERE = "/staff/disclosure/duties";
    private static final String NEW = "disclosure/staff-duty-new";
    private static final String ONE = "disclosure/staff-duty";
    private static final int PAGE_SIZE = 50;

    private final CatalogueDesk desk;
    private final DutyDesk book;

    StaffDutyPages(CatalogueDesk desk, DutyDesk book) {
        this.desk = desk;
        this.book = book;
    }

    @GetMapping
    String unpublished(Caller caller, @RequestParam(defaultValue = "") String after, Model model) {
        DutyDesk.mayRead(caller);
        var page = desk.list(DutyList.UNPUBLISHED, Optional.empty(), after, PAGE_SIZE);
        model.addAttribute("duties", page.items().stream().map(desk::brief).toList());
        model.addAttribute("next", page.next().map(cursor -> cursor.text()).orElse(null));
        model.addAttribute("first", after.isBlank());
        model.addAttribute("writes", caller.has("disclosure-officer"));
        return "disclosure/staff-duties";
    }

    @GetMapping("/new")
    String form(Caller caller, @RequestParam(defaultValue = "") String item, Model model) {
        DutyDesk.mayWrite(caller);
        model.addAttribute("items", typedItems());
        model.addAttribute("today", desk.today());
        model.addAttribute(DutyForm.NAME, new DutyForm(item, "", "", ""));
        return NEW;
    }

    @PostMapping
    ModelAndView open(
            Caller caller,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String aroseOn) {
        DutyDesk.mayWrite(caller);
        var form = new DutyForm(item, number, title, aroseOn);
        return switch (TypedDuty.read(desk.current(), item, number, title, aroseOn)) {
            case TypedDuty.Answer.Flawed(var flaws) -> again(form, form.errors(flaws));
            case TypedDuty.Answer.Sound(var typed) -> {
                var answer = book.open(caller, typed);
                yield answer instanceof OpenAnswer.Opened(var duty)
                        ? new ModelAndView("redirect:" + HERE + "/" + duty.id().text())
                        : again(form, form.errors(DutyRefusal.of(answer).orElseThrow()));
            }
        };
    }

    private ModelAndView again(DutyForm form, BindingResult errors) {
        return Forms.again(NEW)
                .addObject("items", typedItems())
                .addObject("today", desk.today())
                .addObject(DutyForm.NAME, form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + DutyForm.NAME, errors);
    }

    private List<CatalogueView.ItemView> typedItems() {
        return desk.current().items().stream()
                .filter(item -> item.trigger() == Trigger.TYPED)
                .map(CatalogueView.ItemView::of)
                .toList();
    }

    @GetMapping("/{id}")
    ModelAndView duty(Caller caller, @PathVariable String id) {
        DutyDesk.mayRead(caller);
        var duty = desk.get(id);
        return page(new ModelAndView(ONE), caller, duty).addObject(PublicationForm.NAME, PublicationForm.of(duty));
    }

    @PostMapping("/{id}/publication")
    ModelAndView publish(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String publishedOn,
            @RequestParam(defaultValue = "") List<String> elements) {
        return record(
                caller,
                id,
                new PublicationForm(version, address, publishedOn, elements, ""),
                TypedPublication.read(address, publishedOn, elements),
                (duty, typed) -> book.publish(caller, duty.id(), version, typed));
    }

    @PostMapping("/{id}/correction")
    ModelAndView correct(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String publishedOn,
            @RequestParam(defaultValue = "") List<String> elements,
            @RequestParam(defaultValue = "") String reason) {
        return record(
                caller,
                id,
                new PublicationForm(version, address, publishedOn, elements, reason),
                TypedPublication.readCorrection(address, publishedOn, elements, reason),
                (duty, typed) -> book.correct(caller, duty.id(), version, typed));
    }

    private ModelAndView record(
            Caller caller,
            String id,
            PublicationForm form,
            TypedPublication.Answer read,
            BiFunction<Duty, TypedPublication, PublishAnswer> step) {
        DutyDesk.mayWrite(caller);
        var duty = desk.get(id);
        return switch (read) {
            case TypedPublication.Answer.Flawed(var flaws) -> again(caller, duty, form, form.errors(flaws));
            case TypedPublication.Answer.Sound(var typed) ->
                DutyRefusal.of(step.apply(duty.state(), typed))
                        .map(refusal -> again(caller, duty, form, form.errors(refusal)))
                        .orElseGet(() -> new ModelAndView("redirect:" + HERE + "/" + id));
        };
    }

    private ModelAndView again(Caller caller, Versioned<Duty> duty, PublicationForm form, BindingResult errors) {
        return page(Forms.again(ONE), caller, duty)
                .addObject(PublicationForm.NAME, form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + PublicationForm.NAME, errors);
    }

    private ModelAndView page(ModelAndView page, Caller caller, Versioned<Duty> duty) {
        CatalogueItem item = desk.itemOf(duty.state());
        return page.addObject("item", CatalogueView.ItemView.of(item))
                .addObject("duty", desk.full(duty.state()))
                .addObject("entries", duty.state().publications())
                .addObject("opening", duty.state().opening().orElse(null))
                .addObject("today", desk.today())
                .addObject(
                        "writes",
                        caller.has("disclosure-officer") && !item.trigger().publishedByThePlatform());
    }
}
