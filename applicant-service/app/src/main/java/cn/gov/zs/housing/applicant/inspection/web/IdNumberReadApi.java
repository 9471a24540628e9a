package cn.gov.zs.housing.applicant.inspection.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.housing.applicant.inspection.ReadReason;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looks at whole identity numbers and their records over the API. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "identity numbers")
class IdNumberReadApi {
    private final IdNumberLooks looks;
    private final IdNumberReads reads;
    private final OwnCases cases;

    IdNumberReadApi(IdNumberLooks looks, IdNumberReads reads, OwnCases cases) {
        this.looks = looks;
        this.reads = reads;
        this.cases = cases;
    }

    /**
     * A request to look.
     *
     * @param member 0 for the applicant, 1 to 9 for a co-applicant
     * @param reason why, 1 to 200 characters
     */
    record Look(@Nullable Integer member, @Nullable String reason) {
        @Override
        public String toString() {
            return "look at number " + member;
        }
    }

    /**
     * What may be seen, once.
     *
     * @param read the record that was stored first
     * @param idNumber all eighteen places
     */
    record Seen(ReadRow read, String idNumber) {
        @Override
        public String toString() {
            return read.toString();
        }
    }

    @PostMapping("/applications/{id}/id-number-reads")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records a look and answers the whole identity number; staff with the application in scope")
    ResponseEntity<Seen> look(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody Look look) {
        var member = look.member();
        if (member == null) {
            throw ProblemException.field("member", "required", "flaw.required");
        }
        var recorded = looks.look(caller, id, member, reason(look.reason()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Seen(
                        ReadRow.forHousehold(recorded.read()),
                        recorded.person().idNumber().whole()));
    }

    @GetMapping("/applications/{id}/id-number-reads")
    @Operation(summary = "Who looked at the caller's household's whole identity numbers, newest first")
    ReadList ofOwn(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var application = cases.get(caller, id);
        return ReadList.forHousehold(reads, application.state().id(), PageNumbers.page(page, size));
    }

    @GetMapping("/id-number-reads")
    @Operation(summary = "Every look at a whole identity number, newest first; role auditor")
    ReadList list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam Optional<String> staff,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        caller.require(IdNumberReadPages.AUDITOR);
        var named = staff.map(String::strip).filter(text -> !text.isEmpty());
        return ReadList.forAuditor(reads, new ReadListing(day, named, Optional.empty()), PageNumbers.page(page, size));
    }

    private static ReadReason reason(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        ReadReason.faultOf(text).ifPresent(fault -> {
            var code = IdNumberLooks.code(fault);
            throw ProblemException.field("reason", code, "flaw." + code);
        });
        return new ReadReason(text);
    }
}
