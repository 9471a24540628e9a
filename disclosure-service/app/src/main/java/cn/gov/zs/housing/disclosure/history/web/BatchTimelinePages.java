package cn.gov.zs.housing.disclosure.history.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.history.BatchStep;
import cn.gov.zs.housing.disclosure.history.BatchSteps;
import cn.gov.zs.housing.disclosure.listing.Stretch;
import cn.gov.zs.housing.disclosure.listing.web.StretchQuery;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A batch from its plan to its result, for everybody; nothing on these pages is personal. */
@Controller
class BatchTimelinePages {
    private static final int PAGE_SIZE = 20;

    private final BatchSteps batches;
    private final PublicDocuments documents;
    private final PublicLog log;
    private final Clock clock;

    BatchTimelinePages(BatchSteps batches, PublicDocuments documents, PublicLog log, Clock clock) {
        this.batches = batches;
        this.documents = documents;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/batch-timelines")
    String list(@ModelAttribute StretchQuery query, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var kind = Optional.of(DocumentKind.BATCH_PLAN);
        var page = Stretch.of(
                (older, from, limit) -> documents.list(kind, older, from, limit),
                PublicDocument::place,
                query.beforePlace(),
                query.afterPlace(),
                PAGE_SIZE);
        model.addAttribute("page", page.map(Line::of));
        return "disclosure/batch-timelines";
    }

    @GetMapping("/batch-timelines/{id}")
    String batch(@PathVariable String id, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var today = OfficeDay.of(clock.instant());
        var batch = batches.find(id, today).orElseThrow(ProblemException::absent);
        model.addAttribute("batch", Line.of(batch.plan()));
        model.addAttribute(
                "steps",
                batch.steps().stream()
                        .map(step -> StepView.of(step, log, today))
                        .toList());
        model.addAttribute(
                "drawn", batch.steps().stream().anyMatch(step -> step.kind() == BatchStep.Kind.RESULT_PUBLISHED));
        return "disclosure/batch-timeline";
    }

    /** A batch in a list. */
    record Line(String id, String title, LocalDate frozenOn, int entrants, int homes, String digest) {
        static Line of(PublicDocument plan) {
            if (plan.body() instanceof DocumentBody.BatchPlan body) {
                return new Line(
                        plan.reference(),
                        body.title(),
                        OfficeDay.of(body.frozenAt()),
                        body.entrants(),
                        body.homes(),
                        plan.digest());
            }
            throw new IllegalStateException("a plan holds a plan");
        }

        public String path() {
            return "/batch-timelines/" + id;
        }
    }
}
