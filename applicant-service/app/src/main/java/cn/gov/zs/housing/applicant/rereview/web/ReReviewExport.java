package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.export.Rows;
import cn.gov.zs.housing.applicant.export.web.ListDownloads;
import cn.gov.zs.housing.applicant.export.web.StaffList;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Campaigns and their households as workbooks. */
@Controller
class ReReviewExport {
    private static final StaffList<CampaignView> CAMPAIGNS = StaffList.<CampaignView>of("re-review-campaigns")
            .township(CampaignView::township)
            .count("rereview.year", 8, CampaignView::year)
            .choice("rereview.kind", 14, "rereview.kind.", CampaignView::kind)
            .choice("rereview.status", 18, "rereview.status.", CampaignView::status)
            .day("rereview.last-day", 14, CampaignView::lastDay)
            .count("rereview.households", 14, CampaignView::households)
            .count("rereview.answered", 14, CampaignView::answered)
            .count("rereview.checked", 14, CampaignView::checked)
            .count("rereview.overdue", 14, CampaignView::overdue)
            .count("rereview.concluded", 14, CampaignView::concluded);

    private static final StaffList<ReReviewView> HOUSEHOLDS = StaffList.<ReReviewView>of("re-review-households")
            .text("export.number", 38, ReReviewView::applicationId)
            .choice("change.state", 26, "rereview.state.", ReReviewView::state)
            .choice("rereview.outcome", 34, "rereview.outcome.", ReReviewView::outcome)
            .day("rereview.last-day", 14, ReReviewView::lastDay)
            .moment("rereview.answered-at", 20, ReReviewView::answeredAt);

    private final ReReviewDesk desk;
    private final ListDownloads downloads;

    ReReviewExport(ReReviewDesk desk, ListDownloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
    }

    @GetMapping("/staff/re-reviews/export.xlsx")
    void campaigns(Caller caller, @RequestParam Optional<Integer> year, HttpServletResponse response)
            throws IOException {
        int shown = year.orElseGet(desk::thisYear);
        downloads.to(caller, response).asked("year", shown).send(CAMPAIGNS, Rows.of(desk.campaigns(caller, shown)));
    }

    @GetMapping("/staff/re-reviews/{campaign}/export.xlsx")
    void households(
            Caller caller,
            @PathVariable String campaign,
            @RequestParam Optional<ReReviewState> state,
            HttpServletResponse response)
            throws IOException {
        var rows = desk.rows(caller, campaign, state);
        downloads
                .to(caller, response)
                .asked("campaign", campaign)
                .asked("state", state)
                .send(HOUSEHOLDS, rows);
    }
}
