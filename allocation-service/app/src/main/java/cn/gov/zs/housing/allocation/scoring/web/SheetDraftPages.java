package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.Moments;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.FiredRows;
import cn.gov.zs.housing.allocation.scoring.SampleSheet;
import cn.gov.zs.housing.allocation.scoring.draft.SheetDraft;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The officers' pages of score sheets: upload, check, examples, what-if, proposal, adoption. */
@Controller
@RequestMapping("/staff/allocation/score-sheets")
class SheetDraftPages {

    private static final String PAGES = "redirect:/staff/allocation/score-sheets/";
    private static final String FACT = "fact.";

    private final DraftDesk desk;
    private final WhatIfDesk whatIf;
    private final ScoreSheetApi sheets;
    private final Moments moments;

    SheetDraftPages(DraftDesk desk, WhatIfDesk whatIf, ScoreSheetApi sheets, Moments moments) {
        this.desk = desk;
        this.whatIf = whatIf;
        this.sheets = sheets;
        this.moments = moments;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        model.addAttribute("drafts", desk.page(page));
        model.addAttribute("sheets", sheets.list(0));
        model.addAttribute("samples", SampleSheet.values());
        model.addAttribute("label", SampleSheet.LABEL);
        model.addAttribute("categories", Category.values());
        model.addAttribute("formId", UUID.randomUUID().toString());
        return "allocation/staff-score-sheets";
    }

    @PostMapping
    String fromSample(@Valid @ModelAttribute SheetForms.FromSample form, Caller caller) {
        caller.require(Roles.OFFICER);
        return PAGES + desk.fromSample(form, caller);
    }

    @PostMapping("/uploads")
    String upload(HttpServletRequest request, Caller caller) throws IOException {
        caller.require(Roles.OFFICER);
        return PAGES + desk.upload(request, caller);
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        var draft = desk.get(id);
        model.addAttribute("draft", desk.view(draft));
        model.addAttribute("fired", FiredRows.NONE);
        model.addAttribute("today", moments.today());
        model.addAttribute("own", draft instanceof SheetDraft.Proposed proposed && proposed.isOf(caller.subject()));
        return "allocation/staff-score-sheet";
    }

    @PostMapping("/{id}/examples")
    String example(
            @PathVariable String id,
            @RequestParam String name,
            @RequestParam String expected,
            HttpServletRequest request,
            Caller caller) {
        caller.require(Roles.OFFICER);
        var facts = new TreeMap<String, String>();
        request.getParameterMap().forEach((parameter, values) -> {
            if (parameter.startsWith(FACT) && values.length > 0 && values[0].length() <= SheetForms.LONGEST_TEXT) {
                facts.put(parameter.substring(FACT.length()), values[0].strip());
            }
        });
        desk.example(id, checked(name.strip(), facts, expected.strip()));
        return PAGES + id + "#examples";
    }

    private static SheetForms.Example checked(String name, TreeMap<String, String> facts, String expected) {
        if (name.isEmpty() || name.length() > SheetForms.LONGEST_TITLE) {
            throw cn.gov.zs.platform.http.ProblemException.field("name", "size", "draft.field.name");
        }
        if (facts.size() > 64) {
            throw cn.gov.zs.platform.http.ProblemException.field("facts", "size", "draft.field.facts");
        }
        if (!expected.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            throw cn.gov.zs.platform.http.ProblemException.field("expected", "type", "draft.field.expected");
        }
        return new SheetForms.Example(name, facts, expected);
    }

    @PostMapping("/{id}/examples/removal")
    String withoutExample(@PathVariable String id, @Valid @ModelAttribute SheetForms.Name form, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.withoutExample(id, form.name());
        return PAGES + id + "#examples";
    }

    @PostMapping("/{id}/proposal")
    String propose(@PathVariable String id, @Valid @ModelAttribute SheetForms.Day form, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.propose(id, form.inForceFrom(), caller);
        return PAGES + id;
    }

    @PostMapping("/{id}/return")
    String giveBack(@PathVariable String id, @Valid @ModelAttribute SheetForms.Reason form, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.giveBack(id, form.reason());
        return PAGES + id;
    }

    @PostMapping("/{id}/adoption")
    String adopt(@PathVariable String id, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.adopt(id, caller);
        return "redirect:/score-sheets/" + id;
    }

    @GetMapping("/{id}/what-if")
    String whatIf(
            @PathVariable String id,
            @RequestParam(defaultValue = "move") String sort,
            @RequestParam(defaultValue = "0") int page,
            Caller caller,
            Model model) {
        caller.require(Roles.OFFICER);
        var draft = desk.get(id);
        model.addAttribute("draft", desk.view(draft));
        model.addAttribute("sort", sort);
        model.addAttribute("view", whatIf.onTheList(draft, sort, page));
        return "allocation/staff-score-sheet-what-if";
    }
}
