package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.upkeep.Fault;
import cn.gov.zs.housing.housing.upkeep.RepairAct;
import cn.gov.zs.housing.housing.upkeep.RepairState;
import cn.gov.zs.housing.housing.upkeep.Upkeep.RepairFilter;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Repair requests, for programs: below {@code /mine} the tenant's own, else a stock officer's. */
@RestController
@RequestMapping("/api/v1/repairs")
class RepairsApi {
    private final UpkeepDesk desk;
    private final UpkeepLists lists;

    RepairsApi(UpkeepDesk desk, UpkeepLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    /**
     * What a tenant asks to be repaired.
     *
     * @param formId becomes its number; a request sent twice is 409 {@code form.replayed}
     */
    record ReportBody(
            @NotNull(message = "{field.required}") UUID formId,
            @Nullable String homeId,
            @Nullable Fault fault,
            @Nullable String words,
            @Nullable String atHome) {}

    /** What is done to the request that was read at that version. */
    record ActBody(
            @NotNull(message = "{field.required}") Long version,
            @NotNull(message = "{field.required}") RepairAct act,
            @Nullable String note) {}

    /** Requests, those that waited longest first. */
    @GetMapping
    Listed<RepairView> list(
            @RequestParam Optional<RepairState> state,
            @RequestParam Optional<String> home,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Listed.LAST) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Listed.LARGEST) int size) {
        return lists.repairs(new RepairFilter(state, home, Optional.empty()), page, size, false);
    }

    /** One request. */
    @GetMapping("/{id:[0-9a-f-]{36}}")
    RepairView get(@PathVariable UUID id) {
        var read = desk.repair(id);
        return RepairView.of(read, desk.place(read.state().file().home()), desk.today(), false);
    }

    /** Accepts, assigns, finishes or refuses it. */
    @PostMapping("/{id:[0-9a-f-]{36}}/acts")
    RepairView act(@PathVariable UUID id, @Valid @RequestBody ActBody body, @Parameter(hidden = true) Caller caller)
            throws BindException {
        desk.repair(id);
        act(id, body, false, caller);
        return get(id);
    }

    /** The caller's own requests. */
    @GetMapping("/mine")
    Listed<RepairView> mine(
            @RequestParam(defaultValue = "0") @Min(0) @Max(Listed.LAST) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Listed.LARGEST) int size,
            @Parameter(hidden = true) Caller caller) {
        var own = new RepairFilter(Optional.empty(), Optional.empty(), Optional.of(caller.subject()));
        return lists.repairs(own, page, size, true);
    }

    /** Asks for a repair of a home the caller rents; 400 names every field that is wrong. */
    @PostMapping("/mine")
    ResponseEntity<RepairView> report(@Valid @RequestBody ReportBody body, @Parameter(hidden = true) Caller caller)
            throws BindException {
        var typed = new LinkedHashMap<String, String>();
        typed.put("formId", body.formId().toString());
        put(typed, "home", body.homeId());
        put(typed, "fault", body.fault());
        put(typed, "words", body.words());
        put(typed, "atHome", body.atHome());
        var form = TypedForm.of(typed);
        desk.report(form, caller);
        form.refuse();
        return ResponseEntity.created(URI.create("/api/v1/repairs/mine/" + body.formId()))
                .body(own(body.formId(), caller));
    }

    private static void put(Map<String, String> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
    }

    /** One of the caller's own. */
    @GetMapping("/mine/{id:[0-9a-f-]{36}}")
    RepairView own(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        var read = desk.own(id, caller);
        return RepairView.of(read, desk.place(read.state().file().home()), desk.today(), true);
    }

    /** Confirms or reopens it. */
    @PostMapping("/mine/{id:[0-9a-f-]{36}}/acts")
    RepairView actOnOwn(
            @PathVariable UUID id, @Valid @RequestBody ActBody body, @Parameter(hidden = true) Caller caller)
            throws BindException {
        desk.own(id, caller);
        act(id, body, true, caller);
        return own(id, caller);
    }

    private void act(UUID id, ActBody body, boolean tenant, Caller caller) throws BindException {
        var typed = new LinkedHashMap<String, String>();
        put(typed, "version", body.version());
        put(typed, "act", body.act());
        put(typed, "note", body.note());
        var form = TypedForm.of(typed);
        desk.act(id.toString(), form, tenant, caller);
        form.refuse();
    }
}
