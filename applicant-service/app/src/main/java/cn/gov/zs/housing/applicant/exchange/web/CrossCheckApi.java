package cn.gov.zs.housing.applicant.exchange.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cross-checks over the API; the city's alone. */
@RestController
@RequestMapping("/api/v1/cross-checks")
@Tag(name = "cross-checks")
class CrossCheckApi {
    private final CrossCheckDesk desk;

    CrossCheckApi(CrossCheckDesk desk) {
        this.desk = desk;
    }

    /**
     * A decision.
     *
     * @param outcome {@code EXPLAINED} or {@code UPHELD}
     * @param reason 1 to 1,000 characters
     */
    record Decision(@Nullable String outcome, @Nullable String reason) {
        @Override
        public String toString() {
            return "decision " + outcome;
        }
    }

    /**
     * A check on paper.
     *
     * @param documentNumber of the department's letter, 1 to 100 characters
     * @param reason 1 to 1,000 characters
     */
    record Paper(
            @Nullable String department,
            @Nullable String documentNumber,
            @Nullable String reason) {
        @Override
        public String toString() {
            return "paper of " + department;
        }
    }

    @GetMapping("/to-decide")
    @Operation(summary = "Checks with contradictions nobody decided, oldest first; roles city-reviewer, city-approver")
    CrossCheckDesk.ToDecide toDecide(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return desk.toDecide(caller, PageNumbers.page(page, size));
    }

    @GetMapping("/applications/{id}")
    @Operation(summary = "The check of one application; roles city-reviewer, city-approver")
    CrossCheckView see(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return desk.see(caller, id);
    }

    @PostMapping("/applications/{id}")
    @Operation(
            summary = "Asks every department that has not answered yet, and waits; role city-reviewer. Safe to repeat")
    CrossCheckView check(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return desk.check(caller, id);
    }

    @PostMapping("/applications/{id}/contradictions/{contradiction}")
    @Operation(summary = "Decides a contradiction, once; role city-reviewer")
    CrossCheckView decide(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @PathVariable String contradiction,
            @RequestBody Decision decision) {
        return desk.decide(caller, id, contradiction, decision.outcome(), decision.reason());
    }

    @PostMapping("/applications/{id}/paper")
    @Operation(summary = "Records a check on paper for a department that has not answered; role city-reviewer")
    CrossCheckView paper(@Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody Paper paper) {
        return desk.recordOnPaper(caller, id, paper.department(), paper.documentNumber(), paper.reason());
    }

    @GetMapping("/townships")
    @Operation(summary = "What waits in each township, and its latest bulk run; roles city-reviewer, city-approver")
    List<CrossCheckDesk.TownshipLine> townships(@Parameter(hidden = true) Caller caller) {
        return desk.townships(caller);
    }

    @GetMapping("/townships/{code}/run")
    @Operation(summary = "A township's latest bulk run; roles city-reviewer, city-approver")
    CrossCheckDesk.TownshipLine township(@Parameter(hidden = true) Caller caller, @PathVariable String code) {
        return desk.township(caller, code);
    }

    @PostMapping("/townships/{code}/run")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Starts a bulk run, or finds the one that runs; role city-reviewer")
    CrossCheckDesk.TownshipLine start(@Parameter(hidden = true) Caller caller, @PathVariable String code) {
        return desk.startBulk(caller, code);
    }

    @DeleteMapping("/townships/{code}/run")
    @Operation(summary = "Stops a bulk run; what was answered stays; role city-reviewer")
    CrossCheckDesk.TownshipLine cancel(@Parameter(hidden = true) Caller caller, @PathVariable String code) {
        return desk.cancelBulk(caller, code);
    }
}
