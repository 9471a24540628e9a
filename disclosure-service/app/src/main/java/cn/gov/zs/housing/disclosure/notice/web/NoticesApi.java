package cn.gov.zs.housing.disclosure.notice.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices for programs; nobody needs a login. */
@RestController
@RequestMapping("/api/v1/public/notices")
@Tag(name = "notices", description = "公示 / public notices")
class NoticesApi {
    private final Notices notices;
    private final Clock clock;

    NoticesApi(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Notices, newest first, by kind, township, phase (standing, ended) and reference")
    ResponseEntity<Page<NoticeView>> list(
            @ModelAttribute NoticeQuery query,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        var found = notices.list(query.filter(), page, size);
        return NoticeHeaders.list(ResponseEntity.ok()).body(found.map(each -> NoticeView.brief(each, today())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One notice, with its content while it stands and with its digest for good")
    ResponseEntity<NoticeView> get(@PathVariable String id) {
        var notice = notices.find(new NoticeId(id)).orElseThrow(ProblemException::absent);
        return NoticeHeaders.of(notice, ResponseEntity.ok()).body(NoticeView.of(notice, today()));
    }

    private LocalDate today() {
        return OfficeDay.of(clock.instant());
    }
}
