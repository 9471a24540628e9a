package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.stage.Colleague;
import cn.gov.zs.housing.applicant.stage.Colleagues;
import cn.gov.zs.housing.applicant.stage.DeadlineListing.Order;
import cn.gov.zs.housing.applicant.stage.DueState;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.housing.applicant.stage.StageClocks;
import cn.gov.zs.housing.applicant.stage.StageRule;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stages, deadlines, handlers and handovers over the API. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "stages")
class StageApi {
    private final StageDesk desk;
    private final Handing handing;
    private final StageClocks clocks;
    private final OwnCases cases;
    private final Colleagues colleagues;

    StageApi(StageDesk desk, Handing handing, StageClocks clocks, OwnCases cases, Colleagues colleagues) {
        this.desk = desk;
        this.handing = handing;
        this.clocks = clocks;
        this.cases = cases;
        this.colleagues = colleagues;
    }

    /**
     * A handover of one case.
     *
     * @param to login name of the colleague
     * @param reason 1 to 1,000 characters
     */
    record OneCase(@Nullable String to, @Nullable String reason) {
        @Override
        public String toString() {
            return "handover";
        }
    }

    /**
     * A handover of all cases somebody holds.
     *
     * @param id chosen by the program; the same id starts it once
     * @param from login name of the absent one
     * @param to login name of the other
     * @param reason 1 to 1,000 characters
     */
    record AllCases(
            @Nullable UUID id,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {
        @Override
        public String toString() {
            return "handover " + id;
        }
    }

    @GetMapping("/stages")
    @Operation(summary = "The rules of all stages, every version of them; staff")
    List<StageRule> stages(@Parameter(hidden = true) Caller caller) {
        Scopes.of(caller);
        return clocks.table().list();
    }

    @GetMapping("/deadlines")
    @Operation(summary = "The stages that run in the caller's scope, the most urgent first; staff")
    DeadlineList deadlines(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable DueState due,
            @RequestParam(required = false) @Nullable Turn turn,
            @RequestParam(required = false) @Nullable Order order,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var filter = new DeadlineFilter(stage, township, due, turn, order);
        return desk.deadlines(caller, filter, PageNumbers.page(page, size));
    }

    @GetMapping("/deadlines/mine")
    @Operation(summary = "The cases the caller handles, the most urgent first; staff")
    DeadlineList mine(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return desk.held(caller, PageNumbers.page(page, size));
    }

    @GetMapping("/applications/{id}/clock")
    @Operation(summary = "Whose turn it is and by when, with its working; the household, and staff with it in scope")
    ClockView clock(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        var own = cases.find(caller, id);
        if (own.isPresent()) {
            return desk.forHousehold(own.get().state()).orElseThrow(ProblemException::absent);
        }
        var seen = desk.visible(caller, id);
        return desk.forStaff(seen, desk.kept(seen)).orElseThrow(ProblemException::absent);
    }

    @PostMapping("/applications/{id}/take")
    @Operation(summary = "Takes a case nobody handles; staff whose turn it is. Safe to repeat")
    ClockView take(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        desk.take(caller, id);
        return clock(caller, id);
    }

    @PostMapping("/applications/{id}/handover")
    @Operation(summary = "Gives a case to a colleague; who handles it, or a superior")
    ClockView handOver(@Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody OneCase body) {
        desk.handOver(caller, id, body.to(), StageDesk.reason(body.reason()));
        return clock(caller, id);
    }

    @GetMapping("/handovers/colleagues")
    @Operation(summary = "Colleagues whose cases the caller may give away; staff")
    List<Handing.Line> colleagues(@Parameter(hidden = true) Caller caller, @RequestParam(defaultValue = "0") int page) {
        return handing.colleagues(caller, PageNumbers.page(page, Page.MAX_SIZE));
    }

    @PostMapping("/handovers")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Gives away all cases of an absent colleague, in the background; herself, or a superior")
    RunView start(@Parameter(hidden = true) Caller caller, @RequestBody AllCases body) {
        Scopes.of(caller);
        var id = body.id();
        if (id == null) {
            throw ProblemException.field("id", "required", "flaw.required");
        }
        var reason = StageDesk.reason(body.reason());
        return handing.start(caller, id, absent(caller, body.from()), body.to(), reason);
    }

    @GetMapping("/handovers/{id}")
    @Operation(summary = "How a handover stands; who started it")
    RunView see(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return handing.see(caller, id);
    }

    private Colleague absent(Caller caller, @Nullable String username) {
        if (username == null || username.isBlank()) {
            throw ProblemException.field("from", "required", "flaw.required");
        }
        return colleagues
                .named(username.strip())
                .map(found -> handing.absent(caller, found.subject()))
                .orElseThrow(ProblemException::absent);
    }
}
