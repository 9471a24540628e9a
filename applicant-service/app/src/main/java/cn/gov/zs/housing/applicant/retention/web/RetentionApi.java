package cn.gov.zs.housing.applicant.retention.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.retention.RemovalLog;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Removals over the API. */
@RestController
@Tag(name = "retention")
class RetentionApi {
    private final RemovalLog log;

    RetentionApi(RemovalLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/removals")
    @Operation(summary = "What was removed when its time was over, the latest first; role auditor")
    RemovalList list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        caller.require(RetentionPages.AUDITOR);
        return RemovalList.of(log, PageNumbers.page(page, size));
    }
}
