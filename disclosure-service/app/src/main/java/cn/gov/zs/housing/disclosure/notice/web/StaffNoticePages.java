package cn.gov.zs.housing.disclosure.notice.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.draft.Drafts;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the disclosure unit sees: which notices stand, and how long still. */
@Controller
class StaffNoticePages {
    private static final int PAGE_SIZE = 50;
    private static final String[] DISCLOSURE_UNIT = {"disclosure-officer", "disclosure-head"};

    private final Notices notices;
    private final Drafts drafts;
    private final Clock clock;

    StaffNoticePages(Notices notices, Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/staff/disclosure")
    String standing(Caller caller, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Model model) {
        caller.require(DISCLOSURE_UNIT);
        fill(model, page, PAGE_SIZE);
        return "disclosure/staff";
    }

    /** The unit's part of the workbench, and the auditor's; nothing for everybody else. */
    @GetMapping("/fragments/disclosure/staff")
    String fragment(Caller caller, Model model) {
        var mine = caller.has("disclosure-officer") || caller.has("disclosure-head");
        model.addAttribute("mine", mine);
        model.addAttribute("audits", caller.has("auditor"));
        model.addAttribute("clerk", caller.has("township-clerk"));
        if (mine) {
            fill(model, 0, 3);
            model.addAttribute(
                    "held",
                    drafts.list(List.of(Drafts.Stage.OPEN, Drafts.Stage.SUBMITTED), 0, 1)
                            .total());
        }
        return "disclosure/fragments :: staff";
    }

    /** A citizen's part of the personal page: how to follow what is published. */
    @GetMapping("/fragments/disclosure/my")
    String my() {
        return "disclosure/fragments :: my";
    }

    private void fill(Model model, int page, int size) {
        var today = OfficeDay.of(clock.instant());
        model.addAttribute("page", notices.listStanding(page, size).map(each -> NoticeView.brief(each, today)));
    }
}
