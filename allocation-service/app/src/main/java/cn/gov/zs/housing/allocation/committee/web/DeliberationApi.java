package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deliberations as JSON: everybody reads the closed ones; members vote, the chair closes. */
@RestController
class DeliberationApi {

    private static final String AT = "/api/v1/allocation/deliberations";
    private static final String OPEN_TO_ALL = "/api/v1/public/committee/deliberations";

    private final DeliberationDesk desk;

    DeliberationApi(DeliberationDesk desk) {
        this.desk = desk;
    }

    @GetMapping(OPEN_TO_ALL)
    Paged<DeliberationView> closed(@RequestParam(defaultValue = "0") int page) {
        return desk.publicPage(page);
    }

    @GetMapping(OPEN_TO_ALL + "/{id}")
    DeliberationView closed(@PathVariable String id) {
        return desk.closed(id);
    }

    @GetMapping(AT)
    Paged<DeliberationView> list(@RequestParam(defaultValue = "0") int page, Caller caller) {
        return desk.staffPage(page, caller);
    }

    @GetMapping(AT + "/{id}")
    DeliberationView show(@PathVariable String id, Caller caller) {
        return desk.view(id, caller);
    }

    /** On the plan of a batch; its id is the batch's. */
    @PostMapping(AT)
    @ResponseStatus(HttpStatus.CREATED)
    DeliberationView open(@RequestBody @Valid CommitteeForms.OpenOnPlan form, Caller caller) {
        return desk.view(desk.open(form, caller), caller);
    }

    /** On an objection to a batch or its result. */
    @PostMapping(AT + "/objections")
    @ResponseStatus(HttpStatus.CREATED)
    DeliberationView open(@RequestBody @Valid CommitteeForms.OpenOnObjection form, Caller caller) {
        return desk.view(desk.open(form, caller), caller);
    }

    @PostMapping(AT + "/{id}/votes")
    DeliberationView vote(@PathVariable String id, @RequestBody @Valid CommitteeForms.Vote form, Caller caller) {
        desk.vote(id, form, caller);
        return desk.view(id, caller);
    }

    @PostMapping(AT + "/{id}/recusals")
    DeliberationView recuse(@PathVariable String id, @RequestBody @Valid CommitteeForms.Recusal form, Caller caller) {
        desk.recuse(id, form, caller);
        return desk.view(id, caller);
    }

    @PostMapping(AT + "/{id}/close")
    DeliberationView close(@PathVariable String id, @RequestBody @Valid CommitteeForms.Closing form, Caller caller) {
        desk.close(id, form, caller);
        return desk.view(id, caller);
    }
}
