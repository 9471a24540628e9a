package cn.gov.zs.housing.applicant.retention.web;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.retention.DailyRuns;
import cn.gov.zs.housing.applicant.retention.RemovalLog;
import cn.gov.zs.housing.applicant.retention.RetentionTerm;
import cn.gov.zs.housing.applicant.retention.RetentionTerms;
import cn.gov.zs.platform.http.Caller;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's page: how long each kind of datum is kept, and what was removed. */
@Controller
class RetentionPages {
    static final String AUDITOR = "auditor";
    private static final int ON_A_PAGE = 20;

    private final RetentionTerms terms;
    private final RemovalLog log;
    private final DailyRuns runs;
    private final Clock clock;

    RetentionPages(RetentionTerms terms, RemovalLog log, DailyRuns runs, Clock clock) {
        this.terms = terms;
        this.log = log;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * A term as it is shown.
     *
     * @param unit {@code years}, {@code months} or {@code days}
     * @param count how many of them
     */
    record TermRow(RetentionTerm term, String unit, int count) {
        private static TermRow of(RetentionTerm term) {
            var period = term.period();
            if (period.getDays() > 0) {
                return new TermRow(term, "days", period.getDays());
            }
            int months = (int) period.toTotalMonths();
            return months % 12 == 0 ? new TermRow(term, "years", months / 12) : new TermRow(term, "months", months);
        }
    }

    @GetMapping("/staff/retention")
    String page(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        caller.require(AUDITOR);
        model.addAttribute("list", RemovalList.of(log, PageNumbers.page(page, ON_A_PAGE)));
        model.addAttribute("terms", terms());
        model.addAttribute("run", runs.get());
        return "applicant/retention";
    }

    /** The terms in force today. */
    List<TermRow> terms() {
        return terms.inForce(ShanghaiDay.of(clock.instant())).stream()
                .map(TermRow::of)
                .toList();
    }
}
