package cn.gov.zs.housing.disclosure.draft.web;

import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.draft.Draft;
import cn.gov.zs.housing.disclosure.draft.DraftAnswer;
import cn.gov.zs.housing.disclosure.draft.Drafts.Stage;
import cn.gov.zs.housing.disclosure.draft.EarlierPublication;
import cn.gov.zs.housing.disclosure.draft.Remedy;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drafts: what the guard holds and what officers type, the oldest first; and each with what may be done to it. */
@Controller
@RequestMapping("/staff/disclosure/drafts")
class StaffDraftPages {
    private static final String HERE = "/staff/disclosure/drafts";
    private static final String ONE = "disclosure/staff-draft";
    private static final String EARLIER = "disclosure/staff-draft-earlier";
    private static final int PAGE_SIZE = 20;
    private static final List<Stage> WAITING = List.of(Stage.OPEN, Stage.SUBMITTED, Stage.APPROVED);
    private static final List<Stage> OVER = List.of(Stage.PUBLISHED, Stage.DROPPED);

    private final DraftOffice office;

    StaffDraftPages(DraftOffice office) {
        this.office = office;
    }

    @GetMapping
    ModelAndView list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page) {
        return new ModelAndView("disclosure/staff-drafts")
                .addObject("page", office.list(caller, over ? OVER : WAITING, page, PAGE_SIZE))
                .addObject("over", over);
    }

    @PostMapping
    ModelAndView begin(Caller caller, @RequestParam(defaultValue = "") String duty) {
        var id = new DutyId(duty);
        if (!id.wellFormed()) {
            throw ProblemException.absent();
        }
        return switch (office.begin(caller, id)) {
            case DraftAnswer.Done(var draft) ->
                new ModelAndView("redirect:" + HERE + "/" + draft.head().id());
            case DraftAnswer refusal ->
                throw DraftRefusal.of(refusal).orElseThrow().problem();
        };
    }

    @GetMapping("/earlier")
    ModelAndView earlier(Caller caller, @RequestParam(defaultValue = "false") boolean kept) {
        DraftOffice.mayRead(caller);
        return earlier(new ModelAndView(EARLIER), new EarlierPublication.Typed("", "", "", ""))
                .addObject("kept", kept);
    }

    @PostMapping("/earlier")
    ModelAndView enter(
            Caller caller,
            @RequestParam(defaultValue = "") String where,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String township,
            @RequestParam(defaultValue = "") String mask) {
        var typed = new EarlierPublication.Typed(where, name, township, mask);
        return office.enter(caller, typed)
                .map(flaw -> {
                    var errors = new BeanPropertyBindingResult(typed, DraftForm.NAME);
                    errors.addError(new FieldError(
                            DraftForm.NAME,
                            flaw.field(),
                            errors.getRawFieldValue(flaw.field()),
                            false,
                            new String[] {"draft.earlier." + flaw.fault()},
                            new Object[] {EarlierPublication.MOST_SHOWN},
                            flaw.fault()));
                    return earlier(Forms.again(EARLIER), typed)
                            .addObject("kept", false)
                            .addObject(BindingResult.MODEL_KEY_PREFIX + DraftForm.NAME, errors);
                })
                .orElseGet(() -> new ModelAndView("redirect:" + HERE + "/earlier?kept=true"));
    }

    private static ModelAndView earlier(ModelAndView page, EarlierPublication.Typed typed) {
        return page.addObject(DraftForm.NAME, typed).addObject("townships", Township.values());
    }

    @GetMapping("/{id}")
    ModelAndView draft(
            Caller caller, @PathVariable String id, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page) {
        var draft = office.get(caller, id);
        return page(new ModelAndView(ONE), caller, draft, page).addObject(DraftForm.NAME, form(draft));
    }

    @PostMapping("/{id}/words")
    ModelAndView write(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String table,
            // as they come: Spring would part a single one at its commas
            @RequestParam MultiValueMap<String, String> all) {
        var draft = office.get(caller, id);
        var form = new DraftForm(version, title, all.getOrDefault("elements", List.of()), table, "");
        try {
            return answer(
                    caller, id, form, office.write(caller, id, version, form.words(office.elements(draft.state()))));
        } catch (StaleVersionException faster) {
            return stale(caller, id, form);
        }
    }

    @PostMapping("/{id}/remedy")
    ModelAndView remedy(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String remedy) {
        var form = form(office.get(caller, id));
        var chosen = Arrays.stream(Remedy.values())
                .filter(each -> each.name().equals(remedy))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("remedy", "unknown-value", "filter.unknown-value"));
        return answer(caller, id, form, office.remedy(caller, id, version, chosen));
    }

    @PostMapping("/{id}/submission")
    ModelAndView submit(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String reason) {
        var there = form(office.get(caller, id));
        var form = new DraftForm(there.version(), there.title(), there.elements(), there.table(), reason);
        try {
            return answer(caller, id, form, office.submit(caller, id, version, reason));
        } catch (StaleVersionException faster) {
            return stale(caller, id, form);
        }
    }

    @PostMapping("/{id}/return")
    ModelAndView sendBack(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "0") long version) {
        return answer(caller, id, form(office.get(caller, id)), office.sendBack(caller, id, version));
    }

    @PostMapping("/{id}/approval")
    ModelAndView approve(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "0") long version) {
        return answer(caller, id, form(office.get(caller, id)), office.approve(caller, id, version));
    }

    private DraftForm form(Versioned<Draft> draft) {
        return DraftForm.of(draft.version(), draft.state(), office.elements(draft.state()));
    }

    private ModelAndView answer(Caller caller, String id, DraftForm form, DraftAnswer answer) {
        return DraftRefusal.of(answer)
                .map(refusal -> page(Forms.again(ONE), caller, office.get(caller, id))
                        .addObject(DraftForm.NAME, form)
                        .addObject(BindingResult.MODEL_KEY_PREFIX + DraftForm.NAME, form.errors(refusal)))
                .orElseGet(() -> new ModelAndView("redirect:" + HERE + "/" + id));
    }

    /** What she typed stays in the form, what the other saved stands beside it; saving again is then her own decision. */
    private ModelAndView stale(Caller caller, String id, DraftForm typed) {
        var newer = office.get(caller, id);
        var form = typed.onto(newer.version());
        return page(Forms.again(ONE), caller, newer)
                .addObject("stale", true)
                .addObject(DraftForm.NAME, form)
                .addObject(
                        BindingResult.MODEL_KEY_PREFIX + DraftForm.NAME,
                        form.errors("", "problem.draft.stale", "draft.stale"));
    }

    private ModelAndView page(ModelAndView page, Caller caller, Versioned<Draft> draft) {
        return page(page, caller, draft, 0);
    }

    /** @param rows which page of its table */
    private ModelAndView page(ModelAndView page, Caller caller, Versioned<Draft> draft, int rows) {
        var state = draft.state();
        var table = DraftOffice.table(state, rows);
        return page.addObject("draft", DraftView.full(state, office.policy(), table))
                .addObject("table", table)
                .addObject("version", draft.version())
                .addObject("typed", state.head().place() == Place.TYPED)
                .addObject("elements", office.elements(state))
                .addObject("duty", office.duty(state).orElse(null))
                .addObject("writes", DraftOffice.writes(caller))
                .addObject("mine", state.byHand(DraftOffice.officer(caller)))
                .addObject("stale", false);
    }
}
