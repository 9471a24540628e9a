package cn.gov.zs.housing.allocation.pool.web;

import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.web.Paged;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests for homes, as JSON. The answer comes by event: a request is ASKED until housing-service has answered. */
@RestController
@RequestMapping("/api/v1/allocation/pools")
class PoolsApi {

    private final PoolDesk desk;

    PoolsApi(PoolDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Paged<PoolView> list(@RequestParam(defaultValue = "0") int page, Caller caller) {
        caller.require(Roles.STAFF);
        return desk.page(page);
    }

    @GetMapping("/{id}")
    PoolView show(@PathVariable String id, Caller caller) {
        caller.require(Roles.STAFF);
        return desk.view(desk.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PoolView ask(@RequestBody @Valid PoolForms.Ask form, Caller caller) {
        caller.require(Roles.OFFICER);
        var wishes = form.wishes().stream().map(PoolForms.WishForm::wish).toList();
        PoolDesk.doubled(wishes).ifPresent(at -> {
            throw ProblemException.field("wishes[" + at + "]", "duplicate", "pool.field.doubled");
        });
        if (PoolDesk.tooMany(wishes)) {
            throw ProblemException.field("wishes", "size", "pool.field.most", PoolRequest.MOST_HOMES);
        }
        return show(desk.ask(form.formId(), form.title(), wishes, caller), caller);
    }

    @PostMapping("/{id}/give-up")
    PoolView giveUp(@PathVariable String id, @RequestBody @Valid PoolForms.GivingUp form, Caller caller) {
        caller.require(Roles.OFFICER);
        desk.giveUp(id, form.version(), form.reason(), caller);
        return show(id, caller);
    }
}
