package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.upkeep.CheckState;
import cn.gov.zs.housing.housing.upkeep.EmptyHome;
import cn.gov.zs.housing.housing.upkeep.Finding;
import cn.gov.zs.housing.housing.upkeep.Upkeep.CheckFilter;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
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

/** Occupancy checks, for programs of a stock officer. */
@RestController
@RequestMapping("/api/v1/occupancy-checks")
class ChecksApi {
    private final UpkeepDesk desk;
    private final UpkeepLists lists;

    ChecksApi(UpkeepDesk desk, UpkeepLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    /**
     * A visit to be planned.
     *
     * @param formId becomes its number; a request sent twice is 409 {@code form.replayed}
     */
    record PlanBody(
            @NotNull(message = "{field.required}") UUID formId,
            @NotNull(message = "{field.required}") UUID homeId,
            @NotNull(message = "{field.required}") LocalDate day) {}

    /** What the visit that was read at that version found. */
    record ResultBody(
            @NotNull(message = "{field.required}") Long version,
            @Nullable LocalDate on,
            @Nullable Finding finding,
            @Nullable LocalDate emptySince,
            @Nullable String words) {}

    /** Checks, those planned for the latest day first. */
    @GetMapping
    Listed<CheckView> list(
            @RequestParam Optional<CheckState> state,
            @RequestParam Optional<String> home,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Listed.LAST) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Listed.LARGEST) int size) {
        return lists.checks(new CheckFilter(state, home), page, size);
    }

    /** One check. */
    @GetMapping("/{id:[0-9a-f-]{36}}")
    CheckView get(@PathVariable UUID id) {
        var read = desk.check(id);
        return CheckView.of(read, desk.place(read.state().visit().home()));
    }

    /** That the home stands empty, as its checks show; 404 when they do not. */
    @GetMapping("/homes/{home}/empty")
    EmptyHome empty(@PathVariable UUID home) {
        return desk.checkBook().empty(home.toString()).orElseThrow(ProblemException::absent);
    }

    /** Plans a visit. */
    @PostMapping
    ResponseEntity<CheckView> plan(@Valid @RequestBody PlanBody body, @Parameter(hidden = true) Caller caller)
            throws BindException {
        var typed = new LinkedHashMap<String, String>();
        put(typed, "formId", body.formId());
        put(typed, "home", body.homeId());
        put(typed, "day", body.day());
        var form = TypedForm.of(typed);
        desk.plan(form, caller);
        form.refuse();
        return ResponseEntity.created(URI.create("/api/v1/occupancy-checks/" + body.formId()))
                .body(get(body.formId()));
    }

    private static void put(Map<String, String> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
    }

    /** Records what the visit found; never changed again. */
    @PostMapping("/{id:[0-9a-f-]{36}}/result")
    CheckView record(
            @PathVariable UUID id, @Valid @RequestBody ResultBody body, @Parameter(hidden = true) Caller caller)
            throws BindException {
        desk.check(id);
        var typed = new LinkedHashMap<String, String>();
        put(typed, "version", body.version());
        put(typed, "on", body.on());
        put(typed, "finding", body.finding());
        put(typed, "emptySince", body.emptySince());
        put(typed, "words", body.words());
        var form = TypedForm.of(typed);
        desk.record(id.toString(), form, caller);
        form.refuse();
        return get(id);
    }
}
