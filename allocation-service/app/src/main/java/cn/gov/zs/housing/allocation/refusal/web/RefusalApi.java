package cn.gov.zs.housing.allocation.refusal.web;

import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rules on refusals, as JSON: everybody may read them, an officer adopts one. */
@RestController
class RefusalApi {

    private final RefusalDesk desk;

    RefusalApi(RefusalDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/public/waiting-list/refusal-rules")
    List<RefusalRuleView> rules() {
        return desk.all();
    }

    @PostMapping("/api/v1/allocation/refusal-rules")
    @ResponseStatus(HttpStatus.CREATED)
    RefusalRuleView adopt(@RequestBody RefusalRuleDraft form, Caller caller) {
        caller.require(Roles.OFFICER);
        return desk.adopt(form, caller);
    }
}
