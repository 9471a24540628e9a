package cn.gov.zs.housing.allocation.scoring.web;

import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of score sheets as JSON: brought, tried, proposed by one officer, adopted by another. */
@RestController
@RequestMapping("/api/v1/allocation/score-sheets")
class SheetDraftApi {

    private final DraftDesk desk;
    private final WhatIfDesk whatIf;
    private final ScoreSheetApi sheets;

    SheetDraftApi(DraftDesk desk, WhatIfDesk whatIf, ScoreSheetApi sheets) {
        this.desk = desk;
        this.whatIf = whatIf;
        this.sheets = sheets;
    }

    @GetMapping
    Paged<DraftView> list(@RequestParam(defaultValue = "0") int page, Caller caller) {
        caller.require(Roles.OFFICER);
        return desk.page(page);
    }

    @GetMapping("/{id}")
    DraftView show(@PathVariable String id, Caller caller) {
        caller.require(Roles.OFFICER);
        return desk.view(desk.get(id));
    }

    /** A sheet that comes with the product, with its examples; with a day, proposed at once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DraftView fromSample(@RequestBody @Valid SheetForms.FromSample form, Caller caller) {
        caller.require(Roles.OFFICER);
        return show(desk.fromSample(form, caller), caller);
    }

    /** A form ({@code multipart/form-data}) with one file. With faults it is kept too, and shows them. */
    @PostMapping("/uploads")
    @ResponseStatus(HttpStatus.CREATED)
    DraftView upload(HttpServletRequest request, Caller caller) throws IOException {
        caller.require(Roles.OFFICER);
        return show(desk.upload(request, caller), caller);
    }

    @PostMapping("/{id}/examples")
    DraftView example(@PathVariable String id, @RequestBody @Valid SheetForms.Example form, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.example(id, form);
        return show(id, caller);
    }

    @PostMapping("/{id}/examples/removal")
    DraftView withoutExample(@PathVariable String id, @RequestBody @Valid SheetForms.Name form, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.withoutExample(id, form.name());
        return show(id, caller);
    }

    @PostMapping("/{id}/proposal")
    DraftView propose(@PathVariable String id, @RequestBody @Valid SheetForms.Day form, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.propose(id, form.inForceFrom(), caller);
        return show(id, caller);
    }

    @PostMapping("/{id}/return")
    DraftView giveBack(@PathVariable String id, @RequestBody @Valid SheetForms.Reason form, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.giveBack(id, form.reason());
        return show(id, caller);
    }

    /** By a second officer. */
    @PostMapping("/{id}/adoption")
    @ResponseStatus(HttpStatus.CREATED)
    SheetView adopt(@PathVariable String id, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.adopt(id, caller);
        return sheets.show(id);
    }

    /** On the real waiting list; {@code sort} is move, gain, loss or place. */
    @GetMapping("/{id}/what-if")
    WhatIfView whatIf(
            @PathVariable String id,
            @RequestParam(defaultValue = "move") String sort,
            @RequestParam(defaultValue = "0") int page,
            Caller caller) {
        caller.require(Roles.OFFICER);
        return whatIf.onTheList(desk.get(id), sort, page);
    }
}
