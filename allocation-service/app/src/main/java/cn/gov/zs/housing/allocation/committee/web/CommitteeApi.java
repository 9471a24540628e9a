package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The committee as JSON: everybody reads who sits and by which rule it votes; officers keep the register. */
@RestController
class CommitteeApi {

    private static final String AT = "/api/v1/allocation/committee";

    private final CommitteeDesk desk;

    CommitteeApi(CommitteeDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/public/committee")
    CommitteeView open() {
        return desk.open();
    }

    @GetMapping(AT)
    StaffCommitteeView show(Caller caller) {
        return desk.staff(caller);
    }

    @PostMapping(AT + "/members")
    @ResponseStatus(HttpStatus.CREATED)
    StaffCommitteeView.Row enter(@RequestBody @Valid CommitteeForms.Entry form, Caller caller) {
        desk.enter(form, caller);
        return desk.member(form.formId(), caller);
    }

    @PostMapping(AT + "/members/{id}/confirm")
    StaffCommitteeView.Row confirm(@PathVariable String id, Caller caller) {
        desk.confirm(id, caller);
        return desk.member(id, caller);
    }

    @PostMapping(AT + "/members/{id}/refuse")
    StaffCommitteeView.Row refuse(@PathVariable String id, @RequestBody @Valid CommitteeForms.Why form, Caller caller) {
        desk.refuse(id, form.reason(), caller);
        return desk.member(id, caller);
    }

    @PostMapping(AT + "/members/{id}/end")
    StaffCommitteeView.Row end(@PathVariable String id, @RequestBody @Valid CommitteeForms.Why form, Caller caller) {
        desk.end(id, form.reason(), caller);
        return desk.member(id, caller);
    }

    @PostMapping(AT + "/rules")
    @ResponseStatus(HttpStatus.CREATED)
    StaffCommitteeView enterRule(@RequestBody @Valid CommitteeForms.RuleEntry form, Caller caller) {
        desk.enterRule(form, caller);
        return desk.staff(caller);
    }

    @PostMapping(AT + "/rules/{number}/confirm")
    StaffCommitteeView confirmRule(@PathVariable int number, Caller caller) {
        desk.confirmRule(number, caller);
        return desk.staff(caller);
    }
}
